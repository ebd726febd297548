// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MarkCommands.h"

namespace mci::ui {

MarkCommand::MarkCommand(const QString &text, std::vector<MarkChange> changes, Apply apply)
    : QUndoCommand(text)
    , m_changes(std::move(changes))
    , m_apply(std::move(apply))
{
}

void MarkCommand::redo()
{
    for (const MarkChange &change : m_changes)
        m_apply(change.creativeId, change.after);
}

void MarkCommand::undo()
{
    for (const MarkChange &change : m_changes)
        m_apply(change.creativeId, change.before);
}

} // namespace mci::ui
