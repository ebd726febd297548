// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/VariationMaker.h"

#include "ai/PatternBuilder.h"
#include "compose/AdFormats.h"
#include "compose/AdSketch.h"
#include "domain/likeness/TextLikeness.h"
#include "imaging/PicturePrinter.h"
#include "services/generate/CreativeScores.h"
#include "writer/Writer.h"

namespace mci::services {

namespace {

using domain::likeness::hasPhrase;

/** Layouts and palettes that are tried for one variation before it is given up. */
constexpr int kMostAttempts = 8;
constexpr int kSketchSide = 540;
/** Characters of an offer that a badge has room for; a longer one is in the text alone. */
constexpr int kLongestBadge = 34;

QString madeId(int number)
{
    return QStringLiteral("variation-%1").arg(QChar(u'a' + number));
}

/** The badge is the one text of a picture that comes from the brief as it is. */
bool isForbidden(const QString &text, const domain::Brief &brief)
{
    const QStringList phrases = brief.brand.forbiddenWords + brief.brand.competitors + brief.mustNot;
    return std::any_of(phrases.begin(), phrases.end(), [&](const QString &phrase) { return hasPhrase(text, phrase); });
}

Error nothingNew(const domain::CloneVerdict &verdict)
{
    return makeError(ErrorCode::TooSimilar, Reason::None, QStringLiteral("like ") + verdict.nearestId,
                     {{QStringLiteral("value"), verdict.nearestId}});
}

} // namespace

VariationMaker::VariationMaker(VariationBasis basis, const domain::CloneGate &library, ai::PictureAnalysis &analysis)
    : m_basis(std::move(basis))
    , m_library(library)
    , m_analysis(analysis)
{
}

compose::AdContent VariationMaker::contentOf(const writer::WrittenCopy &copy) const
{
    const domain::Brief &brief = m_basis.brief;
    const bool isInHeadline = hasPhrase(copy.headline, brief.offer);
    const bool hasBadge = !isInHeadline && brief.offer.size() <= kLongestBadge && !isForbidden(brief.offer, brief);
    return {copy.headline,
            hasBadge && hasPhrase(copy.description, brief.offer) ? QString() : copy.description,
            ai::builtInLexicons().labels.value(copy.callToAction).value(m_basis.copy.language),
            hasBadge ? brief.offer : QString(),
            brief.brand.name,
            brief.mandatoryText};
}

domain::CloneVerdict VariationMaker::judge(const domain::CloneSubject &subject) const
{
    domain::CloneVerdict byLibrary = m_library.check(subject);
    // All variations state the brief's facts: they are to differ in how.
    const domain::Brief &brief = m_basis.brief;
    const QStringList facts{brief.keyMessage,     brief.offer,      brief.proof,        brief.productName,
                            brief.targetAudience, brief.brand.name, brief.mandatoryText};
    const domain::CloneVerdict byOthers = domain::CloneGate(m_made, facts).check(subject);
    return byOthers.originality < byLibrary.originality ? byOthers : byLibrary;
}

Result<VariationMaker::Draft> VariationMaker::draft(const writer::WrittenCopy &copy, const compose::AdPlan &plan,
                                                    const compose::AdArt &art, const CancelToken &cancel)
{
    auto drawn = compose::render(plan, contentOf(copy), art, cancel);
    if (!drawn)
        return failure(std::move(drawn).error());
    auto file = compose::encodeAd(drawn->image, compose::AdFileKind::Png);
    if (!file)
        return failure(std::move(file).error());
    const auto facts = m_analysis.analyse(file->bytes, cancel);
    if (!facts)
        return failure(facts.error());
    Draft draft{{}, *std::move(drawn), {}};
    domain::PicturePrint print = imaging::printOf(draft.drawn.image);
    print.encoderId = facts->fingerprint.encoderId;
    print.embedding = domain::Levels::of(facts->fingerprint.embedding);
    draft.subject = {{}, std::move(print), {copy.headline, copy.primaryText, copy.description}};
    draft.creative.copy = copy;
    draft.creative.callToActionLabel = contentOf(copy).callToAction;
    draft.creative.patterns =
        ai::buildPatterns(*facts, {copy.headline, copy.primaryText, copy.description, copy.callToAction});
    draft.creative.pictures.push_back({plan, *std::move(file), draft.drawn.image.size()});
    return draft;
}

Result<writer::WrittenCopy> VariationMaker::rewrite(const writer::WrittenCopy &copy, int number, int attempt,
                                                    const CancelToken &cancel) const
{
    writer::CopyRequest request = m_basis.copy;
    request.variations = 1;
    request.seed += static_cast<quint64>(number * kMostAttempts + attempt);
    request.avoid += {copy.headline, copy.primaryText};
    for (const domain::CloneSubject &made : m_made)
        request.avoid += made.texts;
    return writer::write(request, cancel).map([](const std::vector<writer::WrittenCopy> &written) {
        return written.front();
    });
}

Result<MadeCreative> VariationMaker::make(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                          const compose::AdArt &art, int number, const CancelToken &cancel)
{
    writer::WrittenCopy words = copy;
    compose::AdPlan plan = plans.front();
    for (int attempt = 1;; ++attempt) {
        auto draft = this->draft(words, plan, art, cancel);
        if (!draft)
            return failure(std::move(draft).error());
        draft->subject.id = madeId(number);
        draft->creative.verdict = judge(draft->subject);
        draft->creative.rejected = attempt - 1;
        if (draft->creative.verdict.passes()) {
            if (const Status finished = finish(*draft, plans, plan, art, cancel); !finished)
                return failure(finished.error());
            m_made.push_back(std::move(draft->subject));
            return std::move(draft->creative);
        }
        if (attempt == kMostAttempts)
            return failure(nothingNew(draft->creative.verdict));
        if (draft->creative.verdict.decidedBy == domain::CloneLayer::Text) {
            const auto other = rewrite(words, number, attempt, cancel);
            if (!other)
                return failure(other.error());
            words = *other;
            continue;
        }
        const auto other = compose::replan(m_basis.wish, plan, attempt);
        if (!other)
            return failure(other.error());
        plan = *other;
    }
}

Status VariationMaker::finish(Draft &draft, const compose::VariationPlans &plans, const compose::AdPlan &chosen,
                              const compose::AdArt &art, const CancelToken &cancel)
{
    for (std::size_t i = 1; i < plans.size(); ++i) {
        compose::AdPlan plan = chosen;
        plan.format = plans[i].format;
        const auto drawn = compose::render(plan, contentOf(draft.creative.copy), art, cancel);
        if (!drawn)
            return failure(drawn.error());
        auto file = compose::encodeAd(drawn->image, compose::AdFileKind::Png);
        if (!file)
            return failure(std::move(file).error());
        draft.creative.pictures.push_back({plan, *std::move(file), drawn->image.size()});
    }
    auto sketch = compose::encodeAd(
        compose::sketch(chosen, compose::adSize(chosen.format).scaled(kSketchSide, kSketchSide, Qt::KeepAspectRatio)),
        compose::AdFileKind::Png);
    if (!sketch)
        return failure(std::move(sketch).error());
    draft.creative.sketch = *std::move(sketch);
    draft.creative.scores =
        scoresOf(draft.creative, draft.drawn, m_basis.patterns, m_basis.brief, m_made, draft.subject);
    return {};
}

} // namespace mci::services
