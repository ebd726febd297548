// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/AvoidedTexts.h"

#include "domain/likeness/TextLikeness.h"

#include <algorithm>

namespace mci::writer {

using namespace domain;

namespace {

constexpr double kMostAlike = 90;
constexpr int kRun = 8;

QString inAlphabeticalOrder(const QString &normal)
{
    QStringList words = normal.split(u' ');
    words.sort();
    return words.join(u' ');
}

bool isMoreThanAlike(const QString &a, const QString &b)
{
    return likeness::ratioAtLeast(a, b, kMostAlike).value_or(0) > kMostAlike;
}

} // namespace

AvoidedTexts::AvoidedTexts(const QStringList &texts)
{
    for (const QString &text : texts) {
        const QString normal = likeness::normalised(text);
        if (!normal.isEmpty())
            m_texts.push_back({normal, inAlphabeticalOrder(normal)});
    }
}

bool AvoidedTexts::isAnyLike(const QString &normal)
{
    if (const auto known = m_answers.constFind(normal); known != m_answers.constEnd())
        return *known;
    const QString sorted = inAlphabeticalOrder(normal);
    const bool found = std::any_of(m_texts.begin(), m_texts.end(), [&](const Text &text) {
        return isMoreThanAlike(text.normal, normal) || isMoreThanAlike(text.sorted, sorted)
            || likeness::longestSharedRun(text.normal, normal) >= kRun;
    });
    m_answers.insert(normal, found);
    return found;
}

} // namespace mci::writer
