// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"

#include <QString>

namespace mci::text {

/** Of the words of aiConsentText(): another text is another version. */
inline constexpr auto kAiConsentTextVersion = domain::kAiConsentTextVersion;

/**
 * What somebody agrees to who lets a provider look at an organization's creatives and make new ones: what is sent, to whom, and
 * what is not.
 */
[[nodiscard]] QString aiConsentText(const QString &host, const QString &model, bool isOnThisComputer);

} // namespace mci::text
