// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardLayout.h"

#include "creatives/CardFonts.h"

#include <array>

#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kSmallBelow = 160;
constexpr int kLargeAbove = 270;
constexpr int kBorder = 1;
constexpr int kSidePadding = 12;
constexpr int kTopPadding = 9;
/** With the two pixels of the border that the card's height counts. */
constexpr int kBottomPadding = 13;
constexpr int kSmallPadding = 7;
constexpr int kRankGap = 9;
constexpr int kLineGap = 2;
constexpr int kFiguresGap = 7;
constexpr int kColumnGap = 10;
constexpr int kResultsGap = 3;
/** Stages and tags of large cards. */
constexpr int kExtras = 61;
constexpr int kWhiskerHeight = 10;
constexpr int kCheckBox = 18;
constexpr int kMediaInset = 8;
constexpr int kActionHeight = 28;
constexpr int kActionGap = 6;
/** A check box of 18 px answers clicks around it, so that the target is large enough. */
constexpr int kTargetSlack = 4;

} // namespace

CardSize cardSizeOf(int zoomWidth)
{
    if (zoomWidth < kSmallBelow)
        return CardSize::Small;
    return zoomWidth > kLargeAbove ? CardSize::Large : CardSize::Medium;
}

CardLines::CardLines(const CardFonts &fonts)
{
    name = std::max(name, fonts.name.metrics.height());
    status = std::max(status, fonts.caption.metrics.height());
    label = std::max(label, fonts.caption.metrics.height());
    metric = std::max(metric, fonts.metric.metrics.height());
    results = std::max(results, fonts.caption.metrics.height());
    rankWidth = std::max(rankWidth, fonts.pill.metrics.horizontalAdvance(QStringLiteral("000")) + 4);
}

int CardLayout::bodyHeight(CardSize size, const CardLines &lines)
{
    if (size == CardSize::Small)
        return kSmallPadding + lines.name + kLineGap + lines.label + kSmallPadding;
    const int medium = kTopPadding + lines.name + kLineGap + lines.status + kFiguresGap + lines.label + lines.metric
        + kResultsGap + lines.results + kBottomPadding;
    return size == CardSize::Large ? medium + kExtras : medium;
}

CardLayout::CardLayout(const QRect &cardRect, CardSize cardSize, const CardLines &lines, Qt::LayoutDirection direction)
    : size(cardSize)
    , card(cardRect)
{
    const int side = card.width() - 2 * kBorder;
    media = QRect(card.x() + kBorder, card.y() + kBorder, side, side);
    body = QRect(media.x(), media.bottom() + 1, side, card.bottom() - kBorder - media.bottom());
    if (size == CardSize::Small)
        placeSmall(lines);
    else
        placeBody(lines);
    placeActions();
    if (direction == Qt::RightToLeft)
        mirror();
}

void CardLayout::placeSmall(const CardLines &lines)
{
    const QRect inner = body.adjusted(kSmallPadding, kSmallPadding, -kSmallPadding, -kSmallPadding);
    rank = QRect(inner.x(), inner.y(), lines.rankWidth, lines.name);
    goalValue = QRect(rank.right() + 1 + kActionGap, inner.y(), inner.right() - rank.right() - kActionGap, lines.name);
    needs = goalValue;
    name = QRect(inner.x(), rank.bottom() + 1 + kLineGap, inner.width(), lines.label);
}

void CardLayout::placeBody(const CardLines &lines)
{
    const QRect inner = body.adjusted(kSidePadding, kTopPadding, -kSidePadding, 0);
    rank = QRect(inner.x(), inner.y(), lines.rankWidth, lines.name);
    const int textLeft = rank.right() + 1 + kRankGap;
    name = QRect(textLeft, inner.y(), inner.right() - textLeft + 1, lines.name);
    int y = name.bottom() + 1 + kLineGap;
    movement = QRect(inner.x(), y, lines.rankWidth, lines.status);
    status = QRect(textLeft, y, name.width(), lines.status);

    y = status.bottom() + 1 + kFiguresGap;
    const int column = (inner.width() - kColumnGap) / 2;
    const int second = inner.x() + column + kColumnGap;
    goalLabel = QRect(inner.x(), y, column, lines.label);
    secondLabel = QRect(second, y, column, lines.label);
    goalValue = QRect(inner.x(), goalLabel.bottom() + 1, column, lines.metric);
    secondValue = QRect(second, goalValue.y(), column, lines.metric);
    y = goalValue.bottom() + 1 + kResultsGap;
    whisker = QRect(inner.x(), y + (lines.results - kWhiskerHeight) / 2, column, kWhiskerHeight);
    results = QRect(second, y, column, lines.results);
    needs = QRect(inner.x(), goalLabel.y(), inner.width(), results.bottom() - goalLabel.y() + 1);
    if (size == CardSize::Large)
        extras = QRect(inner.x(), results.bottom() + 1, inner.width(), kExtras);
}

void CardLayout::placeActions()
{
    checkBox = QRect(media.right() - kMediaInset - kCheckBox + 1, media.y() + kMediaInset, kCheckBox, kCheckBox);
    if (size == CardSize::Small)
        return;
    const QRect row(media.x() + kMediaInset, media.bottom() - kMediaInset - kActionHeight + 1,
                    media.width() - 2 * kMediaInset, kActionHeight);
    moreAction = QRect(row.right() - kActionHeight + 1, row.y(), kActionHeight, kActionHeight);
    copyAction = moreAction.translated(-kActionHeight - kActionGap, 0);
    compareAction = copyAction.translated(-kActionHeight - kActionGap, 0);
    previewAction = QRect(row.topLeft(), QPoint(compareAction.x() - kActionGap - 1, row.bottom()));
}

void CardLayout::mirror()
{
    for (QRect *rect :
         std::array{&rank, &movement, &name, &status, &goalLabel, &goalValue, &secondLabel, &secondValue, &whisker,
                    &results, &needs, &extras, &checkBox, &previewAction, &compareAction, &copyAction, &moreAction}) {
        if (!rect->isEmpty())
            *rect = QStyle::visualRect(Qt::RightToLeft, card, *rect);
    }
}

CardPart CardLayout::partAt(const QPoint &point, bool withActions) const
{
    const QMargins slack(kTargetSlack, kTargetSlack, kTargetSlack, kTargetSlack);
    if (withActions) {
        if (checkBox.marginsAdded(slack).contains(point))
            return CardPart::CheckBox;
        if (previewAction.contains(point))
            return CardPart::Preview;
        if (compareAction.contains(point))
            return CardPart::Compare;
        if (copyAction.contains(point))
            return CardPart::Copy;
        if (moreAction.contains(point))
            return CardPart::More;
    }
    if (media.contains(point))
        return CardPart::Picture;
    if (rank.united(movement).contains(point))
        return CardPart::Movement;
    if (name.contains(point))
        return CardPart::Name;
    if (status.contains(point))
        return CardPart::Status;
    if (goalLabel.united(goalValue).contains(point))
        return CardPart::Goal;
    if (secondLabel.united(secondValue).contains(point))
        return CardPart::Second;
    // It is thin: the whole line answers.
    if (whisker.adjusted(0, -kTargetSlack, 0, kTargetSlack).contains(point))
        return CardPart::Whisker;
    if (extras.contains(point))
        return CardPart::Extras;
    return results.contains(point) ? CardPart::Results : CardPart::None;
}

} // namespace mci::ui
