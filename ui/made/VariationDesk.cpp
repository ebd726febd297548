// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/VariationDesk.h"

#include "made/VariationCommand.h"

#include <QPointer>
#include <QUndoStack>

namespace mci::ui {

namespace {

constexpr std::optional<QString> services::VariationChange::*kTexts[] = {
    &services::VariationChange::headline, &services::VariationChange::primaryText,
    &services::VariationChange::description, &services::VariationChange::callToAction};

} // namespace

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
    m_known[variation.id] = {variation.shown.number, variation.approvedAt.has_value()};
}

void VariationDesk::change(const QString &variationId, const services::VariationChange &change)
{
    // What was typed later stands for what was typed before; a remake begins from what is there by then.
    if (!m_waiting.empty() && !change.remake) {
        Step &last = m_waiting.back();
        if (last.kind == Kind::Change && last.variationId == variationId && !last.change.remake) {
            for (const auto part : kTexts) {
                if (change.*part)
                    last.change.*part = change.*part;
            }
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
    if (m_running)
        return;
    while (!m_waiting.empty() && isMoot(m_waiting.front()))
        m_waiting.pop_front();
    if (m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    ask(*m_running).then(this, [this](const Result<services::MadeVariation> &answer) {
        const Step step = *std::exchange(m_running, std::nullopt);
        finish(step, answer);
        startNext();
        Q_EMIT busyChanged(step.variationId);
        if (isIdle())
            Q_EMIT ended();
    });
}

bool VariationDesk::isMoot(const Step &step) const
{
    return step.kind == Kind::Approve && step.revision > 0 && m_known.value(step.variationId).shown != step.revision;
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
        Q_EMIT failed(step.variationId, lostWith(step), answer.error());
        return;
    }
    ++m_changes;
    const Known after{answer->shown.number, answer->approvedAt.has_value()};
    const Known before = m_known.value(step.variationId, after);
    m_known[step.variationId] = after;
    Q_EMIT changed(*answer);
    if (step.isUndo)
        return;
    if (step.kind == Kind::Approve)
        rememberApproval(step);
    else if (before.shown != after.shown)
        remember(step, before, after);
}

services::VariationChange VariationDesk::lostWith(const Step &step) const
{
    services::VariationChange lost = step.change;
    for (const Step &later : m_waiting) {
        if (later.variationId != step.variationId)
            continue;
        for (const auto part : kTexts) {
            if (later.change.*part)
                (lost.*part).reset();
        }
    }
    return lost;
}

void VariationDesk::addAgain(Step step)
{
    step.isUndo = true;
    add(std::move(step));
}

void VariationDesk::rememberApproval(const Step &step)
{
    Step back = step;
    back.approved = !step.approved;
    //: Toast and undo: somebody said that a new creative may be used, or took that back
    const QString text = step.approved ? tr("Approved") : tr("Approval taken back");
    // The stack may outlive the page.
    const auto again = [desk = QPointer(this)](const Step &kept) {
        if (desk)
            desk->addAgain(kept);
    };
    m_undo.push(new VariationCommand(
        text, [again, back] { again(back); }, [again, step] { again(step); }));
    Q_EMIT done(text);
}

void VariationDesk::remember(const Step &step, const Known &before, const Known &after)
{
    // Another state is another ad: who approved the one before did not see it.
    const bool lostApproval = before.approved && !after.approved;
    Step back;
    back.kind = Kind::Show;
    back.variationId = step.variationId;
    Step show = back;
    Step approve = back;
    back.revision = before.shown;
    show.revision = after.shown;
    approve.kind = Kind::Approve;
    approve.approved = true;
    approve.revision = before.shown;
    QString text;
    if (step.kind == Kind::Show) {
        //: Toast and undo: an earlier state of a new creative is shown again
        text = tr("Earlier state brought back");
    } else {
        //: Toast and undo: a new creative was made anew, or its texts were changed
        text = step.change.remake ? tr("Made another") : tr("Text changed");
    }
    m_undo.push(new VariationCommand(
        text,
        [desk = QPointer(this), back, approve, lostApproval] {
            if (desk)
                desk->addAgain(back);
            if (desk && lostApproval)
                desk->addAgain(approve);
        },
        [desk = QPointer(this), show] {
            if (desk)
                desk->addAgain(show);
        }));
    if (lostApproval) {
        //: Toast: a new creative that was approved was changed. %1: what was done, such as "Text changed"
        Q_EMIT done(tr("%1; approval taken back").arg(text));
    } else if (step.kind == Kind::Show || step.change.remake) {
        // Who types sees what happens; a toast at each pause would only be in the way.
        Q_EMIT done(text);
    }
}

} // namespace mci::ui
