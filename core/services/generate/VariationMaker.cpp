// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/VariationMaker.h"

#include "ai/PatternBuilder.h"
#include "base/TextLength.h"
#include "compose/AdFormats.h"
#include "compose/AdSketch.h"
#include "domain/likeness/TextLikeness.h"
#include "imaging/PicturePrinter.h"
#include "services/generate/CreativeScores.h"
#include "services/generate/RuledOut.h"
#include "writer/Writer.h"

namespace mci::services {

namespace {

/** Layouts and palettes that are tried for one variation before it is given up. */
constexpr int kMostAttempts = 8;
constexpr int kSketchSide = 540;
/** Characters of an offer that a badge has room for; a longer one is in the text alone. */
constexpr int kLongestBadge = 34;

/** The plan in each of the others' formats. */
compose::VariationPlans withFormats(const compose::AdPlan &plan, const compose::VariationPlans &others)
{
    compose::VariationPlans plans;
    for (const compose::AdPlan &other : others) {
        plans.push_back(plan);
        plans.back().format = other.format;
    }
    return plans;
}

} // namespace

QString madeId(int number)
{
    return QStringLiteral("variation-%1").arg(QChar(u'a' + number));
}

VariationMaker::VariationMaker(VariationBasis basis, const domain::CloneGate &library,
                               std::vector<domain::CloneSubject> approved, std::vector<Sibling> siblings,
                               ai::PictureAnalysis &analysis)
    : m_basis(std::move(basis))
    , m_library(library)
    , m_analysis(analysis)
    , m_approved(std::move(approved))
    , m_approvedGate(m_approved, briefFacts(m_basis.brief))
    , m_siblings(std::move(siblings))
{
}

compose::AdContent VariationMaker::contentOf(const writer::WrittenCopy &copy) const
{
    const domain::Brief &brief = m_basis.brief;
    const bool isInHeadline = domain::likeness::hasPhrase(copy.headline, brief.offer);
    // The badge is the one text of a picture that comes from the brief as it is.
    const bool hasBadge = !isInHeadline && lengthOf(brief.offer) <= kLongestBadge
        && ruledOutIn(brief.offer, brief).isEmpty();
    return {copy.headline,
            hasBadge && domain::likeness::hasPhrase(copy.description, brief.offer) ? QString() : copy.description,
            ai::builtInLexicons().labels.value(copy.callToAction).value(m_basis.copy.language),
            hasBadge ? brief.offer : QString(),
            brief.brand.name,
            brief.mandatoryText};
}

domain::CloneVerdict VariationMaker::judgeByLibrary(const domain::CloneSubject &subject) const
{
    return domain::combined(m_library.check(subject), m_approvedGate.check(subject));
}

void VariationMaker::judge(Draft &draft, const QString &id) const
{
    draft.subject.id = id;
    draft.creative.id = id;
    draft.creative.libraryVerdict = judgeByLibrary(draft.subject);
    // It is the last one there is.
    draft.creative.verdict =
        SiblingGate(m_siblings, m_basis.brief).judge({draft.subject, UtcTime::max(), 0}, draft.creative.libraryVerdict);
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
    Draft draft{{}, *std::move(drawn), {}, {}};
    domain::PicturePrint print = imaging::printOf(draft.drawn.image);
    print.encoderId = facts->fingerprint.encoderId;
    print.embedding = domain::Levels::of(facts->fingerprint.embedding);
    draft.creative.print = print;
    draft.subject = {{}, std::move(print), copy.texts()};
    draft.creative.copy = copy;
    draft.creative.callToActionLabel = contentOf(copy).callToAction;
    draft.creative.patterns =
        ai::buildPatterns(*facts, {copy.headline, copy.primaryText, copy.description, copy.callToAction});
    draft.shapes.push_back({plan.format,
                            preflight(copy, draft.drawn, file->bytes.size(), plan.format, m_basis.brief,
                                      draft.creative.patterns.message.imageText)});
    draft.creative.pictures.push_back({plan, *std::move(file), draft.drawn.image.size()});
    return draft;
}

Result<writer::WrittenCopy> VariationMaker::rewrite(const writer::WrittenCopy &copy, int attempt,
                                                    const CancelToken &cancel) const
{
    const QSet<VariationPart> &kept = m_basis.kept;
    if (kept.contains(VariationPart::Headline) && kept.contains(VariationPart::PrimaryText)
        && kept.contains(VariationPart::Description))
        return copy;
    writer::CopyRequest request = m_basis.copy;
    request.variations = 1;
    request.seed += static_cast<quint64>((m_approved.size() + m_siblings.size()) * kMostAttempts
                                         + static_cast<std::size_t>(attempt));
    const auto keepOrAvoid = [&](VariationPart part, const QString &text, std::optional<QString> &keep) {
        if (kept.contains(part))
            keep = text;
        else if (!text.isEmpty())
            request.avoid.append(text);
    };
    keepOrAvoid(VariationPart::Headline, copy.headline, request.kept.headline);
    keepOrAvoid(VariationPart::PrimaryText, copy.primaryText, request.kept.primaryText);
    if (kept.contains(VariationPart::Description))
        request.kept.description = copy.description;
    for (const domain::CloneSubject &approved : m_approved)
        request.avoid += approved.texts;
    for (const Sibling &sibling : m_siblings)
        request.avoid += sibling.subject.texts;
    return writer::write(request, cancel).map([](const std::vector<writer::WrittenCopy> &written) {
        return written.front();
    });
}

Result<compose::AdPlan> VariationMaker::replan(const compose::AdPlan &plan, int attempt) const
{
    return compose::replan(m_basis.wish, plan, attempt).transform([&](compose::AdPlan other) {
        if (m_basis.kept.contains(VariationPart::Layout)) {
            other.family = plan.family;
            other.seed = plan.seed;
        }
        if (m_basis.kept.contains(VariationPart::Colours)) {
            other.colours = plan.colours;
            other.background = plan.background;
        }
        return other;
    });
}

Result<std::optional<VariationMaker::Attempt>> VariationMaker::another(const Attempt &before,
                                                                       domain::CloneLayer stoppedBy, int attempt,
                                                                       const CancelToken &cancel) const
{
    if (stoppedBy == domain::CloneLayer::Text) {
        return rewrite(before.copy, attempt, cancel).transform([&](writer::WrittenCopy copy) {
            const bool same = copy == before.copy;
            return same ? std::nullopt : std::optional(Attempt{std::move(copy), before.plan});
        });
    }
    return replan(before.plan, attempt).transform([&](compose::AdPlan plan) {
        return plan == before.plan ? std::nullopt : std::optional(Attempt{before.copy, std::move(plan)});
    });
}

Result<MadeCreative> VariationMaker::make(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                          const compose::AdArt &art, const QString &id, const CancelToken &cancel)
{
    Attempt now{copy, plans.front()};
    for (int attempt = 1;; ++attempt) {
        auto draft = this->draft(now.copy, now.plan, art, cancel);
        if (!draft)
            return failure(std::move(draft).error());
        judge(*draft, id);
        draft->creative.rejected = attempt - 1;
        if (draft->creative.verdict.passes()) {
            if (const Status added = addShapes(*draft, plans, now.plan, art, cancel); !added)
                return failure(added.error());
        }
        if (draft->creative.verdict.passes()) {
            if (const Status finished = finish(*draft, now.plan); !finished)
                return failure(finished.error());
            m_siblings.push_back({std::move(draft->subject), {}, static_cast<int>(m_siblings.size())});
            return std::move(draft->creative);
        }
        if (attempt == kMostAttempts)
            return failure(tooSimilar(draft->creative.verdict));
        auto other = another(now, draft->creative.verdict.decidedBy, attempt, cancel);
        if (!other)
            return failure(std::move(other).error());
        if (!*other)
            return failure(tooSimilar(draft->creative.verdict));
        now = **std::move(other);
    }
}

Result<MadeCreative> VariationMaker::remake(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                            const compose::AdArt &art, const QString &id, const CancelToken &cancel)
{
    auto words = rewrite(copy, 0, cancel);
    // A brief of few facts has no other words for them: layout and colours are others all the same.
    if (!words && words.error().code == ErrorCode::TooSimilar)
        words = copy;
    if (!words)
        return failure(words.error());
    const auto plan = replan(plans.front(), 1);
    if (!plan)
        return failure(plan.error());
    return make(*words, withFormats(*plan, plans), art, id, cancel);
}

Result<MadeCreative> VariationMaker::asItIs(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                            const compose::AdArt &art, const QString &id, const CancelToken &cancel)
{
    auto draft = this->draft(copy, plans.front(), art, cancel);
    if (!draft)
        return failure(std::move(draft).error());
    judge(*draft, id);
    if (const Status added = addShapes(*draft, plans, plans.front(), art, cancel); !added)
        return failure(added.error());
    if (const Status finished = finish(*draft, plans.front()); !finished)
        return failure(finished.error());
    return std::move(draft->creative);
}

Status VariationMaker::addShapes(Draft &draft, const compose::VariationPlans &plans, const compose::AdPlan &chosen,
                                 const compose::AdArt &art, const CancelToken &cancel) const
{
    const writer::WrittenCopy &copy = draft.creative.copy;
    const compose::VariationPlans shapes = withFormats(chosen, plans);
    for (std::size_t i = 1; i < shapes.size(); ++i) {
        const compose::AdPlan &plan = shapes[i];
        const auto drawn = compose::render(plan, contentOf(copy), art, cancel);
        if (!drawn)
            return failure(drawn.error());
        auto file = compose::encodeAd(drawn->image, compose::AdFileKind::Png);
        if (!file)
            return failure(std::move(file).error());
        draft.creative.otherPrints.push_back(imaging::printOf(drawn->image));
        domain::CloneVerdict verdict = judgeByLibrary({draft.subject.id, draft.creative.otherPrints.back(), {}});
        // They are those of the first shape.
        verdict.pictures = 0;
        draft.creative.libraryVerdict = domain::combined(draft.creative.libraryVerdict, verdict);
        draft.creative.verdict = domain::combined(draft.creative.verdict, verdict);
        draft.shapes.push_back(
            {plan.format, preflight(copy, *drawn, file->bytes.size(), plan.format, m_basis.brief, {})});
        draft.creative.pictures.push_back({plan, *std::move(file), drawn->image.size()});
    }
    return {};
}

Status VariationMaker::finish(Draft &draft, const compose::AdPlan &chosen) const
{
    auto sketch = compose::encodeAd(
        compose::sketch(chosen, compose::adSize(chosen.format).scaled(kSketchSide, kSketchSide, Qt::KeepAspectRatio)),
        compose::AdFileKind::Png);
    if (!sketch)
        return failure(std::move(sketch).error());
    draft.creative.sketch = *std::move(sketch);
    draft.creative.scores = scoresOf(draft.creative, draft.drawn, m_basis.patterns, m_basis.lenders, m_basis.brief,
                                     SiblingGate(m_siblings, m_basis.brief).diversity(draft.subject));
    draft.creative.preflight = worstOf(draft.shapes);
    return {};
}

} // namespace mci::services
