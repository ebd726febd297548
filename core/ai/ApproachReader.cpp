// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/ApproachReader.h"

#include <algorithm>

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace mci::ai {

namespace {

constexpr double kLowUrgency = 1.5;
constexpr double kMediumUrgency = 3.5;
constexpr double kExclamation = 0.5;
constexpr double kSpan = 1;
/** A percentage off says discount as much as a word does. */
constexpr double kPercentOff = 1;
/** Less is too little to name a value. */
constexpr double kLeast = 0.7;
constexpr double kLeastTargeting = 1;

struct Tally
{
    QMap<QString, double> weights;
    /** By value. */
    QMap<QString, QStringList> words;
};

Tally tallyOf(const Lexicon &lexicon, const FoldedText &text)
{
    Tally tally;
    QSet<QString> seen;
    for (const LexiconHit &hit : lexicon.find(text)) {
        const QString key = hit.value + u'/' + hit.phrase;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        tally.weights[hit.value] += hit.weight;
        tally.words[hit.value].append(hit.word);
    }
    return tally;
}

/** nullopt where nothing weighs enough; of two alike the one whose name comes first, so that it is always the same. */
std::optional<QString> heaviest(const Tally &tally, double least)
{
    const auto highest = std::max_element(tally.weights.begin(), tally.weights.end());
    return highest != tally.weights.end() && *highest >= least ? std::optional(highest.key()) : std::nullopt;
}

void addWords(domain::ApproachPattern &approach, const char *dimension, const QStringList &words)
{
    for (const QString &word : words)
        approach.words.push_back({QLatin1String(dimension), word});
}

QString firstMatch(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).captured().trimmed();
}

domain::Urgency urgencyOf(double weight)
{
    if (weight <= kExclamation)
        return domain::Urgency::None;
    if (weight <= kLowUrgency)
        return domain::Urgency::Low;
    return weight <= kMediumUrgency ? domain::Urgency::Medium : domain::Urgency::High;
}

void readUrgency(const QString &words, const FoldedText &text, const Lexicons &lexicons,
                 domain::ApproachPattern &approach)
{
    static const QRegularExpression span(
        QStringLiteral("\\b\\d{1,2}\\s?(h|hs|hrs|horas?|hours?|min|minutos?|minutes)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const Tally tally = tallyOf(lexicons.urgency, text);
    double weight = tally.weights.value(QStringLiteral("urgency"));
    QStringList deciding = tally.words.value(QStringLiteral("urgency"));
    if (const QString hours = firstMatch(span, words); !hours.isEmpty()) {
        weight += kSpan;
        deciding.append(hours);
    }
    if (words.contains(u'!'))
        weight += kExclamation;
    approach.urgency = urgencyOf(weight);
    if (approach.urgency != domain::Urgency::None)
        addWords(approach, "urgency", deciding);
}

void readBenefit(const QString &words, const FoldedText &text, const Lexicons &lexicons,
                 domain::ApproachPattern &approach)
{
    static const QRegularExpression percent(
        QStringLiteral("\\d{1,2}\\s?%(?=\\s*(off|de desconto|desconto|dto|de descuento|discount|menos|less))"),
        QRegularExpression::CaseInsensitiveOption);
    Tally tally = tallyOf(lexicons.benefit, text);
    if (const QString less = firstMatch(percent, words); !less.isEmpty()) {
        tally.weights[QStringLiteral("discount")] += kPercentOff;
        tally.words[QStringLiteral("discount")].append(less);
    }
    const auto value = heaviest(tally, kLeast);
    if (!value)
        return;
    approach.benefit = domain::patternFromName<domain::Benefit>(*value).value_or(domain::Benefit::None);
    addWords(approach, "benefit", tally.words.value(*value));
}

void readTone(const FoldedText &text, const Lexicons &lexicons, domain::ApproachPattern &approach)
{
    constexpr double kOutspoken = 2;
    const Tally tally = tallyOf(lexicons.tone, text);
    const auto value = heaviest(tally, kLeast);
    const bool isOutspoken = value && tally.weights.value(*value) >= kOutspoken;
    if (approach.urgency == domain::Urgency::High && !isOutspoken) {
        approach.tone = domain::Tone::Urgent;
        return;
    }
    if (!value)
        return;
    approach.tone = domain::patternFromName<domain::Tone>(*value).value_or(domain::Tone::Informative);
    addWords(approach, "tone", tally.words.value(*value));
}

void readTargeting(const FoldedText &text, const Lexicons &lexicons, domain::ApproachPattern &approach)
{
    const Tally tally = tallyOf(lexicons.targeting, text);
    const auto value = heaviest(tally, kLeastTargeting);
    if (!value)
        return;
    approach.targeting = domain::patternFromName<domain::Targeting>(*value).value_or(domain::Targeting::Broad);
    addWords(approach, "targeting", tally.words.value(*value));
}

} // namespace

domain::ApproachPattern readApproach(const QString &words, const Lexicons &lexicons)
{
    const FoldedText text(words);
    domain::ApproachPattern approach;
    readUrgency(words, text, lexicons, approach);
    readBenefit(words, text, lexicons, approach);
    readTone(text, lexicons, approach);
    readTargeting(text, lexicons, approach);
    return approach;
}

} // namespace mci::ai
