// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefSaver.h"

#include <QPointer>

namespace mci::ui {

BriefSaver::BriefSaver(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

BriefSaver::~BriefSaver()
{
    std::vector<Wish> rest = std::move(m_waiting);
    for (auto failed = m_failed.cbegin(); failed != m_failed.cend(); ++failed)
        rest.push_back({failed.key(), failed.value()});
    if (rest.empty())
        return;
    // Side by side with what runs the older state might be written last.
    const auto writeRest = [backend = QPointer<Backend>(&m_backend), rest] {
        for (const Wish &wish : rest) {
            if (backend)
                (void)backend->saveBrief(wish.id, wish.draft);
        }
    };
    if (m_running)
        m_reply.then([writeRest](const Result<domain::StoredBrief> &) { writeRest(); });
    else
        writeRest();
}

const BriefSaver::Wish *BriefSaver::waitingFor(const QString &id) const
{
    const auto found =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&id](const Wish &wish) { return wish.id == id; });
    return found == m_waiting.end() ? nullptr : &*found;
}

const domain::BriefDraft *BriefSaver::unsaved(const QString &id) const
{
    if (const Wish *wish = waitingFor(id))
        return &wish->draft;
    if (m_running && m_running->id == id)
        return &m_running->draft;
    const auto failed = m_failed.constFind(id);
    return failed == m_failed.cend() ? nullptr : &failed.value();
}

void BriefSaver::wait(const Wish &wish)
{
    std::erase_if(m_waiting, [&wish](const Wish &older) { return older.id == wish.id; });
    m_waiting.push_back(wish);
}

void BriefSaver::save(const QString &id, const domain::BriefDraft &draft)
{
    m_failed.remove(id);
    if (m_running && m_running->id == id && m_running->draft == draft) {
        std::erase_if(m_waiting, [&id](const Wish &older) { return older.id == id; });
        return;
    }
    wait({id, draft});
    startNext();
}

void BriefSaver::retry()
{
    waitAgain();
    startNext();
}

void BriefSaver::waitAgain()
{
    const auto all = std::exchange(m_failed, {});
    for (auto failed = all.cbegin(); failed != all.cend(); ++failed)
        wait({failed.key(), failed.value()});
}

void BriefSaver::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_reply = m_backend.saveBrief(m_running->id, m_running->draft);
    m_reply.then(this, [this](const Result<domain::StoredBrief> &answer) { onAnswer(answer); });
}

void BriefSaver::onAnswer(const Result<domain::StoredBrief> &answer)
{
    const Wish wish = *std::exchange(m_running, std::nullopt);
    if (answer) {
        Q_EMIT saved(*answer);
        waitAgain();
    } else {
        m_error = answer.error();
        // A newer state that waits is tried in any case, and is the one that counts.
        if (!waitingFor(wish.id)) {
            m_failed.insert(wish.id, wish.draft);
            Q_EMIT failed(wish.id, answer.error());
        }
    }
    startNext();
    if (!m_running)
        Q_EMIT ended();
}

} // namespace mci::ui
