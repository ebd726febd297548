// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/LibraryRecheck.h"

#include "domain/clone/VerdictJson.h"
#include "services/generate/CloneLibrary.h"
#include "services/generate/GenerationGround.h"
#include "services/generate/KeptGeneration.h"
#include "services/generate/KeptVariations.h"
#include "services/generate/RevisionJson.h"
#include "store/CreativeRepository.h"

#include <QSet>

namespace mci::services {

namespace {

/** What one recheck knows of an output. */
struct Known
{
    store::OutputRow row;
    GateReach reach;
    std::vector<store::VariationRow> variations;
    /** Ads that were known by name when it was made. */
    QSet<QString> early;
    /** Those of them that were read after it. */
    QSet<QString> fetched;
};

Result<Known> read(store::Session &session, const QString &outputId)
{
    store::OutputRepository repository(session);
    auto row = repository.find(outputId);
    if (!row)
        return failure(std::move(row).error());
    if (!*row)
        return failure(unknownOutput(outputId));
    const auto output = outputOf(**row);
    if (!output)
        return failure(output.error());
    Known known{**std::move(row), output->reach, {}, {}, {}};
    if (known.reach.notRead + known.reach.byTextAlone == 0)
        return known;
    auto variations = repository.variationsOf(outputId);
    if (!variations)
        return failure(std::move(variations).error());
    known.variations = *std::move(variations);
    const auto creatives = store::CreativeRepository(session).listOrganization(known.row.organizationId);
    if (!creatives)
        return failure(creatives.error());
    const UtcTime since = comparedAt(known.row);
    for (const domain::Creative &creative : *creatives) {
        if (creative.createdAt > known.row.madeAt)
            continue;
        known.early.insert(creative.id);
        if (creative.ingestedAt && *creative.ingestedAt >= since)
            known.fetched.insert(creative.id);
    }
    return known;
}

/** With what the gate says now; nullopt where it says nothing new. */
Result<std::optional<QJsonObject>> judged(const store::VariationRow &row, const domain::CloneGate &gate,
                                          int picturesNow)
{
    const auto subject = subjectOf(row.id, row.revision);
    if (!subject)
        return failure(subject.error());
    const auto revision = revisionFromJson(row.revision, row.shown);
    if (!revision)
        return failure(revision.error());
    const auto shapes = otherShapesOf(row.id, row.revision);
    if (!shapes)
        return failure(shapes.error());
    domain::CloneVerdict verdict = domain::combined(revision->verdict, gate.check(*subject));
    for (const domain::CloneSubject &shape : *shapes) {
        domain::CloneVerdict found = gate.check({shape.id, shape.picture, {}});
        found.pictures = 0;
        verdict = domain::combined(verdict, found);
    }
    // An ad whose picture was known before and was fetched again is none more.
    verdict.pictures = std::max(revision->verdict.pictures, std::min(verdict.pictures, picturesNow));
    verdict.byMeaning = std::min(verdict.byMeaning, verdict.pictures);
    if (verdict == revision->verdict)
        return std::nullopt;
    QJsonObject json = row.revision;
    json.insert(QStringLiteral("verdict"), domain::verdictJson(verdict));
    return json;
}

} // namespace

LibraryRecheck::LibraryRecheck(const store::Database &database, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

Status LibraryRecheck::recheck(const QString &outputId, const CancelToken &cancel) const
{
    const UtcTime now = m_clock.now();
    auto known = m_database.session().and_then([&](store::Session session) { return read(session, outputId); });
    if (!known)
        return failure(std::move(known).error());
    if (known->fetched.isEmpty())
        return {};
    const auto config = m_config.current();
    auto library = CloneLibrary(m_database, *config, m_clock)
                       .load(
                           known->row.organizationId, [](double) {}, cancel);
    if (!library)
        return failure(std::move(library).error());
    std::erase_if(library->subjects,
                  [&](const domain::CloneSubject &subject) { return !known->early.contains(subject.id); });
    const auto pictures = static_cast<int>(std::count_if(library->subjects.begin(), library->subjects.end(),
                                                         [](const auto &subject) { return subject.picture; }));
    const auto read = static_cast<int>(library->subjects.size());
    GateReach reach{known->reach.compared, read - pictures, static_cast<int>(known->early.size()) - read};
    reach.compared += std::max(0, known->reach.notRead - reach.notRead);
    std::erase_if(library->subjects,
                  [&](const domain::CloneSubject &subject) { return !known->fetched.contains(subject.id); });
    const domain::CloneGate gate(std::move(library->subjects), brandStatements(known->row.draft.brief));
    std::vector<store::VariationRow> changed;
    for (store::VariationRow &row : known->variations) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        auto revision = judged(row, gate, pictures);
        if (!revision)
            return failure(std::move(revision).error());
        if (*revision) {
            row.revision = **std::move(revision);
            changed.push_back(std::move(row));
        }
    }
    return m_database.session().and_then([&](store::Session session) {
        return store::OutputRepository(session).setJudged(outputId, withReach(known->row.facts, reach, now), changed);
    });
}

} // namespace mci::services
