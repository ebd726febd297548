// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/QuotaWatch.h"

namespace mci::ui {

namespace {

using namespace std::chrono_literals;

/** Jobs report several times a second; the figures move slower. */
constexpr auto kSoon = 1s;
constexpr auto kAgingStep = 30s;

bool growsOld(const services::QuotaAnswer &answer)
{
    return !answer.accounts.empty() || answer.app
        || std::any_of(answer.syncs.begin(), answer.syncs.end(),
                       [](const services::SyncQuota &quota) { return quota.use.used > 0; });
}

} // namespace

QuotaWatch::QuotaWatch(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_soon(new QTimer(this))
    , m_aging(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    m_aging->setInterval(kAgingStep);
    connect(m_soon, &QTimer::timeout, this, &QuotaWatch::read);
    connect(m_aging, &QTimer::timeout, this, &QuotaWatch::read);
    connect(&m_backend, &Backend::jobsChanged, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
}

void QuotaWatch::setOrganization(const QString &organizationId)
{
    if (organizationId == m_organizationId)
        return;
    m_organizationId = organizationId;
    m_answer = {};
    Q_EMIT changed();
    read();
}

std::optional<double> QuotaWatch::percentOf(const QString &adAccountId) const
{
    const auto quota =
        std::find_if(m_answer.accounts.begin(), m_answer.accounts.end(),
                     [&adAccountId](const services::MetaQuota &one) { return one.adAccountId == adAccountId; });
    return quota == m_answer.accounts.end() ? std::nullopt : quota->percent;
}

void QuotaWatch::read()
{
    if (m_organizationId.isEmpty())
        return;
    const int question = ++m_question;
    m_backend.quotas(m_organizationId).then(this, [this, question](Result<services::QuotaAnswer> answer) {
        if (!answer || question != m_question)
            return;
        m_answer = std::move(*answer);
        if (growsOld(m_answer))
            m_aging->start();
        else
            m_aging->stop();
        Q_EMIT changed();
    });
}

} // namespace mci::ui
