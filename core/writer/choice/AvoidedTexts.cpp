// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/AvoidedTexts.h"

#include "domain/likeness/TextLikeness.h"

#include <algorithm>

namespace mci::writer {

using namespace domain;

namespace {

constexpr double kMostAlike = 90;
constexpr std::size_t kRun = 8;

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

/** Of all runs of kRun words, without a seed of the process. */
std::vector<std::size_t> runsOf(const QString &normal)
{
    std::vector<qsizetype> begins{0};
    for (qsizetype space = normal.indexOf(u' '); space >= 0; space = normal.indexOf(u' ', space + 1))
        begins.push_back(space + 1);
    // As if one more word followed.
    begins.push_back(normal.size() + 1);
    std::vector<std::size_t> runs;
    for (std::size_t first = 0; first + kRun < begins.size(); ++first) {
        const qsizetype end = begins[first + kRun] - 1;
        runs.push_back(qHash(QStringView(normal).mid(begins[first], end - begins[first]), 0));
    }
    return runs;
}

} // namespace

AvoidedTexts::AvoidedTexts(const QStringList &texts)
{
    for (const QString &text : texts) {
        const QString normal = likeness::normalised(text);
        if (normal.isEmpty())
            continue;
        m_texts.push_back({normal, inAlphabeticalOrder(normal)});
        for (const std::size_t run : runsOf(normal))
            m_runs.insert(run);
    }
}

bool AvoidedTexts::isAnyLike(const QString &normal)
{
    if (const auto known = m_answers.constFind(normal); known != m_answers.constEnd())
        return *known;
    const auto runs = runsOf(normal);
    const bool sharesARun =
        std::any_of(runs.begin(), runs.end(), [this](std::size_t run) { return m_runs.contains(run); });
    const QString sorted = inAlphabeticalOrder(normal);
    const bool found = sharesARun || std::any_of(m_texts.begin(), m_texts.end(), [&](const Text &text) {
                           return isMoreThanAlike(text.normal, normal) || isMoreThanAlike(text.sorted, sorted);
                       });
    m_answers.insert(normal, found);
    return found;
}

} // namespace mci::writer
