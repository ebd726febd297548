// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/KeyMap.h"

#include <QUndoCommand>

namespace mci::ui {

/** Other keys for commands, and back. The map outlives it. */
class KeysCommand : public QUndoCommand
{
public:
    KeysCommand(const QString &text, KeyMap &map, KeyChoices before, KeyChoices after);

    void redo() override;
    void undo() override;

private:
    KeyMap &m_map;
    KeyChoices m_before;
    KeyChoices m_after;
};

} // namespace mci::ui
