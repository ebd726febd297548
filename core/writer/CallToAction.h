// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/LanguageData.h"

namespace mci::writer {

/** The brief's button, else the usual one of the objective. */
[[nodiscard]] QString buttonFor(const CopyRequest &request);
/** What a text that leads to the button has to ask for; Learn for buttons that ask for nothing. */
[[nodiscard]] Goal goalOfButton(const QString &callToAction);

} // namespace mci::writer
