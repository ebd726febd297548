// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"

#include <array>

#include <QRectF>
#include <QSize>

namespace mci::compose {

inline constexpr std::array kAdFormats{domain::AdFormat::Square, domain::AdFormat::Portrait, domain::AdFormat::Story,
                                       domain::AdFormat::Landscape};

/** The pixels of a finished picture. */
[[nodiscard]] QSize adSize(domain::AdFormat format);
/** Where texts and buttons may stand: stories keep away from Meta's own controls, the others from their edges. */
[[nodiscard]] QRectF textArea(domain::AdFormat format);
/** Pixels of the format that `pixels` are when it is shown on a phone, kPhoneWidth wide, and the other way round. */
[[nodiscard]] double fromPhone(domain::AdFormat format, double pixels);
[[nodiscard]] double onPhone(domain::AdFormat format, double pixels);
/** The smallest size of type for headline, body and button. */
[[nodiscard]] int smallestText(domain::AdFormat format);

inline constexpr int kPhoneWidth = 320;
inline constexpr int kSmallestOnPhone = 9;

} // namespace mci::compose
