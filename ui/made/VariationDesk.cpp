// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/VariationDesk.h"

#include "made/VariationCommand.h"

#include <QPointer>
#include <QUndoStack>

namespace mci::ui {

VariationDesk::VariationDesk(Backend &backend, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_undo(undo)
{
}

VariationDesk::~VariationDesk()
{
    for (const Step &step : m_waiting)
        (void)ask(step);
}

void VariationDesk::know(const services::MadeVariation &variation)
{
    m_shown[variation.id] = variation.shown.number;
}

void VariationDesk::change(const QString &variationId, const services::VariationChange &change)
{
    // What was typed later stands for what was typed before; a remake begins from what is there by then.
    if (!m_waiting.empty() && !change.remake) {
        Step &last = m_waiting.back();
        if (last.kind == Kind::Change && last.variationId == variationId && !last.change.remake) {
            const auto take = [](std::optional<QString> &into, const std::optional<QString> &from) {
                if (from)
                    into = from;
            };
            take(last.change.headline, change.headline);
            take(last.change.primaryText, change.primaryText);
            take(last.change.description, change.description);
            take(last.change.callToAction, change.callToAction);
            return;
        }
    }
    Step step;
    step.variationId = variationId;
    step.change = change;
    add(std::move(step));
}

void VariationDesk::bringBack(const QString &variationId, int revision)
{
    Step step;
    step.kind = Kind::Show;
    step.variationId = variationId;
    step.revision = revision;
    add(std::move(step));
}

void VariationDesk::setApproved(const QString &variationId, bool approved)
{
    Step step;
    step.kind = Kind::Approve;
    step.variationId = variationId;
    step.approved = approved;
    add(std::move(step));
}

bool VariationDesk::isBusy(const QString &variationId) const
{
    const auto isIts = [&variationId](const Step &step) { return step.variationId == variationId; };
    return (m_running && isIts(*m_running)) || std::any_of(m_waiting.begin(), m_waiting.end(), isIts);
}

void VariationDesk::add(Step step)
{
    const QString id = step.variationId;
    m_waiting.push_back(std::move(step));
    startNext();
    Q_EMIT busyChanged(id);
}

void VariationDesk::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    ask(*m_running).then(this, [this](const Result<services::MadeVariation> &answer) {
        const Step step = *std::exchange(m_running, std::nullopt);
        finish(step, answer);
        startNext();
        Q_EMIT busyChanged(step.variationId);
    });
}

Reply<services::MadeVariation> VariationDesk::ask(const Step &step)
{
    switch (step.kind) {
    case Kind::Change:
        return m_backend.changeVariation(step.variationId, step.change);
    case Kind::Show:
        return m_backend.showRevision(step.variationId, step.revision);
    case Kind::Approve:
        return m_backend.setApproved(step.variationId, step.approved);
    }
    Q_UNREACHABLE();
}

void VariationDesk::finish(const Step &step, const Result<services::MadeVariation> &answer)
{
    if (!answer) {
        Q_EMIT failed(step.variationId, answer.error());
        return;
    }
    ++m_changes;
    const int after = answer->shown.number;
    const int before = m_shown.value(step.variationId, after);
    m_shown[step.variationId] = after;
    Q_EMIT changed(*answer);
    if (!step.isUndo)
        remember(step, before, after);
}

void VariationDesk::remember(const Step &step, int before, int after)
{
    // The stack may outlive the page.
    const auto again = [desk = QPointer(this)](Step kept) {
        kept.isUndo = true;
        if (desk)
            desk->add(std::move(kept));
    };
    if (step.kind == Kind::Approve) {
        Step back = step;
        back.approved = !step.approved;
        //: Toast and undo: somebody said that a new creative may be used, or took that back
        const QString text = step.approved ? tr("Approved") : tr("Approval taken back");
        m_undo.push(new VariationCommand(
            text, [again, back] { again(back); }, [again, step] { again(step); }));
        Q_EMIT done(text);
        return;
    }
    if (before == after)
        return;
    Step show;
    show.kind = Kind::Show;
    show.variationId = step.variationId;
    Step back = show;
    back.revision = before;
    show.revision = after;
    QString text;
    if (step.kind == Kind::Show) {
        //: Toast and undo: an earlier state of a new creative is shown again
        text = tr("Earlier state brought back");
    } else {
        //: Toast and undo: a new creative was made anew, or its texts were changed
        text = step.change.remake ? tr("Made another") : tr("Text changed");
    }
    m_undo.push(new VariationCommand(
        text, [again, back] { again(back); }, [again, show] { again(show); }));
    // Who types sees what happens; a toast at each pause would only be in the way.
    if (step.kind == Kind::Show || step.change.remake)
        Q_EMIT done(text);
}

} // namespace mci::ui
