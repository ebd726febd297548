// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/KeptGeneration.h"

#include "base/Ids.h"
#include "domain/patterns/StrictJson.h"
#include "services/generate/BriefArt.h"

#include <limits>

namespace mci::services {

namespace {

constexpr int kMostCount = 10'000'000;
constexpr double kMostNumber = 1e15;
constexpr QLatin1String kPhoto("photo");
constexpr QLatin1String kComparedAt("comparedAt");
constexpr QLatin1String kLogo("logo");

Result<QString> store(const compose::EncodedAd &file, QSize size, const imaging::ThumbnailCache &folder)
{
    return folder.store({file.bytes, compose::adFileSuffix(file.kind), size.width(), size.height()});
}

void addReach(QJsonObject &facts, const GateReach &reach)
{
    facts.insert(QStringLiteral("compared"), reach.compared);
    facts.insert(QStringLiteral("withoutPicture"), reach.byTextAlone);
    facts.insert(QStringLiteral("notRead"), reach.notRead);
}

QJsonObject factsJson(const Generation &generation)
{
    const int wished = generation.request.brief.variations;
    QJsonObject facts{
        {QStringLiteral("language"), domain::patternName(generation.language)},
        {QStringLiteral("seed"), static_cast<qint64>(generation.request.seed)},
        {QStringLiteral("leftOut"), std::max(0, wished - static_cast<int>(generation.creatives.size()))},
        {QStringLiteral("model"), generation.model},
        {QStringLiteral("costMicros"), generation.costMicros},
        {QStringLiteral("fallback"), generation.fallback ? QJsonValue(generation.fallback->toJson()) : QJsonValue()},
        {QStringLiteral("durationMs"), static_cast<qint64>(generation.duration.count())}};
    addReach(facts, generation.reach);
    return facts;
}

/** What the brief named may be another file tomorrow. */
Status addFiles(QJsonObject &facts, const BriefFiles &files, const imaging::ThumbnailCache &folder)
{
    const auto photo = keepBriefFile(files.photo, folder);
    if (!photo)
        return failure(photo.error());
    const auto logo = keepBriefFile(files.logo, folder);
    if (!logo)
        return failure(logo.error());
    facts.insert(kPhoto, *photo);
    facts.insert(kLogo, *logo);
    return {};
}

MadeOutput readFacts(domain::StrictJson &json)
{
    MadeOutput output;
    output.language = json.named("language", domain::patternFromName<domain::CopyLanguage>);
    output.seed = static_cast<quint32>(json.number("seed", 0, std::numeric_limits<quint32>::max()));
    output.reach.compared = json.integer("compared", 0, kMostCount);
    output.reach.byTextAlone = json.integer("withoutPicture", 0, kMostCount);
    output.leftOut = json.integer("leftOut", 0, domain::Brief::kMostVariations);
    output.model = json.text("model");
    output.costMicros = static_cast<qint64>(json.number("costMicros", 0, kMostNumber));
    output.duration = std::chrono::milliseconds(static_cast<qint64>(json.number("durationMs", 0, kMostNumber)));
    return output;
}

} // namespace

Result<VariationRevision> keepPictures(const MadeCreative &made, const imaging::ThumbnailCache &folder, UtcTime now)
{
    VariationRevision revision;
    revision.copy = made.copy;
    revision.callToActionLabel = made.callToActionLabel;
    revision.plan = made.pictures.front().plan;
    revision.verdict = made.libraryVerdict;
    revision.rejected = made.rejected;
    revision.scores = made.scores;
    revision.preflight = made.preflight;
    revision.madeAt = now;
    for (const MadePicture &picture : made.pictures) {
        auto name = store(picture.file, picture.size, folder);
        if (!name)
            return failure(std::move(name).error());
        revision.files.push_back({picture.plan.format, *std::move(name), picture.size});
    }
    if (!made.photo.isNull()) {
        auto photo =
            compose::encodeAd(made.photo, compose::AdFileKind::Png).and_then([&](const compose::EncodedAd &file) {
                return store(file, made.photo.size(), folder);
            });
        if (!photo)
            return failure(std::move(photo).error());
        revision.photoFile = *std::move(photo);
    }
    auto sketch = store(made.sketch, {}, folder);
    if (!sketch)
        return failure(std::move(sketch).error());
    revision.sketchFile = *std::move(sketch);
    return revision;
}

Result<KeptGeneration> keepPictures(const Generation &generation, const KeepWish &wish,
                                    const imaging::ThumbnailCache &folder, const Clock &clock)
{
    KeptGeneration kept;
    kept.output = {newId(clock, QLatin1String("output_")),
                   generation.organizationId,
                   wish.briefId,
                   wish.briefVersion,
                   wish.draft,
                   factsJson(generation),
                   clock.now()};
    const Status filed = addFiles(kept.output.facts, generation.files, folder);
    if (!filed)
        return failure(filed.error());
    int number = 0;
    for (const MadeCreative &made : generation.creatives) {
        auto revision = keepPictures(made, folder, kept.output.madeAt);
        if (!revision)
            return failure(std::move(revision).error());
        kept.variations.push_back({newId(clock, QLatin1String("variation_")), kept.output.id, number++, 1, 1,
                                   revisionJson(*revision, made), std::nullopt});
    }
    return kept;
}

Result<MadeOutput> outputOf(const store::OutputRow &row)
{
    return domain::readStrictly(row.facts, readFacts).transform([&](MadeOutput output) {
        output.id = row.id;
        output.organizationId = row.organizationId;
        output.briefId = row.briefId;
        output.briefVersion = row.briefVersion;
        output.draft = row.draft;
        if (!row.draft.brief.formats.empty())
            output.limits = copyLimitsFor(row.draft.brief.formats.front());
        output.madeAt = row.madeAt;
        // Earlier outputs have none of these.
        output.reach.notRead = std::max(0, row.facts.value(QLatin1String("notRead")).toInt());
        output.photoFile = row.facts.value(kPhoto).toString();
        output.logoFile = row.facts.value(kLogo).toString();
        if (const QJsonValue fallback = row.facts.value(QLatin1String("fallback")); fallback.isObject())
            output.fallback = Error::fromJson(fallback.toObject());
        return output;
    });
}

QJsonObject withReach(QJsonObject facts, const GateReach &reach, UtcTime when)
{
    addReach(facts, reach);
    facts.insert(kComparedAt, toEpochMs(when));
    return facts;
}

UtcTime comparedAt(const store::OutputRow &row)
{
    const QJsonValue when = row.facts.value(kComparedAt);
    // The library is read at the beginning, and ads come in while something is made.
    return when.isDouble()
        ? fromEpochMs(when.toInteger())
        : row.madeAt - std::chrono::milliseconds(row.facts.value(QLatin1String("durationMs")).toInteger());
}

QStringList fileNamesInFacts(const QJsonObject &facts)
{
    return {facts.value(kPhoto).toString(), facts.value(kLogo).toString()};
}

} // namespace mci::services
