// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** Scenes of the AI provider: its settings, what is asked before something leaves, and the list of calls. */
[[nodiscard]] QWidget *settingsAiOff(Stage &stage);
[[nodiscard]] QWidget *settingsAi(Stage &stage);
[[nodiscard]] QWidget *settingsAiClients(Stage &stage);
[[nodiscard]] QWidget *aiConsent(Stage &stage);
[[nodiscard]] QWidget *aiPrices(Stage &stage);
[[nodiscard]] QWidget *aiLedger(Stage &stage);
[[nodiscard]] QWidget *noAiCalls(Stage &stage);
[[nodiscard]] QWidget *analysisQuestion(Stage &stage);

} // namespace mci::test
