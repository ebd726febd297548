// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MarkEditor.h"

#include "window/MarkCommands.h"

#include <QUndoStack>

namespace mci::ui {

MarkEditor::MarkEditor(Backend &backend, CreativeModel &model, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_model(model)
    , m_undo(undo)
{
}

void MarkEditor::setOrganization(const QString &organizationId)
{
    if (organizationId == m_organizationId)
        return;
    m_organizationId = organizationId;
    m_undo.clear();
}

void MarkEditor::hide(const QStringList &creativeIds)
{
    if (creativeIds.isEmpty())
        return;
    const bool allHidden = std::all_of(creativeIds.begin(), creativeIds.end(), [this](const QString &id) {
        const CreativeRow *row = m_model.find(id);
        return row && row->mark.hidden;
    });
    const int count = static_cast<int>(creativeIds.size());
    //: Toast and undo: creatives were hidden, or are shown again
    const QString text =
        allHidden ? tr("%n creative(s) shown again", "", count) : tr("%n creative(s) hidden", "", count);
    push(text, creativeIds, [allHidden](services::CreativeMark &mark) { mark.hidden = !allHidden; });
}

void MarkEditor::rate(const QStringList &creativeIds, int rating)
{
    if (creativeIds.isEmpty())
        return;
    const int count = static_cast<int>(creativeIds.size());
    //: Toast and undo: a rating was taken away, or stars were given
    const QString text =
        rating == 0 ? tr("Rating of %n creative(s) removed", "", count) : tr("%n creative(s) rated", "", count);
    push(text, creativeIds, [rating](services::CreativeMark &mark) { mark.rating = rating; });
}

void MarkEditor::push(const QString &text, const QStringList &creativeIds,
                      const std::function<void(services::CreativeMark &)> &change)
{
    std::vector<MarkChange> changes;
    for (const QString &id : creativeIds) {
        const CreativeRow *row = m_model.find(id);
        if (!row)
            continue;
        MarkChange entry{id, row->mark, row->mark};
        change(entry.after);
        if (!(entry.before == entry.after))
            changes.push_back(std::move(entry));
    }
    if (changes.empty())
        return;
    m_undo.push(new MarkCommand(text, std::move(changes),
                                [this](const QString &id, const services::CreativeMark &mark) { apply(id, mark); }));
    Q_EMIT done(text);
}

void MarkEditor::apply(const QString &creativeId, const services::CreativeMark &mark)
{
    m_model.setMark(creativeId, mark);
    m_backend.setMark(m_organizationId, creativeId, mark).then(this, [this](const Status &status) {
        if (!status)
            Q_EMIT failed(status.error());
    });
}

} // namespace mci::ui
