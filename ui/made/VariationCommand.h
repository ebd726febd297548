// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QUndoCommand>

namespace mci::ui {

/** Something that was done to a variation already: pushing it does nothing more. */
class VariationCommand final : public QUndoCommand
{
public:
    VariationCommand(const QString &text, std::function<void()> undo, std::function<void()> redo);

    void undo() override;
    void redo() override;

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_wasPushed = false;
};

} // namespace mci::ui
