// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GenerationFixture.h"
#include "services/generate/GenerationServices.h"
#include "store/JobRepository.h"
#include "store/Transaction.h"
#include "unit/ai/provider/MakerSamples.h"

namespace mci::test {

/** A GenerationFixture with the services that make something of briefs, and a runner for their job. */
class DeskFixture : public GenerationFixture
{
public:
    mci::services::GenerationServices desk{services.temp.database(), analysis, ai, live, services.temp.clock};

    [[nodiscard]] static QString organization() { return QLatin1String(domain::kDefaultOrganization); }
    /** A brief for the sources, whole. */
    [[nodiscard]] domain::StoredBrief briefFor(const QStringList &ids, int variations = 1)
    {
        const auto begun = desk.briefs.begin(organization(), domain::briefSources(ids));
        domain::BriefDraft draft = begun->draft;
        draft.brief = coffee();
        draft.brief.variations = variations;
        return desk.briefs.save(begun->id, draft).value();
    }
    [[nodiscard]] domain::Job job(const QString &id)
    {
        auto session = services.temp.session();
        return store::JobRepository(session, services.temp.clock).find(id).value().value();
    }
    /** Runs the work to its end, as a runner does. */
    Result<mci::services::MadeOutput> work(const domain::Job &job)
    {
        auto outcome = desk.handler.run(jobs::JobContext(job, {}, services.temp.clock, {}));
        if (!outcome)
            return failure(std::move(outcome).error());
        const auto &completed = std::get<jobs::JobCompleted>(*outcome);
        auto session = services.temp.session();
        const Status stored = store::inTransaction(session, [&] { return completed.commit(session); });
        if (!stored)
            return failure(stored.error());
        return desk.made.output(completed.result.value(QLatin1String("outputId")).toString());
    }
    /** Queues the brief, and works. */
    Result<mci::services::MadeOutput> make(const domain::StoredBrief &brief)
    {
        const auto queued = desk.queue.queue(brief.id);
        if (!queued)
            return failure(queued.error());
        auto made = work(job(queued->jobId));
        cancel(queued->jobId);
        return made;
    }
    /** The job is over. */
    void cancel(const QString &jobId)
    {
        auto session = services.temp.session();
        if (!store::JobRepository(session, services.temp.clock).cancel(jobId).value_or(false))
            qFatal("the job was not cancelled");
    }
    /** Sets up a provider, and agrees to it. */
    void provide()
    {
        mci::services::ServiceConfig config = *live.current();
        config.ai.base = QUrl(QStringLiteral("https://ai.example/v1"));
        config.ai.model = QStringLiteral("gpt-4o-mini");
        config.ai.imageModel = QStringLiteral("gpt-image-1");
        config.ai.environmentKey = Secret(QByteArray(kProviderKey));
        config.ai.monthlyCapMicros = 5'000'000;
        live.replace(config);
        MCI_VERIFY_OK(ai.consents.give({organization(), QStringLiteral("ai.example"), QStringLiteral("You agree."),
                                        QLatin1String(domain::kAiConsentTextVersion), QStringLiteral("en")}));
    }
    void expectCopy(const QString &headline)
    {
        transport.expect(net::HttpMethod::Post, QStringLiteral("/chat/completions"), 200,
                         bytesOf(completionOf(copyContent({copyJson(headline)}))));
    }
    void expectPicture(const QImage &picture)
    {
        transport.expect(net::HttpMethod::Post, kPictures, 200, pictureBody(encodedAs(picture, "png")));
    }
    /** A brief of one variation that a provider is wished for. */
    [[nodiscard]] domain::StoredBrief providersBrief()
    {
        domain::StoredBrief brief = briefFor({addKnown("1", 3, {})});
        brief.draft.maker = domain::MakerKind::Provider;
        return desk.briefs.save(brief.id, brief.draft).value();
    }
    /** Takes a creative away with all that is known of it, as Meta's deletion of it does. */
    void erase(const QString &creativeId)
    {
        auto session = services.temp.session();
        auto statement = session.prepare(QStringLiteral("DELETE FROM meta_creatives WHERE id = :id"));
        if (!statement->bind(QStringLiteral(":id"), creativeId).run())
            qFatal("the creative was not erased");
    }
    [[nodiscard]] QString pathOf(const QString &name) const { return live.current()->madeFolder + u'/' + name; }
};

} // namespace mci::test
