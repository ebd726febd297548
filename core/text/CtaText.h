// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PatternTags.h"

#include <QStringList>

namespace mci::text {

/** Of an ad without a button. */
inline constexpr auto kNoButton = "NO_BUTTON";

/** The button as Meta labels it, of LEARN_MORE and the like; an unknown value is made readable, an empty one stays
 * empty. */
[[nodiscard]] QString callToActionText(const QString &type);

/** The same in one language, PtBr, En or Es, whatever that of the program; empty for an unknown value or another language. */
[[nodiscard]] QString callToActionLabel(const QString &type, domain::CopyLanguage language);

/** All of Meta's buttons, NO_BUTTON among them. */
[[nodiscard]] QStringList callToActionTypes();

/** Whether it is one of Meta's buttons; NO_BUTTON is one, an empty value is none. */
[[nodiscard]] bool isCallToAction(const QString &type);

} // namespace mci::text
