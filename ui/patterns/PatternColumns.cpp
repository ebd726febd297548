// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/PatternColumns.h"

#include "patterns/PatternsText.h"
#include "theme/Painters.h"

namespace mci::ui {

namespace {

constexpr qreal kPad = 4;
constexpr qreal kGap = 10;
constexpr qreal kNarrowestName = 150;
constexpr qreal kNarrowestWhisker = 56;
constexpr qreal kWidestWhisker = 150;

/** Room for the widest figure, and for the words above it. */
qreal widthOf(const Look &look, TypeRole type, const QString &widest, const QString &head)
{
    return 2
        + std::max(QFontMetrics(look.font(type)).horizontalAdvance(widest),
                   QFontMetrics(look.font(TypeRole::Caption)).horizontalAdvance(head));
}

} // namespace

PatternColumns PatternColumns::of(const Look &look, const QRectF &row, int valueWidth, Qt::LayoutDirection direction)
{
    PatternColumns columns;
    qreal right = row.width() - kPad;
    const auto take = [&](qreal width) {
        right -= width;
        const QRectF part(row.left() + right, row.top(), width, row.height());
        right -= kGap;
        return placedIn(row, part, direction);
    };
    columns.effect = take(widthOf(look, TypeRole::SmallStrong, QStringLiteral("+000 % ≈"), PatternsText::effectHead()));
    columns.share = take(widthOf(look, TypeRole::Caption, QStringLiteral("100 %"), PatternsText::shareHead()));
    columns.count = take(widthOf(look, TypeRole::Caption, QStringLiteral("0000"), PatternsText::countHead()));
    columns.value = take(valueWidth);
    const qreal whisker = std::min(kWidestWhisker, right - kGap - kNarrowestName);
    if (whisker >= kNarrowestWhisker)
        columns.whisker = take(whisker);
    columns.name = placedIn(row, QRectF(row.left() + kPad, row.top(), right - kPad, row.height()), direction);
    return columns;
}

} // namespace mci::ui
