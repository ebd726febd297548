// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/FakeBackend.h"
#include "gui/support/SharedLook.h"
#include "pages/KeyMap.h"
#include "support/ManualClock.h"

#include <QWidget>

namespace mci::test {

/** A client with one login and seven ad accounts, and what the program would answer around them. */
void fillBackend(FakeBackend &backend);
[[nodiscard]] domain::AdAccount adAccount(const QString &id, const QString &name, const QString &timeZone,
                                          int status = 1);
[[nodiscard]] services::GuardrailPreview somePreview();

/** Three of the window's commands. */
[[nodiscard]] std::vector<ui::KeyCommand> someCommands();

/** Lays out and keeps as <name>-<light|dark>-<width>x<height>.png in the build folder; true when there was something. */
[[nodiscard]] bool keepPicture(QWidget &widget, const QString &name);
/** Names of the focusable widgets below `root` that a screen reader could not tell. */
[[nodiscard]] QStringList namelessWidgets(const QWidget &root);
/** Tab until the widget with this object name has the focus; the number of presses, or -1. */
[[nodiscard]] int tabTo(QWidget &window, const QString &objectName);

} // namespace mci::test
