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

QStringList brokenGreedily(const QStringList &words, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    for (const QString &word : words) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width + kSlack)
            lines.last() = longer;
        else
            lines << word;
    }
    return lines;
}

double widest(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
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
    const QStringList fewest = brokenGreedily(words, metrics, width);
    if (widest(fewest, metrics) > width + kSlack)
        return {};
    QStringList best = fewest;
    double low = width / 3;
    double high = width;
    for (int step = 0; step < kEvenSteps; ++step) {
        const double middle = (low + high) / 2;
        const QStringList lines = brokenGreedily(words, metrics, middle);
        if (lines.size() == fewest.size() && widest(lines, metrics) <= middle + kSlack) {
            best = lines;
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

QStringList cutToLines(const QStringList &words, const QFontMetricsF &metrics, double width, int lines)
{
    QStringList kept = words;
    QStringList broken = brokenGreedily(kept, metrics, width);
    const auto fits = [&] { return broken.size() <= lines && widest(broken, metrics) <= width + kSlack; };
    while (!fits() && kept.size() > 1) {
        kept.removeLast();
        broken = brokenGreedily(kept, metrics, width);
        broken.last() = ellipsed(broken.last());
    }
    if (!fits())
        broken = {metrics.elidedText(kept.first(), Qt::ElideRight, width)};
    return broken;
}

} // namespace mci::compose
