// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/VariationCommand.h"

namespace mci::ui {

VariationCommand::VariationCommand(const QString &text, std::function<void()> undo, std::function<void()> redo)
    : QUndoCommand(text)
    , m_undo(std::move(undo))
    , m_redo(std::move(redo))
{
}

void VariationCommand::undo()
{
    m_undo();
}

void VariationCommand::redo()
{
    if (std::exchange(m_wasPushed, true))
        m_redo();
}

} // namespace mci::ui
