// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/Quality.h"

#include "writer/grammar/Letters.h"

#include <QRegularExpression>

namespace mci::writer {

namespace {

constexpr qsizetype kMeaningful = 4;

/** In the order of Fact. */
using Worth = std::array<double, kFacts>;
constexpr Worth kWorthInHeadline{1.0, 1.0, 1.5, 1.4, 0.8, 0.4};
constexpr Worth kWorthInBody{1.5, 1.0, 3.0, 2.5, 1.8, 0.3};

double worthOf(Bits facts, const Worth &worth)
{
    double sum = 0;
    for (std::size_t fact = 0; fact < worth.size(); ++fact)
        sum += (facts >> fact & 1U) != 0 ? worth[fact] : 0;
    return sum;
}

double hits(const Expansion &made)
{
    return 1.2 * std::min(made.kinds, 2) + 0.7 * std::min(made.tones, 2) + 1.4 * std::min(made.benefits, 1);
}

double toneOf(const Candidate &text, const Situation &situation)
{
    const auto words = situation.language.toneWords.find(situation.request.tone);
    const bool sounds = words != situation.language.toneWords.end() && words->second.isIn(u' ' + text.normal + u' ');
    return sounds ? 0.6 : 0;
}

/** Much shorter than there is room for says too little. */
double roomOf(const QString &text, int limit, double enough)
{
    const double share = static_cast<double>(lengthOf(text)) / std::max(limit, 1);
    return share < enough ? 3 * (share - enough) : 0;
}

/** A short sentence beside a long one reads better than two alike. */
double rhythmOf(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("[.!?…] "));
    const QStringList sentences = text.split(stop, Qt::SkipEmptyParts);
    const auto [shortest, longest] = std::minmax_element(
        sentences.begin(), sentences.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    if (sentences.size() < 2)
        return -0.5;
    // One question is a hook, two are an interrogation.
    const double questions = text.count(u'?') > 1 ? -2 : 0;
    return questions + std::min(1.0, static_cast<double>(longest->size() - shortest->size()) / 30);
}

double repetitionOf(const Candidate &body)
{
    qsizetype meaningful = 0;
    for (const QString &word : body.normal.split(u' '))
        meaningful += word.size() >= kMeaningful ? 1 : 0;
    return -0.8 * static_cast<double>(meaningful - body.words.size());
}

} // namespace

double headlineQuality(const Candidate &headline, const Expansion &made, const Situation &situation)
{
    return worthOf(headline.facts, kWorthInHeadline) + hits(made) + toneOf(headline, situation)
        + roomOf(headline.text, situation.request.limits.headline, 0.5);
}

double bodyQuality(const Candidate &body, const Expansion &made, const Situation &situation)
{
    return worthOf(body.facts, kWorthInBody) + hits(made) + toneOf(body, situation) + rhythmOf(body.text)
        + repetitionOf(body) + roomOf(body.text, situation.request.limits.primaryText, 0.55);
}

QStringList meaningfulWords(const QString &normal)
{
    QStringList words;
    for (const QString &word : normal.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= kMeaningful)
            words.append(word);
    }
    words.sort();
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

int sharedWords(const QStringList &a, const QStringList &b)
{
    int shared = 0;
    auto first = a.begin();
    auto second = b.begin();
    while (first != a.end() && second != b.end()) {
        const int order = first->compare(*second);
        shared += order == 0 ? 1 : 0;
        first += order <= 0 ? 1 : 0;
        second += order >= 0 ? 1 : 0;
    }
    return shared;
}

} // namespace mci::writer
