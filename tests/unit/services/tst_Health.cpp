// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Job.h"
#include "services/Health.h"
#include "store/MetricsRepository.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

using namespace mci;
using namespace std::chrono_literals;

class TestHealth : public QObject
{
    Q_OBJECT

private:
    void add(const QString &service, const char *operation, std::chrono::milliseconds duration, bool success = true)
    {
        auto session = m_temp->session();
        store::Metric metric;
        metric.organizationId = QLatin1String(domain::kDefaultOrganization);
        metric.service = service;
        metric.operation = QLatin1String(operation);
        metric.startedAt = m_temp->clock.now();
        metric.duration = duration;
        metric.success = success;
        const Status added = store::MetricsRepository(session, m_temp->clock).add(metric);
        QVERIFY(added);
    }
    services::HealthAnswer health() { return services::Health(m_temp->database(), m_temp->clock).lastDays().value(); }

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempDatabase>(); }

    void knowsNothingBeforeTheFirstJob() { QVERIFY(health() == services::HealthAnswer{}); }

    void countsJobsAndMeasuresThoseThatSucceeded()
    {
        const QString jobs = QStringLiteral("jobs");
        for (const auto seconds : {10s, 20s, 30s})
            add(jobs, domain::job_type::kInsightsFetch, seconds);
        add(jobs, domain::job_type::kInsightsFetch, 600s, false);
        add(jobs, domain::job_type::kCreativeIngest, 4s);
        // Calls are no jobs.
        add(QStringLiteral("meta"), "insights", 90s);
        const auto answer = health();
        QCOMPARE(answer.succeeded, 4);
        QCOMPARE(answer.failed, 1);
        QCOMPARE(answer.insightsMedian, std::optional(std::chrono::milliseconds(20s)));
        QCOMPARE(answer.insightsP95, std::optional(std::chrono::milliseconds(29s)));
        QCOMPARE(answer.creativesMedian, std::optional(std::chrono::milliseconds(4s)));
    }

    void aWeekLaterItIsForgotten()
    {
        add(QStringLiteral("jobs"), domain::job_type::kInsightsFetch, 10s);
        m_temp->clock.advance(24h * 7 + 1s);
        QVERIFY(health() == services::HealthAnswer{});
    }

private:
    std::unique_ptr<test::TempDatabase> m_temp;
};

MCI_TEST_CLASS(TestHealth);
#include "tst_Health.moc"
