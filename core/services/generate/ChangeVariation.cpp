// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/ChangeVariation.h"

#include "base/TextLength.h"
#include "imaging/PictureDecoder.h"
#include "services/generate/KeptGeneration.h"
#include "services/generate/KeptVariations.h"
#include "services/generate/LenderObjective.h"
#include "services/generate/ProviderMaker.h"
#include "text/CtaText.h"

namespace mci::services {

namespace {

/** More than any placement shows, and as much as Meta takes. */
constexpr int kMostHeadline = 255;
constexpr int kMostText = 2200;

Status checkText(const char *key, const std::optional<QString> &text, int least, int most)
{
    const int length = text ? lengthOf(*text) : 0;
    return length > most ? Status(failure(textTooLong(QLatin1String(key), length, least, most))) : Status();
}

Status check(const VariationChange &change)
{
    if (change.headline && change.headline->trimmed().isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("headline"), {}, {}));
    if (const Status headline = checkText("headline", change.headline, 1, kMostHeadline); !headline)
        return headline;
    if (const Status text = checkText("primaryText", change.primaryText, 0, kMostText); !text)
        return text;
    if (change.callToAction && !text::isCallToAction(*change.callToAction))
        return failure(invalidOption(Reason::OptionMalformed, QStringLiteral("callToAction"),
                                     change.callToAction->left(40), QStringLiteral("LEARN_MORE")));
    return checkText("description", change.description, 0, kMostHeadline);
}

Result<std::vector<domain::CloneSubject>> statesOf(store::OutputRepository &repository, const QString &variationId)
{
    const auto revisions = repository.revisionsOf(variationId);
    if (!revisions)
        return failure(revisions.error());
    std::vector<domain::CloneSubject> states;
    for (const QJsonObject &revision : *revisions) {
        auto state = subjectOf(variationId, revision);
        if (!state)
            return failure(std::move(state).error());
        states.push_back(*std::move(state));
        auto shapes = otherShapesOf(variationId, revision);
        if (!shapes)
            return failure(std::move(shapes).error());
        std::move(shapes->begin(), shapes->end(), std::back_inserter(states));
    }
    return states;
}

writer::WrittenCopy editedCopy(writer::WrittenCopy copy, const VariationChange &change)
{
    const QStringList before = copy.texts();
    copy.headline = change.headline.value_or(copy.headline).trimmed();
    copy.primaryText = change.primaryText.value_or(copy.primaryText).trimmed();
    copy.description = change.description.value_or(copy.description).trimmed();
    copy.callToAction = change.callToAction.value_or(copy.callToAction);
    if (copy.texts() == before)
        return copy;
    // They told of words that a machine wrote.
    writer::WrittenCopy own;
    own.headline = copy.headline;
    own.primaryText = copy.primaryText;
    own.description = copy.description;
    own.callToAction = copy.callToAction;
    return own;
}

/** How well it fits sources that are gone nobody can tell any more: it is what it was. */
void keepFit(std::vector<PartScore> &scores, const std::vector<PartScore> &before)
{
    const auto isFit = [](const PartScore &part) { return part.part == ScorePart::PatternFit; };
    const auto fit = std::find_if(scores.begin(), scores.end(), isFit);
    const auto known = std::find_if(before.begin(), before.end(), isFit);
    if (fit == scores.end() || known == before.end())
        return;
    fit->value = known->value;
    fit->range = known->range;
}

/** Of a copy that was kept, or as the path has it now where none was. */
Result<QByteArray> keptOrNamed(const imaging::ThumbnailCache &folder, const QString &name, const QString &path,
                               const char *option)
{
    return name.isEmpty() ? briefFile(path, option) : folder.read(name);
}

} // namespace

ChangeVariation::ChangeVariation(const store::Database &database, ai::PictureAnalysis &analysis,
                                 const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_analysis(analysis)
    , m_config(config)
    , m_clock(clock)
{
}

Result<ChangeVariation::Known> ChangeVariation::read(const QString &variationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::OutputRepository repository(*session);
    auto row = repository.findVariation(variationId);
    if (!row)
        return failure(std::move(row).error());
    if (!*row)
        return failure(unknownVariation(variationId));
    auto output = repository.find((*row)->outputId);
    if (!output)
        return failure(std::move(output).error());
    if (!*output)
        return failure(unknownVariation(variationId));
    auto kept = readVariations(*session, **output);
    if (!kept)
        return failure(std::move(kept).error());
    auto variation = std::move(kept->variations[static_cast<std::size_t>((*row)->number)]);
    std::erase_if(kept->siblings, [&](const Sibling &sibling) { return sibling.subject.id == variationId; });
    auto lenders = loadLendersLeft(*session, (*output)->organizationId, (*output)->draft.sources);
    if (!lenders)
        return failure(std::move(lenders).error());
    auto own = statesOf(repository, variationId);
    if (!own)
        return failure(std::move(own).error());
    for (const Sibling &sibling : kept->siblings) {
        auto states = statesOf(repository, sibling.subject.id);
        if (!states)
            return failure(std::move(states).error());
        std::move(states->begin(), states->end(), std::back_inserter(*own));
    }
    return Known{**std::move(output), std::move(variation), std::move(kept->siblings), *std::move(lenders),
                 *std::move(own)};
}

Result<BriefFiles> ChangeVariation::filesOf(const MadeOutput &output, const VariationRevision &revision) const
{
    const imaging::ThumbnailCache folder(m_config.current()->madeFolder);
    const domain::Brief &brief = output.draft.brief;
    BriefFiles files;
    if (revision.photoFile.isEmpty()) {
        auto photo = keptOrNamed(folder, output.photoFile, brief.productPhoto, "productPhoto");
        if (!photo)
            return failure(std::move(photo).error());
        files.photo = *std::move(photo);
    }
    return keptOrNamed(folder, output.logoFile, brief.brand.logoFile, "brand.logo").transform([&](QByteArray logo) {
        files.logo = std::move(logo);
        return files;
    });
}

Result<compose::AdArt> ChangeVariation::artOf(const VariationRevision &revision, compose::AdArt art) const
{
    if (revision.photoFile.isEmpty())
        return art;
    return imaging::ThumbnailCache(m_config.current()->madeFolder)
        .read(revision.photoFile)
        .and_then([](const QByteArray &bytes) { return imaging::decodePicture(bytes, ProviderMaker::kLongSide); })
        .transform([&](const imaging::DecodedPicture &picture) {
            art.photo = picture.image;
            art.attention = compose::AdArt().attention;
            return art;
        });
}

Result<MadeCreative> ChangeVariation::make(const Known &known, const VariationChange &change,
                                           const CancelToken &cancel) const
{
    GenerationRequest request;
    request.sources = known.output.draft.sources;
    request.brief = known.output.draft.brief;
    request.brief.variations = 1;
    // Each state of each variation comes of another seed.
    request.seed = static_cast<quint32>(known.variation.number * 1000 + known.variation.revisions + 1)
        + static_cast<quint32>(known.output.facts.value(QLatin1String("seed")).toInteger(1)) * 10'000;
    const VariationRevision &shown = known.variation.shown;
    const auto output = outputOf(known.output);
    if (!output)
        return failure(output.error());
    auto files = filesOf(*output, shown);
    if (!files)
        return failure(std::move(files).error());
    auto ground = GenerationGroundwork(m_database, m_analysis, m_config, m_clock)
                      .prepare(
                          request, known.lenders, *std::move(files), known.own, [](double) {}, cancel);
    if (!ground)
        return failure(std::move(ground).error());
    const auto art = artOf(shown, std::move(ground->art));
    if (!art)
        return failure(art.error());
    const writer::WrittenCopy copy = editedCopy(shown.copy, change);
    ground->basis.hasPaidPictures = !shown.photoFile.isEmpty();
    ground->basis.wish = planWish(ground->basis, !art->photo.isNull(), {copy});
    ground->basis.kept = change.kept;
    ground->basis.copy.language = known.output.draft.brief.language.value_or(output->language);
    if (known.lenders.lenders.empty())
        ground->basis.copy.objective =
            objectiveOfButton(shown.copy.callToAction).value_or(ground->basis.copy.objective);
    std::erase_if(ground->approved, [&](const domain::CloneSubject &subject) {
        return subject.id == known.variation.id
            || std::any_of(known.siblings.begin(), known.siblings.end(),
                           [&](const Sibling &sibling) { return sibling.subject.id == subject.id; });
    });
    compose::VariationPlans plans;
    for (const MadeFile &file : shown.files) {
        plans.push_back(shown.plan);
        plans.back().format = file.format;
    }
    VariationMaker maker(std::move(ground->basis), ground->library, std::move(ground->approved), known.siblings,
                         m_analysis);
    auto creative = change.remake ? maker.remake(copy, plans, *art, known.variation.id, cancel)
                                  : maker.asItIs(copy, plans, *art, known.variation.id, cancel);
    if (!creative)
        return creative;
    if (!shown.photoFile.isEmpty())
        creative->photo = art->photo;
    if (known.lenders.lenders.size() < lending(known.output.draft.sources).size())
        keepFit(creative->scores, shown.scores);
    return creative;
}

Result<MadeVariation> ChangeVariation::change(const QString &variationId, const VariationChange &change,
                                              const CancelToken &cancel) const
{
    if (const Status checked = check(change); !checked)
        return failure(checked.error());
    const auto known = read(variationId);
    if (!known)
        return failure(known.error());
    const auto made = make(*known, change, cancel);
    if (!made)
        return failure(made.error());
    const UtcTime now = m_clock.now();
    const auto revision = keepPictures(*made, imaging::ThumbnailCache(m_config.current()->madeFolder), now);
    if (!revision)
        return failure(revision.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::OutputRepository repository(*session);
    const auto number = repository.addRevision(variationId, revisionJson(*revision, *made), now);
    if (!number)
        return failure(number.error());
    return readVariation(*session, variationId);
}

} // namespace mci::services
