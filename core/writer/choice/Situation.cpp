// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/Situation.h"

#include "domain/brief/ForbiddenPhrases.h"
#include "domain/likeness/TextLikeness.h"
#include "writer/CallToAction.h"
#include "writer/choice/Kinds.h"
#include "writer/grammar/Letters.h"

namespace mci::writer {

namespace {

using domain::Benefit;
using domain::Urgency;

/** Nobody can say these of a product unless its seller does. */
constexpr Bits kNeedsABrief = bit(Benefit::Discount) | bit(Benefit::Free) | bit(Benefit::FreeShipping)
    | bit(Benefit::Gift) | bit(Benefit::Guarantee) | bit(Benefit::Exclusivity) | bit(Benefit::SocialProof)
    | bit(Benefit::Financing) | bit(Benefit::Results) | bit(Benefit::Novelty);
constexpr int kLongestAudience = 45;

bool isAmong(Bits bits, Bits wanted)
{
    return bits == 0 || (bits & wanted) != 0;
}

class SituationMaker
{
public:
    SituationMaker(const CopyRequest &request, const LanguageData &language, const PhraseList &banned)
        : m_brief(request.brief)
        , m_situation{.language = language, .request = request, .forbidden = banned}
    {
        m_situation.forbidden.add(domain::forbiddenPhrases(m_brief));
    }

    Result<Situation> make()
    {
        addProperWords(m_brief.brand.name);
        const QString product = withoutEmoji(m_brief.productName);
        if (product.isEmpty()) {
            return failure(makeError(ErrorCode::InvalidRequest, Reason::OptionMissing,
                                     QStringLiteral("the brief names no product"),
                                     {{QStringLiteral("option"), QStringLiteral("product")}}));
        }
        if (!m_situation.allows(product)) {
            return failure(
                makeError(ErrorCode::InvalidRequest, Reason::OptionMalformed,
                          QStringLiteral("the product's name has words that must not be used"),
                          {{QStringLiteral("option"), QStringLiteral("product")}, {QStringLiteral("value"), product}}));
        }
        setProduct(isShoutedNoun(product) ? FactText(product, m_situation.language, m_proper).text() : product);
        addProperWords(m_situation.product.isCommon ? product.section(u' ', 1) : product);
        setFact(Fact::Offer, m_brief.offer);
        setFact(Fact::Message, m_brief.keyMessage);
        setFact(Fact::Proof, m_brief.proof);
        setAudience();
        setBrand(product);
        setMust();
        m_said = PhraseList::folded(QStringList{product, m_brief.offer, m_brief.keyMessage, m_brief.proof,
                                                m_brief.must.join(u' '), m_brief.mandatoryText}
                                        .join(u' '));
        m_situation.kinds = kindsOf(m_brief, m_situation.language);
        m_situation.emoji = emojiFor(m_situation.kinds, m_situation.request.tone, m_situation.language);
        setBenefits();
        setUrgency();
        m_situation.goal = goalOfButton(buttonFor(m_situation.request));
        return std::move(m_situation);
    }

private:
    void warn(CopyWarning warning)
    {
        auto &warnings = m_situation.warnings;
        if (std::find(warnings.begin(), warnings.end(), warning) == warnings.end())
            warnings.push_back(warning);
    }

    QString &form(Fact fact, Form form)
    {
        return m_situation.facts[static_cast<std::size_t>(fact)][static_cast<std::size_t>(form)];
    }

    /** A name in capitals is a name, unless it begins with a common noun. */
    [[nodiscard]] bool isShoutedNoun(const QString &product) const
    {
        return product == product.toUpper() && nounOf(product.toLower(), m_situation.language).isCommon;
    }

    /** Those with a capital keep it wherever they stand, and all of the brand's stay as they are. */
    void addProperWords(const QString &names)
    {
        const QStringList brand = m_brief.brand.name.split(u' ', Qt::SkipEmptyParts);
        const PhraseList &weak = m_situation.language.weakEndings;
        for (const QString &word : names.split(u' ', Qt::SkipEmptyParts)) {
            const bool isOfTheBrand = brand.contains(word) && !weak.isIn(PhraseList::folded(word));
            if (word.at(0).isUpper() || isOfTheBrand)
                m_proper.insert(domain::likeness::normalised(word));
        }
    }

    void setProduct(const QString &name)
    {
        m_situation.product = nounOf(name, m_situation.language);
        const bool isBrand = !m_brief.brand.name.isEmpty()
            && PhraseList({m_brief.brand.name}).isAtTheBeginningOf(PhraseList::folded(name));
        if (isBrand) {
            m_situation.product.text = name;
            m_situation.product.isCommon = false;
        }
        // In English a name alone has no article, whatever its first letter.
        if (m_situation.language.language == domain::CopyLanguage::En
            && PhraseList::folded(name) == PhraseList::folded(m_brief.brand.name))
            m_situation.product.gender.reset();
        // A brand with a small letter has it everywhere.
        if (isBrand && name.at(0).isLower() && !m_situation.product.text.startsWith(kUntouched))
            m_situation.product.text.prepend(kUntouched);
        // An app called "Weeks" is one app, and none that has a gender.
        if (m_situation.request.objective == domain::Objective::Install && !m_situation.product.isCommon)
            m_situation.product = {.text = kUntouched + name};
        form(Fact::Product, Form::Plain) = m_situation.product.text;
        for (const Form article : {Form::The, Form::Of, Form::In, Form::To, Form::By})
            form(Fact::Product, article) = withArticle(m_situation.product, article, m_situation.language);
        m_situation.available |= bit(Fact::Product);
    }

    void setFact(Fact fact, const QString &text)
    {
        if (text.simplified().isEmpty())
            return;
        if (!m_situation.allows(text))
            return warn(CopyWarning::FactLeftOut);
        const FactText said(text, m_situation.language, m_proper);
        if (!said.hasWords())
            return warn(CopyWarning::FactLeftOut);
        m_situation.facts[static_cast<std::size_t>(fact)] = said.forms();
        m_situation.available |= bit(fact);
    }

    /** Who is meant is known to the ad set; the text may only name them in words that offend nobody. */
    void setAudience()
    {
        const FactText audience(m_brief.targetAudience, m_situation.language, m_proper);
        if (m_brief.targetAudience.simplified().isEmpty())
            return;
        if (!audience.hasWords())
            return warn(CopyWarning::AudienceLeftOut);
        const bool hasDigits = std::any_of(audience.text().begin(), audience.text().end(),
                                           [](QChar c) { return c.isDigit() || c == u',' || c == u'('; });
        const QString folded = PhraseList::folded(audience.text());
        if (hasDigits || lengthOf(audience.text()) > kLongestAudience || m_situation.language.personal.isIn(folded)
            || m_situation.forbidden.isIn(folded))
            return warn(CopyWarning::AudienceLeftOut);
        // "Those who run" has a verb and is none the less whom the product is for.
        form(Fact::Audience, Form::Plain) = audience.forms()[static_cast<std::size_t>(Form::Clause)];
        m_situation.available |= bit(Fact::Audience);
    }

    void setBrand(const QString &product)
    {
        const QString brand = m_brief.brand.name.simplified();
        const bool isInProduct = PhraseList({brand}).isIn(PhraseList::folded(product));
        if (brand.isEmpty() || isInProduct || !m_situation.allows(brand))
            return;
        form(Fact::Brand, Form::Plain) = kUntouched + brand;
        m_situation.available |= bit(Fact::Brand);
    }

    void setMust()
    {
        for (const QString &phrase : m_brief.must) {
            const FactText text(phrase, m_situation.language, m_proper);
            if (phrase.simplified().isEmpty())
                continue;
            if (!text.hasWords() || !m_situation.allows(text.text())) {
                warn(CopyWarning::MustLeftOut);
                continue;
            }
            m_situation.must.push_back(
                {PhraseList::folded(text.text()), text.forms()[static_cast<std::size_t>(Form::Sentence)]});
        }
    }

    /** The fields in which a brief can speak of it: what costs less or nothing is an offer, never a turn of phrase elsewhere. */
    [[nodiscard]] QStringList fieldsOf(Benefit benefit) const
    {
        switch (benefit) {
        case Benefit::Discount:
        case Benefit::Free:
        case Benefit::FreeShipping:
        case Benefit::Gift:
            return {m_brief.offer};
        case Benefit::SocialProof:
            return {m_brief.proof};
        case Benefit::Novelty:
        case Benefit::Exclusivity:
        case Benefit::Financing:
            return {m_brief.offer, m_brief.keyMessage};
        default:
            return QStringList{m_brief.productName, m_brief.offer, m_brief.keyMessage, m_brief.proof} + m_brief.must;
        }
    }

    void setBenefits()
    {
        for (const auto &[benefit, words] : m_situation.language.benefitWords) {
            const QStringList fields = fieldsOf(benefit);
            const auto isIn = [&words = words](const QString &text) { return words.isIn(PhraseList::folded(text)); };
            if (std::any_of(fields.begin(), fields.end(), isIn))
                m_situation.benefits |= bit(benefit);
        }
        const Benefit wanted = m_situation.request.benefit;
        if (wanted == Benefit::None)
            return;
        if ((kNeedsABrief & bit(wanted)) != 0 && (m_situation.benefits & bit(wanted)) == 0)
            return warn(CopyWarning::BenefitLeftOut);
        m_situation.benefits |= bit(wanted);
    }

    void setUrgency()
    {
        m_situation.urgency = m_situation.request.urgency;
        if (m_situation.urgency > Urgency::Low && !m_situation.language.deadlines.isIn(m_said)) {
            m_situation.urgency = Urgency::Low;
            warn(CopyWarning::UrgencyLowered);
        }
    }

    const domain::Brief &m_brief;
    Situation m_situation;
    QSet<QString> m_proper;
    /** All that the brief says of the product, folded. */
    QString m_said;
};

} // namespace

bool Situation::allows(const Conditions &when) const
{
    return isAmong(when.tones, bit(request.tone)) && isAmong(when.benefits, benefits) && isAmong(when.kinds, kinds)
        && (when.notKinds & kinds) == 0 && isAmong(when.goals, bit(goal)) && (when.lacks & available) == 0
        && when.urgency <= urgency;
}

Result<Situation> situationOf(const CopyRequest &request, const LanguageData &language, const PhraseList &banned)
{
    return SituationMaker(request, language, banned).make();
}

} // namespace mci::writer
