// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/CopyAnswer.h"

#include "ai/provider/CopySchema.h"
#include "ai/provider/JsonSchema.h"
#include "ai/provider/SchemaAnswer.h"
#include "base/TextLength.h"
#include "domain/brief/ForbiddenPhrases.h"
#include "domain/likeness/TextLikeness.h"

#include <array>
#include <set>

#include <QJsonArray>
#include <QRegularExpression>

namespace mci::ai {

namespace {

/** Far above every limit: a text that is too long is told so, and not cut to fit. */
constexpr qsizetype kMostSeen = 5000;

using CopyProblem = std::optional<QString>;

std::set<QString> numbersIn(const QString &text)
{
    static const QRegularExpression kDigits(QStringLiteral("[0-9]+"));
    std::set<QString> numbers;
    for (auto found = kDigits.globalMatch(text.normalized(QString::NormalizationForm_KC)); found.hasNext();)
        numbers.insert(found.next().captured());
    return numbers;
}

/** Everything of a brief that ads may repeat. */
QString factsOf(const domain::Brief &brief)
{
    const QStringList facts{brief.productName, brief.targetAudience, brief.offer,         brief.keyMessage,
                            brief.proof,       brief.brand.name,     brief.mandatoryText, brief.platform};
    return (facts + brief.must).join(u'\n');
}

bool hasLink(const QString &text)
{
    return text.contains(QLatin1String("://")) || text.contains(QLatin1String("www."), Qt::CaseInsensitive);
}

/** What one part may say, and how much of it. */
class PartRules
{
public:
    explicit PartRules(const CopyQuestion &question)
        : m_brief(question.brief)
        , m_numbers(numbersIn(factsOf(question.brief)))
        , m_isRuledOut(question.isRuledOut)
    {
    }

    [[nodiscard]] CopyProblem problem(const QString &text, int most) const
    {
        if (const int length = lengthOf(text); length > most)
            return QStringLiteral("has %1 characters and may have %2").arg(length).arg(most);
        if (hasForbidden(text))
            return QStringLiteral("has a word that the brief rules out");
        const std::set<QString> numbers = numbersIn(text);
        if (!std::includes(m_numbers.begin(), m_numbers.end(), numbers.begin(), numbers.end()))
            return QStringLiteral("has a number that the brief does not have");
        if (hasLink(text))
            return QStringLiteral("has a link");
        if (m_isRuledOut && m_isRuledOut(text))
            return QStringLiteral("makes a claim that ads must not make");
        return std::nullopt;
    }

private:
    [[nodiscard]] bool hasForbidden(const QString &text) const
    {
        return !domain::forbiddenPhraseIn(text, m_brief).isEmpty();
    }

    const domain::Brief &m_brief;
    std::set<QString> m_numbers;
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
