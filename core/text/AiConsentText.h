// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::text {

/** Of the words of aiConsentText(): another text is another version. */
inline constexpr auto kAiConsentTextVersion = "1";

/** What somebody agrees to who lets an organization's creatives be sent to a provider: what is sent, to whom, and what is not. */
[[nodiscard]] QString aiConsentText(const QString &host, const QString &model, bool isOnThisComputer);

} // namespace mci::text
