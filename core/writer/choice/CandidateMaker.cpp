// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/CandidateMaker.h"

#include "domain/likeness/TextLikeness.h"
#include "writer/choice/BodyPlans.h"
#include "writer/choice/Quality.h"
#include "writer/grammar/Letters.h"

namespace mci::writer {

namespace {

constexpr int kHeadlineTries = 220;
constexpr int kBodyTries = 110;
constexpr int kDescriptionTries = 90;
constexpr int kMostProducts = 2;
/** So that another seed finds other texts among those that are about as good. */
constexpr double kNoiseOfShortTexts = 4.5;
constexpr double kNoiseOfBodies = 3.5;

bool isBetter(const Candidate &a, const Candidate &b)
{
    return a.quality > b.quality;
}

Angle angleOf(const Expansion &made)
{
    const std::initializer_list<std::pair<Fact, Angle>> order{{Fact::Offer, Angle::Offer},
                                                              {Fact::Proof, Angle::Proof},
                                                              {Fact::Message, Angle::Message},
                                                              {Fact::Audience, Angle::Audience}};
    for (const auto &[fact, angle] : order) {
        if ((made.facts & bit(fact)) != 0)
            return angle;
    }
    return made.benefits > 0 ? Angle::Benefit : Angle::Product;
}

/** A headline has no stop unless it is of several sentences. */
QString asHeadline(QString text)
{
    const bool isOne = !text.chopped(1).contains(QStringLiteral(". ")) && !text.contains(QStringLiteral("? "));
    // Neither the dots of "and more..." nor the last one of "6 p.m." ends a sentence.
    const bool hasInnerDot = text.section(u' ', -1).count(u'.') > 1;
    if (text.endsWith(u'.') && isOne && !hasInnerDot)
        text.chop(1);
    return text;
}

class CandidateMaker
{
public:
    CandidateMaker(const Situation &situation, SeededRandom &random)
        : m_situation(situation)
        , m_random(random)
        , m_expander(situation, random)
    {
    }

    Result<Candidates> make(const CancelToken &cancel)
    {
        Candidates made;
        made.headlines = headlines();
        for (const Framework framework :
             {Framework::Aida, Framework::Pas, Framework::Bab, Framework::Fab, Framework::FourCs}) {
            if (cancel.isCancelled())
                return failure(cancelledError());
            addBodies(framework, made.bodies);
        }
        made.descriptions = descriptions();
        if (made.bodies.empty() && !m_shortest.text.isEmpty())
            made.bodies.push_back(
                cut(m_shortest, m_situation.request.limits.primaryText, CopyWarning::PrimaryTextShortened));
        if (made.headlines.empty() || made.bodies.empty()) {
            return failure(makeError(ErrorCode::InvalidRequest, Reason::OptionMalformed,
                                     QStringLiteral("the forbidden words leave nothing to be said"),
                                     {{QStringLiteral("option"), QStringLiteral("forbidden")}}));
        }
        return made;
    }

private:
    [[nodiscard]] Candidate candidateOf(QString text, const Expansion &made) const
    {
        Candidate candidate;
        candidate.text = std::move(text);
        candidate.normal = domain::likeness::normalised(candidate.text);
        candidate.words = meaningfulWords(candidate.normal);
        candidate.facts = made.facts;
        candidate.timesProduct = made.timesProduct;
        candidate.speaksOfBenefit = made.benefits > 0 || speaksOfBenefit(candidate.normal);
        candidate.angle = angleOf(made);
        return candidate;
    }

    [[nodiscard]] bool speaksOfBenefit(const QString &normal) const
    {
        const auto words = m_situation.language.benefitWords.find(m_situation.request.benefit);
        return words != m_situation.language.benefitWords.end() && words->second.isIn(u' ' + normal + u' ');
    }

    /** `marked` is its text before it was polished. */
    [[nodiscard]] bool isSayable(const Candidate &candidate, const QString &marked) const
    {
        return !candidate.text.isEmpty() && !m_situation.forbidden.isIn(u' ' + candidate.normal + u' ')
            && !hasDoubledWord(marked);
    }

    [[nodiscard]] Candidate kept(const QString &text) const
    {
        Candidate candidate = candidateOf(text, {});
        if (m_situation.forbidden.isIn(u' ' + candidate.normal + u' '))
            candidate.warning = CopyWarning::KeptPartHasForbiddenWords;
        return candidate;
    }

    [[nodiscard]] Candidate cut(Candidate candidate, int limit, CopyWarning warning) const
    {
        candidate.text = cutAtWord(candidate.text, limit, m_situation.language.weakEndings);
        candidate.normal = domain::likeness::normalised(candidate.text);
        candidate.words = meaningfulWords(candidate.normal);
        for (int fact = 0; fact < kFacts; ++fact) {
            if (!says(candidate.normal, static_cast<Fact>(fact)))
                candidate.facts &= ~bit(static_cast<Fact>(fact));
        }
        if ((candidate.facts & bit(Fact::Product)) == 0)
            candidate.timesProduct = 0;
        candidate.speaksOfBenefit = candidate.speaksOfBenefit && speaksOfBenefit(candidate.normal);
        candidate.warning = warning;
        return candidate;
    }

    /** Whether a fact is whole in it, in whatever form. */
    [[nodiscard]] bool says(const QString &normal, Fact fact) const
    {
        const auto &forms = m_situation.facts[static_cast<std::size_t>(fact)];
        const QString padded = u' ' + normal + u' ';
        return std::any_of(forms.begin(), forms.end(), [&padded](const QString &form) {
            return !form.isEmpty() && padded.contains(PhraseList::folded(form));
        });
    }

    std::vector<Candidate> headlines()
    {
        const CopyRequest &request = m_situation.request;
        if (request.kept.headline || request.limits.headline <= 0)
            return {kept(request.kept.headline.value_or(QString()))};
        std::vector<Candidate> found =
            shortTexts(m_situation.language.headlines, request.limits.headline, kHeadlineTries);
        if (found.empty()) {
            const QString product = polished(asFact(m_situation.form(Fact::Product, Form::Plain), false));
            Expansion named;
            named.facts = bit(Fact::Product);
            named.timesProduct = 1;
            const Candidate name = candidateOf(product, named);
            const bool fits = lengthOf(product) <= request.limits.headline;
            found.push_back(fits ? name : cut(name, request.limits.headline, CopyWarning::HeadlineShortened));
        }
        return found;
    }

    std::vector<Candidate> descriptions()
    {
        const CopyRequest &request = m_situation.request;
        if (request.kept.description || request.limits.description <= 0)
            return {kept(request.kept.description.value_or(QString()))};
        std::vector<Candidate> found =
            shortTexts(m_situation.language.descriptions, request.limits.description, kDescriptionTries);
        return found.empty() ? std::vector{kept({})} : found;
    }

    /** Different ones, the best first. */
    std::vector<Candidate> shortTexts(const PatternGroups &groups, int limit, int tries)
    {
        std::vector<Candidate> found;
        QSet<QString> known;
        for (int attempt = 0; attempt < tries; ++attempt) {
            Expansion made;
            if (!m_expander.extend(made, groups))
                continue;
            Candidate candidate = candidateOf(asHeadline(polished(made.text)), made);
            if (known.contains(candidate.text) || lengthOf(candidate.text) > limit || !isSayable(candidate, made.text))
                continue;
            known.insert(candidate.text);
            candidate.quality = headlineQuality(candidate, made, m_situation) + kNoiseOfShortTexts * m_random.share();
            found.push_back(std::move(candidate));
        }
        std::stable_sort(found.begin(), found.end(), isBetter);
        return found;
    }

    void addBodies(Framework framework, std::vector<Candidate> &bodies)
    {
        const CopyRequest &request = m_situation.request;
        if (request.kept.primaryText || request.limits.primaryText <= 0) {
            if (bodies.empty())
                bodies.push_back(kept(request.kept.primaryText.value_or(QString())));
            return;
        }
        std::vector<Candidate> found;
        QSet<QString> known;
        for (int attempt = 0; attempt < kBodyTries; ++attempt) {
            auto made = body(framework);
            if (!made || known.contains(made->text))
                continue;
            known.insert(made->text);
            found.push_back(*std::move(made));
        }
        std::stable_sort(found.begin(), found.end(), isBetter);
        std::move(found.begin(), found.end(), std::back_inserter(bodies));
    }

    std::optional<Candidate> body(Framework framework)
    {
        Expansion made;
        for (const PatternGroups *groups : drawnPlan(framework, m_situation, m_random)) {
            made.text += u' ';
            if (!m_expander.extend(made, *groups) || made.timesProduct > kMostProducts)
                return std::nullopt;
        }
        addMust(made.text);
        const QString text = polished(made.text);
        Candidate candidate = candidateOf(text, made);
        candidate.framework = framework;
        if (!isSayable(candidate, made.text))
            return std::nullopt;
        if (lengthOf(text) > m_situation.request.limits.primaryText) {
            if (m_shortest.text.isEmpty() || text.size() < m_shortest.text.size())
                m_shortest = std::move(candidate);
            return std::nullopt;
        }
        candidate.quality = bodyQuality(candidate, made, m_situation) + kNoiseOfBodies * m_random.share();
        candidate.text = withEmoji(candidate.text);
        return candidate;
    }

    void addMust(QString &marked) const
    {
        for (const MustPhrase &must : m_situation.must) {
            if (!PhraseList::folded(polished(marked)).contains(must.folded))
                marked += u' ' + asFact(must.sentence, true);
        }
    }

    QString withEmoji(const QString &text)
    {
        if (m_situation.emoji.isEmpty() || m_random.below(2) == 0)
            return text;
        const auto place = static_cast<qsizetype>(m_random.below(static_cast<std::size_t>(m_situation.emoji.size())));
        const QString longer = text + u' ' + m_situation.emoji.at(place);
        return lengthOf(longer) <= m_situation.request.limits.primaryText ? longer : text;
    }

    const Situation &m_situation;
    SeededRandom &m_random;
    Expander m_expander;
    /** Of the bodies that do not fit. */
    Candidate m_shortest;
};

} // namespace

Result<Candidates> makeCandidates(const Situation &situation, SeededRandom &random, const CancelToken &cancel)
{
    return CandidateMaker(situation, random).make(cancel);
}

} // namespace mci::writer
