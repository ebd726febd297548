// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LineBreaker.h"

#include <algorithm>
#include <vector>

namespace mci::compose {

namespace {

constexpr int kEvenSteps = 12;
/** Rounding of glyph positions. */
constexpr double kSlack = 0.5;

bool tiesToNext(const QString &word)
{
    static const QStringList currencies{QStringLiteral("R$"), QStringLiteral("US$"), QStringLiteral("$"),
                                        QStringLiteral("€"), QStringLiteral("£")};
    return (word.size() == 1 && word.at(0).isLetter()) || currencies.contains(word);
}

bool tiesToPrevious(const QString &word)
{
    return word == u"%" || word == u"€" || word == u"–" || word == u"—";
}

/** Words with their widths: shaping text is what takes time, so each word is measured once. */
struct MeasuredWords
{
    MeasuredWords(const QStringList &texts, const QFontMetricsF &metrics)
        : words(texts)
        , space(metrics.horizontalAdvance(u' '))
    {
        for (const QString &word : texts)
            widths.push_back(metrics.horizontalAdvance(word));
    }

    const QStringList &words;
    std::vector<double> widths;
    double space;
};

struct BrokenLines
{
    QStringList lines;
    double widest = 0;
};

BrokenLines brokenGreedily(const MeasuredWords &measured, qsizetype count, double width)
{
    BrokenLines broken;
    double filled = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double wide = measured.widths[static_cast<std::size_t>(i)];
        if (i > 0 && filled + measured.space + wide <= width + kSlack) {
            broken.lines.last() += u' ' + measured.words.at(i);
            filled += measured.space + wide;
        } else {
            broken.lines << measured.words.at(i);
            filled = wide;
        }
        broken.widest = std::max(broken.widest, filled);
    }
    return broken;
}

QString ellipsed(QString line)
{
    while (!line.isEmpty() && (line.back().isSpace() || line.back().isPunct()))
        line.chop(1);
    return line + QChar(0x2026);
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool tied = false;
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!words.isEmpty() && (tied || tiesToPrevious(part)))
            words.last() += QChar(QChar::Nbsp) + part;
        else
            words << part;
        tied = tiesToNext(part);
    }
    return words;
}

QStringList brokenEvenly(const QStringList &words, const QFontMetricsF &metrics, double width)
{
    const MeasuredWords measured(words, metrics);
    const BrokenLines fewest = brokenGreedily(measured, words.size(), width);
    if (fewest.widest > width + kSlack)
        return {};
    QStringList best = fewest.lines;
    double low = width / 3;
    double high = width;
    for (int step = 0; step < kEvenSteps; ++step) {
        const double middle = (low + high) / 2;
        const BrokenLines broken = brokenGreedily(measured, words.size(), middle);
        if (broken.lines.size() == fewest.lines.size() && broken.widest <= middle + kSlack) {
            best = broken.lines;
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

QStringList cutToLines(const QStringList &words, const QFontMetricsF &metrics, double width, int lines)
{
    const MeasuredWords measured(words, metrics);
    for (qsizetype count = words.size(); count > 0; --count) {
        QStringList kept = brokenGreedily(measured, count, width).lines;
        if (kept.size() > lines)
            continue;
        if (count < words.size())
            kept.last() = ellipsed(kept.last());
        const bool fits = std::all_of(kept.begin(), kept.end(), [&](const QString &line) {
            return metrics.horizontalAdvance(line) <= width + kSlack;
        });
        if (fits)
            return kept;
    }
    return {metrics.elidedText(words.value(0), Qt::ElideRight, width)};
}

} // namespace mci::compose
