// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CreativeGenerateHandler.h"

#include "domain/brief/BriefJson.h"
#include "services/generate/Briefs.h"
#include "services/generate/KeptGeneration.h"
#include "services/generate/PaidAnswers.h"
#include "services/generate/PatternLenders.h"
#include "store/BriefRepository.h"
#include "store/GenerationAnswerRepository.h"

#include <QGuiApplication>

namespace mci::services {

namespace {

/** As it was when the job was queued; jobs of earlier versions of the app do not say which that is. */
Result<domain::StoredBrief> briefOf(const store::Database &database, const domain::Job &job)
{
    const QString id = job.payload.value(QLatin1String("briefId")).toString();
    const QJsonValue version = job.payload.value(QLatin1String("version"));
    auto brief = database.session().and_then([&](store::Session session) {
        store::BriefRepository briefs(session);
        return version.isUndefined() ? briefs.find(id) : briefs.findVersion(id, version.toInt());
    });
    if (!brief)
        return failure(std::move(brief).error());
    if (!*brief || (*brief)->organizationId != job.organizationId)
        return failure(unknownBrief(id));
    if (const auto whole = domain::briefFromJson(domain::briefJson((*brief)->draft.brief)); !whole)
        return failure(whole.error());
    return **std::move(brief);
}

} // namespace

CreativeGenerateHandler::CreativeGenerateHandler(const store::Database &database, const GenerateCreatives &generation,
                                                 const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_generation(generation)
    , m_config(config)
    , m_clock(clock)
{
}

Result<jobs::JobOutcome> CreativeGenerateHandler::run(const jobs::JobContext &context)
{
    // Without one Qt ends the whole program where the first letter is drawn.
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(
            makeError(ErrorCode::Internal, Reason::InternalFault, QStringLiteral("no QGuiApplication for fonts")));
    const domain::Job &job = context.job();
    const auto brief = briefOf(m_database, job);
    if (!brief)
        return failure(brief.error());
    GenerationRequest request;
    request.sources = lending(brief->draft.sources);
    request.brief = brief->draft.brief;
    request.maker = brief->draft.maker;
    request.seed = static_cast<quint32>(job.payload.value(QLatin1String("seed")).toInteger(1));
    const auto progress = [&](double part) {
        context.progress(part < GenerateCreatives::kLoaded ? QStringLiteral("library") : QStringLiteral("variations"),
                         part);
    };
    const PaidAnswers paid(m_database, m_config, job.id);
    const auto generation = m_generation.make(request, progress, context.cancel(), &paid);
    if (!generation)
        return failure(generation.error());
    auto kept = keepPictures(*generation, {brief->id, brief->version, brief->draft},
                             imaging::ThumbnailCache(m_config.current()->madeFolder), m_clock);
    if (!kept)
        return failure(std::move(kept).error());
    jobs::JobCompleted completed;
    completed.result = {{QStringLiteral("outputId"), kept->output.id},
                        {QStringLiteral("briefId"), brief->id},
                        {QStringLiteral("variations"), static_cast<qint64>(kept->variations.size())}};
    completed.commit = [rows = *std::move(kept), jobId = job.id](store::Session &session) {
        const Status added = store::OutputRepository(session).add(rows.output, rows.variations);
        return added ? store::GenerationAnswerRepository(session).deleteOf(jobId) : added;
    };
    return jobs::JobOutcome(std::move(completed));
}

} // namespace mci::services
