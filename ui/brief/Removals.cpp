// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/Removals.h"

#include "text/Isolated.h"

#include <QPointer>
#include <QUndoStack>

namespace mci::ui {

namespace {

class RemovalCommand final : public QUndoCommand
{
public:
    RemovalCommand(const QString &text, std::function<void(bool removed)> apply)
        : QUndoCommand(text)
        , m_apply(std::move(apply))
    {
    }
    void redo() override { m_apply(true); }
    void undo() override { m_apply(false); }

private:
    std::function<void(bool removed)> m_apply;
};

} // namespace

Removals::Removals(Backend &backend, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_undo(undo)
{
}

void Removals::removeBrief(const QString &id, const QString &title)
{
    //: Toast and undo: %1 is the product of a brief, or "New brief"
    push(tr("Brief “%1” removed").arg(text::isolated(title)),
         [backend = &m_backend, id](bool removed) { return backend->setBriefRemoved(id, removed); });
}

void Removals::removeOutput(const QString &id, const QString &title)
{
    //: Toast and undo: what was made of a brief. %1: its title
    push(tr("Generation “%1” removed").arg(text::isolated(title)),
         [backend = &m_backend, id](bool removed) { return backend->setOutputRemoved(id, removed); });
}

void Removals::push(const QString &text, std::function<StatusReply(bool removed)> apply)
{
    m_undo.push(new RemovalCommand(text, [self = QPointer<Removals>(this), apply](bool removed) {
        StatusReply reply = apply(removed);
        if (!self)
            return;
        reply.then(self.data(), [removals = self.data()](const Status &status) {
            if (!status)
                Q_EMIT removals->failed(status.error());
            Q_EMIT removals->stored();
        });
    }));
    Q_EMIT done(text);
}

} // namespace mci::ui
