// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/VisionPool.h"
#include "bench/Figures.h"
#include "bench/RandomCreatives.h"
#include "domain/Account.h"
#include "secrets/MemorySecretStore.h"
#include "services/ai/AiServices.h"
#include "services/generate/GenerateCreatives.h"
#include "store/ConnectionRepository.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"
#include "store/PicturePrintRepository.h"
#include "support/FakeHttpTransport.h"
#include "support/TempDatabase.h"

#include <QFile>
#include <QGuiApplication>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kRuns = 5;
constexpr int kLibrary = 10'000;
constexpr auto kConnection = "con_1";

/** Memory that the program has now, in megabytes. */
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

domain::Creative creativeOf(const domain::CloneSubject &subject, int number, UtcTime now)
{
    domain::Creative creative;
    creative.metaAdId = QString::number(number);
    creative.organizationId = QLatin1String(domain::kDefaultOrganization);
    creative.connectionId = QLatin1String(kConnection);
    creative.adAccountId = QStringLiteral("act_1");
    creative.id = domain::creativeIdOf(creative.connectionId, creative.adAccountId, creative.metaAdId);
    creative.adName = subject.id;
    creative.headline = subject.texts[0];
    creative.body = subject.texts[1];
    creative.description = subject.texts[2];
    creative.thumbnailFile = QStringLiteral("ab/%1.jpg").arg(number);
    creative.imageSha256 = creative.id;
    creative.pictureState = domain::PictureState::Stored;
    creative.createdAt = creative.updatedAt = now;
    return creative;
}

/** Ids of two that have patterns. */
Result<QStringList> fill(test::TempDatabase &temp)
{
    auto session = temp.session();
    domain::Connection connection;
    connection.id = QLatin1String(kConnection);
    connection.organizationId = QLatin1String(domain::kDefaultOrganization);
    connection.metaUserId = QStringLiteral("7");
    connection.createdAt = connection.updatedAt = temp.clock.now();
    if (const auto added = store::ConnectionRepository(session).upsert(connection); !added)
        return failure(added.error());
    QRandomGenerator random(20261129);
    std::vector<domain::Creative> creatives;
    QHash<QString, store::StoredPrint> prints;
    for (int i = 0; i < kLibrary; ++i) {
        domain::CloneSubject subject = randomCreative(random, i);
        creatives.push_back(creativeOf(subject, i, temp.clock.now()));
        prints.insert(creatives.back().id, {creatives.back().imageSha256, *std::move(subject.picture)});
    }
    store::CreativeRepository repository(session);
    if (const Status added = repository.addNamed(creatives); !added)
        return failure(added.error());
    for (const domain::Creative &creative : creatives) {
        if (const auto updated = repository.update(creative); !updated)
            return failure(updated.error());
    }
    if (const Status saved = store::PicturePrintRepository(session).save(prints); !saved)
        return failure(saved.error());
    QStringList sources;
    for (int i = 0; i < 2; ++i) {
        domain::CreativePatterns patterns;
        patterns.confidence = {0.9, 0.9, 0.9};
        patterns.extractedAt = temp.clock.now();
        const domain::Creative &creative = creatives[static_cast<std::size_t>(i)];
        if (const auto saved = store::CreativePatternRepository(session).save(
                {creative.organizationId, creative.id, patterns, QStringLiteral("digest")});
            !saved)
            return failure(saved.error());
        sources.append(creative.id);
    }
    return sources;
}

services::GenerationRequest requestFor(const QStringList &sources, quint32 seed)
{
    services::GenerationRequest request;
    request.sources = domain::briefSources(sources);
    request.brief.productName = QStringLiteral("Cápsulas compostáveis Maré Alta");
    request.brief.keyMessage = QStringLiteral("Café fresco em um toque");
    request.brief.proof = QStringLiteral("A cápsula vira adubo em 90 dias");
    request.brief.language = domain::CopyLanguage::PtBr;
    request.brief.variations = domain::Brief::kMostVariations;
    request.seed = seed;
    return request;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc < 2)
        return 2;
    test::TempDatabase temp;
    const auto sources = fill(temp);
    if (!sources)
        qFatal("no library: %s", qPrintable(sources.error().detail));
    ai::LocalVisionOptions options;
    options.program = QString::fromLocal8Bit(argv[1]);
    ai::VisionPool vision(options);
    services::ServiceConfig config;
    config.thumbnailFolder = temp.folder() + QStringLiteral("/thumbnails");
    const services::LiveConfig live{config};
    secrets::MemorySecretStore secrets;
    test::FakeHttpTransport transport;
    const services::AiServices ai(temp.database(), secrets, transport, live, temp.clock);
    const services::ProviderMaker provider(ai, live);
    const services::GenerateCreatives generation(temp.database(), vision, provider, live, temp.clock);
    quint32 seed = 1;
    const auto make = [&] {
        const auto made = generation.make(requestFor(*sources, seed++), [](double) {}, {});
        if (!made || made->creatives.size() != domain::Brief::kMostVariations)
            qFatal("not made: %s", made ? "fewer variations" : qPrintable(made.error().detail));
    };
    // The helper that looks at pictures starts, and fonts are read.
    make();
    const double before = residentMegabytes();
    Figures figures(QStringLiteral("Four new creatives of 1080 × 1080, against a library of %1").arg(kLibrary));
    figures.add(QStringLiteral("generation"), QStringLiteral("brief to four checked creatives"),
                medianTime(kRuns, make), QStringLiteral("ms"));
    figures.add(QStringLiteral("generation_memory"), QStringLiteral("more memory after %1 runs").arg(kRuns),
                residentMegabytes() - before, QStringLiteral("MB"));
    figures.note(QStringLiteral("Medians of %1 runs after one that is not counted; the library's prints are stored.")
                     .arg(kRuns));
    figures.print();
    return 0;
}
