// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DeskFixture.h"

namespace mci::test {

/** What tests of briefs, and of what is made of them, have in common: a profile, and the services over it. */
class DeskTest : public QObject
{
protected:
    std::unique_ptr<DeskFixture> m_fixture;
    services::GenerationServices *m_desk = nullptr;

    void open()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_desk = &m_fixture->desk;
    }
    void close()
    {
        m_desk = nullptr;
        m_fixture.reset();
    }
    [[nodiscard]] static QString organization() { return DeskFixture::organization(); }
    /** A brief for the sources, whole. */
    [[nodiscard]] domain::StoredBrief briefFor(const QStringList &ids, int variations = 2)
    {
        return m_fixture->briefFor(ids, variations);
    }
    /** Runs the job of a brief to its end, as a runner does; the output's id. */
    Result<QString> work(const QString &briefId)
    {
        domain::Job job;
        job.type = QLatin1String(domain::job_type::kCreativeGenerate);
        job.organizationId = organization();
        job.payload = {{QStringLiteral("briefId"), briefId}, {QStringLiteral("seed"), 1}};
        return m_fixture->work(job).transform(&services::MadeOutput::id);
    }
    [[nodiscard]] services::MadeOutput madeOf(const QStringList &ids, int variations = 2)
    {
        return m_desk->made.output(work(briefFor(ids, variations).id).value()).value();
    }
    [[nodiscard]] QString pathOf(const services::MadeFile &file) const { return m_fixture->pathOf(file.name); }
};

} // namespace mci::test
