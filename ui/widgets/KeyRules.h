// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QKeyEvent;

namespace mci::ui {

/** What was pressed, as shortcuts are written; empty for a modifier alone and for keys that have no name. */
[[nodiscard]] QKeySequence chordOf(const QKeyEvent &event);
/** A letter, digit or sign without Ctrl, Alt or Meta: a text field would type it. */
[[nodiscard]] bool isLetterKey(const QKeySequence &chord);
/** Keys that move, open and leave everywhere, and so are no command's: Tab, arrows, Enter, Space, Esc, F10 and the like. */
[[nodiscard]] bool isReservedKey(const QKeySequence &chord);
/** As the system writes keys, the first one first. */
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace mci::ui
