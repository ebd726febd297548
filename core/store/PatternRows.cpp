// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PatternRows.h"

#include "domain/patterns/CorrectionsJson.h"
#include "domain/patterns/MeasuredFacts.h"
#include "domain/patterns/PatternFields.h"
#include "domain/patterns/PatternsJson.h"
#include "store/CreativeSearchRepository.h"
#include "store/CreativeTagRepository.h"

#include <algorithm>
#include <array>

namespace mci::store {

namespace {

using domain::CreativePatterns;
using domain::PatternLayer;
using domain::PatternSource;

template<typename Pattern>
Status take(const Result<Pattern> &read, Pattern &target, double confidence, double &sureness)
{
    if (!read)
        return failure(read.error());
    target = *read;
    sureness = confidence;
    return {};
}

template<typename Pattern>
Status measure(const Result<Pattern> &read, Pattern &named)
{
    if (!read)
        return failure(read.error());
    domain::takeMeasured(named, *read);
    return {};
}

} // namespace

Result<PatternRows> PatternRows::prepare(Session &session)
{
    auto statement = session.prepare(QStringLiteral(
        "SELECT layer, source, pattern, confidence, model, low_resolution, extracted_at_ms FROM creative_patterns"
        " WHERE organization_id = :organization_id AND creative_id = :creative_id"
        " ORDER BY CASE source WHEN 'user' THEN 0 WHEN 'provider' THEN 1 ELSE 2 END"));
    if (!statement)
        return failure(std::move(statement).error());
    return PatternRows(std::move(*statement));
}

Result<std::vector<PatternRows::LayerRow>> PatternRows::read(const QString &organizationId, const QString &creativeId)
{
    return m_statement.bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":creative_id"), creativeId)
        .all([](Row &row) {
            LayerRow layer;
            layer.layer = row.named(domain::patternLayerFromName);
            layer.source = row.named(domain::patternFromName<PatternSource>);
            layer.pattern = row.object();
            layer.confidence = row.real();
            layer.model = row.text();
            layer.lowResolution = row.boolean();
            layer.extractedAt = row.time();
            return layer;
        });
}

Status PatternRows::add(const LayerRow &row, CreativePatterns &patterns)
{
    domain::PatternConfidence &confidence = patterns.confidence;
    if (row.layer == PatternLayer::Message)
        return take(domain::messagePatternFromJson(row.pattern), patterns.message, row.confidence, confidence.message);
    if (row.layer == PatternLayer::Approach)
        return take(domain::approachPatternFromJson(row.pattern), patterns.approach, row.confidence,
                    confidence.approach);
    patterns.source = row.source;
    patterns.model = row.model;
    patterns.lowResolution = row.lowResolution;
    patterns.extractedAt = row.extractedAt;
    return take(domain::visualPatternFromJson(row.pattern), patterns.visual, row.confidence, confidence.visual);
}

Status PatternRows::complete(const LayerRow &row, CreativePatterns &patterns)
{
    switch (row.layer) {
    case PatternLayer::Visual:
        patterns.lowResolution = row.lowResolution;
        return measure(domain::visualPatternFromJson(row.pattern), patterns.visual);
    case PatternLayer::Message:
        return measure(domain::messagePatternFromJson(row.pattern), patterns.message);
    case PatternLayer::Approach:
        break;
    }
    return measure(domain::approachPatternFromJson(row.pattern), patterns.approach);
}

Status PatternRows::correct(const LayerRow &row, CreativePatterns &patterns)
{
    const auto corrections = domain::correctionsFromJson(row.pattern);
    if (!corrections)
        return failure(corrections.error());
    for (const auto &[field, value] : *corrections) {
        if (domain::layerOf(field) != row.layer || !domain::applyCorrection(patterns, field, value))
            return failure(makeError(ErrorCode::Internal, Reason::None,
                                     QStringLiteral("broken correction of ") + domain::patternFieldName(field)));
    }
    patterns.correctedAt = std::max(patterns.correctedAt.value_or(row.extractedAt), row.extractedAt);
    return {};
}

Result<std::optional<CreativePatterns>> PatternRows::combined(const QString &organizationId, const QString &creativeId)
{
    const auto rows = read(organizationId, creativeId);
    if (!rows)
        return failure(rows.error());
    CreativePatterns patterns;
    std::array<bool, domain::kPatternLayers.size()> known{};
    for (const LayerRow &row : *rows) {
        bool &isKnown = known[static_cast<std::size_t>(row.layer)];
        if (row.source == PatternSource::User)
            continue;
        const Status taken = std::exchange(isKnown, true) ? complete(row, patterns) : add(row, patterns);
        if (!taken)
            return failure(taken.error());
    }
    if (!std::all_of(known.begin(), known.end(), [](bool isKnown) { return isKnown; }))
        return std::optional<CreativePatterns>();
    for (const LayerRow &row : *rows) {
        if (row.source != PatternSource::User)
            continue;
        if (const Status corrected = correct(row, patterns); !corrected)
            return failure(corrected.error());
    }
    return std::optional(std::move(patterns));
}

Result<std::vector<domain::PatternDifference>> PatternRows::differences(const QString &organizationId,
                                                                        const QString &creativeId)
{
    const auto rows = read(organizationId, creativeId);
    if (!rows)
        return failure(rows.error());
    CreativePatterns provider;
    CreativePatterns local;
    std::array<int, domain::kPatternLayers.size()> named{};
    for (const LayerRow &row : *rows) {
        if (row.source == PatternSource::User)
            continue;
        ++named[static_cast<std::size_t>(row.layer)];
        if (const Status added = add(row, row.source == PatternSource::Local ? local : provider); !added)
            return failure(added.error());
    }
    std::vector<domain::PatternDifference> differences;
    for (const PatternLayer layer : domain::kPatternLayers) {
        if (named[static_cast<std::size_t>(layer)] < 2)
            continue;
        for (const domain::PatternField field : domain::fieldsOf(layer)) {
            domain::PatternDifference one{field, domain::fieldValue(provider, field), domain::fieldValue(local, field)};
            if (domain::dimensionOf(field) && one.provider != one.local)
                differences.push_back(std::move(one));
        }
    }
    return differences;
}

Status rewriteDerived(Session &session, const QString &organizationId, const QString &creativeId)
{
    auto rows = PatternRows::prepare(session);
    if (!rows)
        return failure(std::move(rows).error());
    const auto patterns = rows->combined(organizationId, creativeId);
    if (!patterns)
        return failure(patterns.error());
    QStringList names;
    if (*patterns) {
        for (const domain::CreativeTag &tag : domain::tagsOf(**patterns))
            names.append(domain::tagName(tag));
    }
    if (const Status tagged = CreativeTagRepository(session).replace(organizationId, creativeId, names); !tagged)
        return tagged;
    return CreativeSearchRepository(session).follow();
}

} // namespace mci::store
