// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/PicturePrint.h"

#include <optional>

#include <QByteArray>

namespace mci::store {

/** Another number for other prints, or another order of their bytes. */
inline constexpr int kPrintFormat = 1;

[[nodiscard]] QByteArray printBytes(const domain::PicturePrint &print);
/** nullopt for what printBytes() did not make. */
[[nodiscard]] std::optional<domain::PicturePrint> printFromBytes(const QByteArray &bytes);

} // namespace mci::store
