// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CreativeMark.h"

#include <functional>

#include <QUndoCommand>

namespace mci::ui {

/** One creative's mark before and after. */
struct MarkChange
{
    QString creativeId;
    domain::CreativeMark before;
    domain::CreativeMark after;
};

/** Hides, shows or rates creatives, and takes that back. `apply` shows and stores a mark. */
class MarkCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const QString &creativeId, const domain::CreativeMark &mark)>;

    MarkCommand(const QString &text, std::vector<MarkChange> changes, Apply apply);

    void redo() override;
    void undo() override;

private:
    std::vector<MarkChange> m_changes;
    Apply m_apply;
};

} // namespace mci::ui
