// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/CopyProvider.h"

namespace mci::ai {

/** The rules for the model. The same for every brief: nothing of a brief or an ad is ever part of it. */
[[nodiscard]] QString copyInstructions();

/** Task, brief, patterns, examples and what to stay away from, each as dataBlock() makes it; long ones are cut. */
[[nodiscard]] QString copyQuestionAsData(const CopyQuestion &question);

} // namespace mci::ai
