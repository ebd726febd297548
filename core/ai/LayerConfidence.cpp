// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/LayerConfidence.h"

#include "ai/FoldedText.h"

#include <algorithm>
#include <cmath>

#include <QSet>

namespace mci::ai {

namespace {

constexpr double kPhoto = 0.2;

/** 1 from 600 pixels on, half at 200. */
double sizeFactor(const domain::PictureFacts &facts)
{
    constexpr double kFull = 600;
    constexpr double kHalf = 200;
    const double side = std::max(facts.width, facts.height);
    return std::clamp(0.5 + 0.5 * (side - kHalf) / (kFull - kHalf), 0.2, 1.0);
}

double visualConfidence(const domain::PictureFacts &facts)
{
    const double clearlyPhotoOrNot = std::min(1.0, std::abs(facts.photoShare - kPhoto) / kPhoto);
    double covered = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, facts.palette.size()); ++i)
        covered += facts.palette[i].share;
    return sizeFactor(facts) * (0.5 + 0.25 * clearlyPhotoOrNot + 0.2 * std::min(1.0, covered));
}

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = FoldedText::fold(text).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

QString imageWords(const domain::PictureFacts &facts)
{
    QStringList lines;
    for (const domain::TextLine &line : facts.lines)
        lines.append(line.text);
    return lines.join(u' ');
}

/** Part of the picture's words that the copy has too. */
double agreement(const QSet<QString> &picture, const QSet<QString> &copy)
{
    if (picture.isEmpty())
        return 0;
    const auto shared =
        std::count_if(picture.begin(), picture.end(), [&copy](const QString &word) { return copy.contains(word); });
    return static_cast<double>(shared) / static_cast<double>(picture.size());
}

/** Mean over the lines' letters, 0 without any. */
double readingConfidence(const domain::PictureFacts &facts)
{
    double letters = 0;
    double sum = 0;
    for (const domain::TextLine &line : facts.lines) {
        letters += static_cast<double>(line.text.size());
        sum += static_cast<double>(line.text.size()) * line.confidence;
    }
    return letters > 0 ? sum / letters : 0;
}

double messageConfidence(const domain::PictureFacts &facts, const domain::AdCopy &copy)
{
    const QSet<QString> copyWords = wordsOf(copy.headline + u' ' + copy.body + u' ' + copy.description);
    const double reading = readingConfidence(facts) * sizeFactor(facts);
    if (!copyWords.isEmpty())
        return 0.6 + 0.2 * agreement(wordsOf(imageWords(facts)), copyWords) + 0.15 * reading;
    // Without copy and without text in the picture there may be none, or it could not be read.
    return facts.lines.empty() ? 0.4 * sizeFactor(facts) : 0.9 * reading;
}

double approachConfidence(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                          const domain::ApproachPattern &approach)
{
    const bool hasText = !facts.lines.empty() || !copy.headline.isEmpty() || !copy.body.isEmpty();
    if (!hasText)
        return 0.2;
    return std::min(0.9, 0.4 + 0.15 * static_cast<double>(approach.words.size()));
}

} // namespace

domain::PatternConfidence layerConfidence(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                                          const domain::ApproachPattern &approach)
{
    return {visualConfidence(facts), messageConfidence(facts, copy), approachConfidence(facts, copy, approach)};
}

} // namespace mci::ai
