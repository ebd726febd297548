// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/GenerationStart.h"

namespace mci::ui {

GenerationStart::GenerationStart(Backend &backend, BriefDocument &document, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_document(document)
{
    connect(&document, &BriefDocument::saveEnded, this,
            [this](const QString &briefId, const std::optional<Error> &error) {
                if (m_waitsForStore && briefId == m_briefId)
                    goOn(error);
            });
}

std::optional<BriefLack> GenerationStart::lackOf(const domain::BriefDraft &draft)
{
    if (draft.brief.productName.isEmpty())
        return BriefLack::Product;
    if (draft.sources.empty())
        return BriefLack::Sources;
    const bool lends = std::any_of(draft.sources.begin(), draft.sources.end(),
                                   [](const domain::BriefSource &source) { return !source.layers.isEmpty(); });
    return lends ? std::nullopt : std::optional(BriefLack::Layers);
}

void GenerationStart::begin()
{
    if (m_busy || !m_document.isOpen())
        return;
    if (const auto lack = lackOf(m_document.draft())) {
        m_document.flush();
        Q_EMIT refused(*lack);
        return;
    }
    setBusy(true);
    m_briefId = m_document.stored().id;
    m_title = m_document.draft().brief.productName;
    m_document.flush();
    m_waitsForStore = m_document.saveState() != BriefDocument::SaveState::Saved;
    if (!m_waitsForStore)
        ask();
}

void GenerationStart::goOn(const std::optional<Error> &error)
{
    m_waitsForStore = false;
    if (!error) {
        ask();
        return;
    }
    setBusy(false);
    Q_EMIT failed(m_briefId, m_title, *error);
}

void GenerationStart::ask()
{
    m_backend.generate(m_briefId).then(
        this, [this, briefId = m_briefId, title = m_title](const Result<services::QueuedGeneration> &answer) {
            setBusy(false);
            if (answer)
                Q_EMIT queued(answer->jobId, briefId);
            else
                Q_EMIT failed(briefId, title, answer.error());
        });
}

void GenerationStart::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace mci::ui
