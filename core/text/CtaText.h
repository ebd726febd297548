// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::text {

/** The button as Meta labels it, of LEARN_MORE and the like; an unknown value is made readable, an empty one stays
 * empty. */
[[nodiscard]] QString callToActionText(const QString &type);

/** Whether it is one of Meta's buttons; NO_BUTTON is one, an empty value is none. */
[[nodiscard]] bool isCallToAction(const QString &type);

} // namespace mci::text
