// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/KeysCommand.h"

namespace mci::ui {

KeysCommand::KeysCommand(const QString &text, KeyMap &map, KeyChoices before, KeyChoices after)
    : QUndoCommand(text)
    , m_map(map)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void KeysCommand::redo()
{
    // When it is pushed, the map has the keys already.
    if (m_map.choices() != m_after)
        m_map.setChoices(m_after);
}

void KeysCommand::undo()
{
    m_map.setChoices(m_before);
}

} // namespace mci::ui
