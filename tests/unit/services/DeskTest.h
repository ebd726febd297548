// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GenerationFixture.h"
#include "services/generate/GenerationServices.h"
#include "store/Transaction.h"

namespace mci::test {

/** What tests of briefs, and of what is made of them, have in common: a profile, and the services over it. */
class DeskTest : public QObject
{
protected:
    std::unique_ptr<GenerationFixture> m_fixture;
    std::unique_ptr<services::GenerationServices> m_desk;

    void open()
    {
        m_fixture = std::make_unique<GenerationFixture>();
        m_desk = std::make_unique<services::GenerationServices>(m_fixture->services.temp.database(),
                                                                m_fixture->analysis, m_fixture->ai, m_fixture->live,
                                                                m_fixture->services.temp.clock);
    }
    void close()
    {
        m_desk.reset();
        m_fixture.reset();
    }
    [[nodiscard]] static QString organization() { return QLatin1String(domain::kDefaultOrganization); }
    /** A brief for the sources, whole. */
    [[nodiscard]] domain::StoredBrief briefFor(const QStringList &ids, int variations = 2)
    {
        const auto begun = m_desk->briefs.begin(organization(), domain::briefSources(ids));
        domain::BriefDraft draft = begun->draft;
        draft.brief = coffee();
        draft.brief.variations = variations;
        return m_desk->briefs.save(begun->id, draft).value();
    }
    /** Runs the job of a brief to its end, as a runner does; the output's id. */
    Result<QString> work(const QString &briefId)
    {
        domain::Job job;
        job.type = QLatin1String(domain::job_type::kCreativeGenerate);
        job.organizationId = organization();
        job.payload = {{QStringLiteral("briefId"), briefId}, {QStringLiteral("seed"), 1}};
        const jobs::JobContext context(job, {}, m_fixture->services.temp.clock, {});
        auto outcome = m_desk->handler.run(context);
        if (!outcome)
            return failure(std::move(outcome).error());
        const auto &completed = std::get<jobs::JobCompleted>(*outcome);
        auto session = m_fixture->services.temp.session();
        const Status stored = store::inTransaction(session, [&] { return completed.commit(session); });
        if (!stored)
            return failure(stored.error());
        return completed.result.value(QLatin1String("outputId")).toString();
    }
    [[nodiscard]] services::MadeOutput madeOf(const QStringList &ids, int variations = 2)
    {
        return m_desk->made.output(work(briefFor(ids, variations).id).value()).value();
    }
    [[nodiscard]] QString pathOf(const services::MadeFile &file) const
    {
        return m_fixture->live.current()->madeFolder + u'/' + file.name;
    }
};

} // namespace mci::test
