// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/CopyAnswer.h"

#include "ai/provider/CopySchema.h"
#include "ai/provider/JsonSchema.h"
#include "ai/provider/SchemaAnswer.h"
#include "ai/provider/TextTokens.h"
#include "base/TextLength.h"
#include "domain/brief/ForbiddenPhrases.h"
#include "domain/likeness/TextLikeness.h"

#include <array>
#include <set>

#include <QJsonArray>

namespace mci::ai {

namespace {

/** Far above every limit: a text that is too long is told so, and not cut to fit. */
constexpr qsizetype kMostSeen = 5000;

using CopyProblem = std::optional<QString>;

/** Everything of a brief that ads may repeat. */
QString factsOf(const domain::Brief &brief)
{
    const QStringList facts{brief.productName, brief.targetAudience, brief.offer,         brief.keyMessage,
                            brief.proof,       brief.brand.name,     brief.mandatoryText, brief.platform};
    return (facts + brief.must).join(u'\n');
}

/** Where the brief rules a phrase out, as the model was told it: mustNot[2]. */
QString placeOf(const QString &phrase, const domain::Brief &brief)
{
    const std::array lists{std::pair("forbiddenWords", &brief.brand.forbiddenWords),
                           std::pair("competitors", &brief.brand.competitors), std::pair("mustNot", &brief.mustNot)};
    for (const auto &[name, phrases] : lists) {
        if (const qsizetype at = phrases->indexOf(phrase); at >= 0)
            return QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(at);
    }
    return {};
}

bool isWithin(const std::set<QString> &some, const std::set<QString> &all)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/** What one part may say, and how much of it. */
class PartRules
{
public:
    explicit PartRules(const CopyQuestion &question)
        : m_brief(question.brief)
        , m_numbers(numbersIn(factsOf(question.brief)))
        , m_links(linksIn(factsOf(question.brief)))
        , m_isRuledOut(question.isRuledOut)
    {
    }

    [[nodiscard]] CopyProblem problem(const QString &text, int most) const
    {
        if (const int length = lengthOf(text); length > most)
            return QStringLiteral("has %1 characters and may have %2").arg(length).arg(most);
        if (const QString phrase = domain::forbiddenPhraseIn(text, m_brief); !phrase.isEmpty())
            return QStringLiteral("has a word that the brief rules out: ") + placeOf(phrase, m_brief);
        if (!isWithin(numbersIn(text), m_numbers))
            return QStringLiteral("has a number that the brief does not have");
        if (!isWithin(linksIn(text), m_links))
            return QStringLiteral("has a link that the brief does not have");
        if (m_isRuledOut && m_isRuledOut(text))
            return QStringLiteral("makes a claim that ads must not make");
        return std::nullopt;
    }

private:
    const domain::Brief &m_brief;
    std::set<QString> m_numbers;
    std::set<QString> m_links;
    std::function<bool(const QString &)> m_isRuledOut;
};

domain::AdCopy copyFrom(const QJsonValue &json, const CopyQuestion &question, const Secret &key)
{
    const auto text = [&](const char *name) { return ownText(json[QLatin1String(name)].toString(), kMostSeen, key); };
    const QString button = question.brief.callToAction;
    return {text("headline").simplified(), text("primaryText"), text("description").simplified(),
            button.isEmpty() ? json[QLatin1String("callToAction")].toString() : button};
}

CopyProblem copyProblem(const domain::AdCopy &copy, const CopyQuestion &question, const PartRules &rules)
{
    struct Part
    {
        const char *name;
        const QString &text;
        int most;
        bool isNeeded;
    };
    const CopyQuestion::Limits &limits = question.limits;
    for (const Part &part : {Part{"headline", copy.headline, limits.headline, limits.headline > 0},
                             Part{"primaryText", copy.body, limits.primaryText, limits.primaryText > 0},
                             Part{"description", copy.description, limits.description, false}}) {
        CopyProblem problem = rules.problem(part.text, part.most);
        if (part.isNeeded && part.text.isEmpty())
            problem = QStringLiteral("is empty");
        if (problem)
            return QLatin1String(part.name) + u' ' + *problem;
    }
    return std::nullopt;
}

/** Said in other words they would still be alike; the very same is what models repeat. */
CopyProblem repetitionProblem(const domain::AdCopy &copy, const std::vector<domain::AdCopy> &before)
{
    using domain::likeness::normalised;
    constexpr double kAlike = 90;
    const auto isRepeated = [&](QString domain::AdCopy::*part) {
        const QString text = normalised(copy.*part);
        return !text.isEmpty() && std::any_of(before.begin(), before.end(), [&](const domain::AdCopy &other) {
            return domain::likeness::tokenSortRatio(text, normalised(other.*part)) > kAlike;
        });
    };
    const std::array parts{std::pair("headline", &domain::AdCopy::headline),
                           std::pair("primaryText", &domain::AdCopy::body),
                           std::pair("description", &domain::AdCopy::description)};
    for (const auto &[name, part] : parts) {
        if (isRepeated(part))
            return QLatin1String(name) + QStringLiteral(" is like the one of another variation");
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<domain::AdCopy>> readCopyAnswer(const QString &content, const CopyQuestion &question,
                                                   const ProviderEndpoint &endpoint)
{
    const Result<QJsonObject> answer = objectIn(content, endpoint);
    if (!answer)
        return failure(answer.error());
    if (const CopyProblem problem = schemaProblem(*answer, copySchema()))
        return failure(offSchema(*problem));
    const QJsonArray variations = answer->value(QLatin1String("variations")).toArray();
    if (variations.size() != question.variations)
        return failure(offSchema(QStringLiteral("variations is to have %1 entries").arg(question.variations)));
    const PartRules rules(question);
    std::vector<domain::AdCopy> copies;
    for (const QJsonValue &variation : variations) {
        const QString place = QStringLiteral("variations[%1].").arg(copies.size());
        domain::AdCopy copy = copyFrom(variation, question, endpoint.key);
        if (const CopyProblem problem = copyProblem(copy, question, rules))
            return failure(offSchema(place + *problem));
        if (const CopyProblem problem = repetitionProblem(copy, copies))
            return failure(offSchema(place + *problem));
        copies.push_back(std::move(copy));
    }
    return copies;
}

} // namespace mci::ai
