// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <functional>
#include <optional>

#include <QUndoCommand>

namespace mci::ui {

/** Clears ended work away from the Activity page, and takes that back. The jobs themselves stay as they are. */
class ClearActivityCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(std::optional<UtcTime> clearedAt)>;

    ClearActivityCommand(const QString &text, std::optional<UtcTime> before, UtcTime now, Apply apply)
        : QUndoCommand(text)
        , m_before(before)
        , m_after(now)
        , m_apply(std::move(apply))
    {
    }

    void redo() override { m_apply(m_after); }
    void undo() override { m_apply(m_before); }

private:
    std::optional<UtcTime> m_before;
    UtcTime m_after;
    Apply m_apply;
};

} // namespace mci::ui
