// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/AvoidedTexts.h"

#include "domain/likeness/TextLikeness.h"

#include <algorithm>

namespace mci::writer {

using namespace domain;

namespace {

constexpr double kMostAlike = 0.9;
constexpr int kRun = 8;

QString inAlphabeticalOrder(const QString &normal)
{
    QStringList words = normal.split(u' ');
    words.sort();
    return words.join(u' ');
}

bool isMoreThanAlike(const QString &a, const QString &b)
{
    return likeness::ratioAtLeast(a, b, kMostAlike * 100).value_or(0) > kMostAlike * 100;
}

QStringList factsOf(const Brief &brief)
{
    QStringList facts{brief.keyMessage,     brief.offer,      brief.proof,        brief.productName,
                      brief.targetAudience, brief.brand.name, brief.mandatoryText};
    facts += brief.must;
    std::stable_sort(facts.begin(), facts.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return facts;
}

} // namespace

AvoidedTexts::AvoidedTexts(const QStringList &texts, const Brief &brief)
    : m_facts(factsOf(brief))
{
    for (const QString &text : texts) {
        if (const QString normal = likeness::normalised(text); !normal.isEmpty())
            m_texts.push_back(textOf(normal));
    }
}

AvoidedTexts::Text AvoidedTexts::textOf(const QString &normal) const
{
    return {normal, inAlphabeticalOrder(normal), CloneText(normal, m_facts)};
}

bool AvoidedTexts::isHeadlineLike(const QString &normal)
{
    if (const auto known = m_headlines.constFind(normal); known != m_headlines.constEnd())
        return *known;
    const Text headline = textOf(normal);
    const bool found = std::any_of(m_texts.begin(), m_texts.end(), [&headline](const Text &text) {
        return isMoreThanAlike(text.normal, headline.normal) || isMoreThanAlike(text.sorted, headline.sorted)
            || text.own.match(headline.own, kMostAlike).sharedRun >= kRun;
    });
    m_headlines.insert(normal, found);
    return found;
}

bool AvoidedTexts::isBodyLike(const QString &normal)
{
    if (const auto known = m_bodies.constFind(normal); known != m_bodies.constEnd())
        return *known;
    const Text body = textOf(normal);
    const bool found = std::any_of(m_texts.begin(), m_texts.end(), [&body](const Text &text) {
        if (text.normal == body.normal)
            return true;
        const CloneText::Match match = text.own.match(body.own, kMostAlike);
        return match.sharedRun >= kRun || match.likeness.value_or(0) > kMostAlike;
    });
    m_bodies.insert(normal, found);
    return found;
}

} // namespace mci::writer
