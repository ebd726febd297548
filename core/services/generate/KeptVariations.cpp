// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/KeptVariations.h"

#include "services/generate/CreativeScores.h"
#include "services/generate/RevisionJson.h"

namespace mci::services {

namespace {

void judge(VariationRevision &revision, const Sibling &sibling, const SiblingGate &gate)
{
    revision.verdict = gate.judge(sibling, revision.verdict);
    revision.scores =
        withOthers(std::move(revision.scores), revision.verdict.originality, gate.diversity(sibling.subject));
}

Error unknown(Reason reason, const QString &id)
{
    return makeError(ErrorCode::NotFound, reason, {}, {{QStringLiteral("value"), id.left(80)}});
}

/** What a variation belongs to. */
Result<store::OutputRow> outputOfVariation(store::OutputRepository &repository, const QString &id)
{
    const auto row = repository.findVariation(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(unknownVariation(id));
    auto output = repository.find((*row)->outputId);
    if (!output)
        return failure(std::move(output).error());
    return *output ? Result<store::OutputRow>(**std::move(output)) : failure(unknownVariation(id));
}

} // namespace

Error unknownVariation(const QString &id)
{
    return unknown(Reason::VariationUnknown, id);
}

Error unknownOutput(const QString &id)
{
    return unknown(Reason::OutputUnknown, id);
}

Result<KeptVariations> readVariations(store::Session &session, const store::OutputRow &output)
{
    const auto rows = store::OutputRepository(session).variationsOf(output.id);
    if (!rows)
        return failure(rows.error());
    KeptVariations kept;
    for (const store::VariationRow &row : *rows) {
        auto variation = variationOf(row);
        if (!variation)
            return failure(std::move(variation).error());
        auto subject = subjectOf(row.id, row.revision);
        if (!subject)
            return failure(std::move(subject).error());
        kept.siblings.push_back({*std::move(subject), variation->shown.madeAt, row.number});
        kept.variations.push_back(*std::move(variation));
    }
    const SiblingGate gate(kept.siblings, output.draft.brief);
    for (std::size_t i = 0; i < kept.variations.size(); ++i)
        judge(kept.variations[i].shown, kept.siblings[i], gate);
    return kept;
}

Result<MadeVariation> readVariation(store::Session &session, const QString &id)
{
    store::OutputRepository repository(session);
    const auto output = outputOfVariation(repository, id);
    if (!output)
        return failure(output.error());
    auto kept = readVariations(session, *output);
    if (!kept)
        return failure(std::move(kept).error());
    for (MadeVariation &variation : kept->variations) {
        if (variation.id == id)
            return std::move(variation);
    }
    return failure(unknownVariation(id));
}

Result<std::vector<VariationRevision>> readRevisions(store::Session &session, const QString &variationId)
{
    store::OutputRepository repository(session);
    const auto output = outputOfVariation(repository, variationId);
    if (!output)
        return failure(output.error());
    auto kept = readVariations(session, *output);
    if (!kept)
        return failure(std::move(kept).error());
    const auto rows = repository.revisionsOf(variationId);
    if (!rows)
        return failure(rows.error());
    const auto itself = std::find_if(kept->variations.begin(), kept->variations.end(),
                                     [&](const MadeVariation &variation) { return variation.id == variationId; });
    if (itself == kept->variations.end())
        return failure(unknownVariation(variationId));
    const SiblingGate gate(kept->siblings, output->draft.brief);
    std::vector<VariationRevision> revisions;
    for (const QJsonObject &row : *rows) {
        auto revision = revisionFromJson(row, static_cast<int>(revisions.size()) + 1);
        if (!revision)
            return failure(std::move(revision).error());
        auto subject = subjectOf(variationId, row);
        if (!subject)
            return failure(std::move(subject).error());
        judge(*revision, {*std::move(subject), revision->madeAt, itself->number}, gate);
        revisions.push_back(*std::move(revision));
    }
    return revisions;
}

} // namespace mci::services
