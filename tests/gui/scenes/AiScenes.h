// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Stage.h"

namespace mci::test {

/** Scenes of the AI provider: its settings, what is asked before something leaves, and the list of calls. */
QWidget *settingsAiOff(Stage &stage);
QWidget *settingsAi(Stage &stage);
QWidget *settingsAiClients(Stage &stage);
QWidget *aiConsent(Stage &stage);
QWidget *aiPrices(Stage &stage);
QWidget *aiLedger(Stage &stage);
QWidget *noAiCalls(Stage &stage);
QWidget *analysisQuestion(Stage &stage);

} // namespace mci::test
