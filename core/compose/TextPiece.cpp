// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/TextPiece.h"

#include <algorithm>

#include <QFontMetricsF>

namespace mci::compose {

namespace {

constexpr double kDescent = 0.2;

double shareLeft(Align align)
{
    switch (align) {
    case Align::Left:
        return 0;
    case Align::Centre:
        return 0.5;
    case Align::Right:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

Piece textPiece(AdField field, const QStringList &lines, const TypeStyle &style, const QColor &ink, Align align)
{
    const QFont font = style.font();
    const QFontMetricsF metrics(font);
    Piece piece;
    FittedText text{.field = field, .lines = {}, .surface = {}, .onPlate = false, .degrees = 0, .pivot = {}};
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double accents = lines.isEmpty() ? 0 : -metrics.tightBoundingRect(lines.first()).top();
    double y = std::max(metrics.capHeight(), accents);
    for (const QString &line : lines) {
        const double x = (width - metrics.horizontalAdvance(line)) * shareLeft(align);
        text.lines.push_back({.text = line, .font = font, .ink = ink, .baseline = {x, y}});
        y += style.leading * style.pixels;
    }
    piece.size = {width, y - style.leading * style.pixels + kDescent * style.pixels};
    piece.texts.push_back(std::move(text));
    return piece;
}

Piece joined(Piece upper, Piece lower, double gap, Align align)
{
    const double width = std::max(upper.size.width(), lower.size.width());
    const double share = shareLeft(align);
    upper.translate({(width - upper.size.width()) * share, 0});
    lower.translate({(width - lower.size.width()) * share, upper.size.height() + gap});
    upper.size = {width, upper.size.height() + gap + lower.size.height()};
    for (FittedText &text : lower.texts)
        std::move(text.lines.begin(), text.lines.end(), std::back_inserter(upper.texts.front().lines));
    upper.cut.insert(upper.cut.end(), lower.cut.begin(), lower.cut.end());
    return upper;
}

} // namespace mci::compose
