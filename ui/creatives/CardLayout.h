// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace mci::ui {

struct CardFonts;

enum class CardSize { Small, Medium, Large };
/** By the width chosen with the zoom, before columns stretch. */
[[nodiscard]] CardSize cardSizeOf(int zoomWidth);

/** Heights of a card's lines: the design's, or what larger fonts need. */
struct CardLines
{
    CardLines() = default;
    explicit CardLines(const CardFonts &fonts);

    int name = 18;
    int status = 16;
    int label = 14;
    int metric = 20;
    int results = 14;
    /** The rank's pill. */
    int rankWidth = 26;
    bool operator==(const CardLines &) const = default;
};

enum class CardPart {
    None,
    CheckBox,
    Preview,
    Compare,
    Copy,
    More,
    Picture,
    Movement,
    Name,
    Status,
    Goal,
    Second,
    Whisker,
    Results,
    Extras
};

/** Where everything on a card is. Pure; painting, hit tests and tooltips all ask here. */
struct CardLayout
{
    CardLayout(const QRect &cardRect, CardSize cardSize, const CardLines &lines, Qt::LayoutDirection direction);

    /** What a card is higher than it is wide. */
    [[nodiscard]] static int bodyHeight(CardSize size, const CardLines &lines);
    /** The part below a point; the check box and quick actions only count where they are shown. */
    [[nodiscard]] CardPart partAt(const QPoint &point, bool withActions) const;

    CardSize size = CardSize::Medium;
    QRect card;
    QRect media;
    QRect body;
    QRect rank;
    QRect movement;
    QRect name;
    QRect status;
    QRect goalLabel;
    QRect goalValue;
    QRect secondLabel;
    QRect secondValue;
    QRect whisker;
    QRect results;
    /** In place of the figures while the ranking's minimums are not reached. */
    QRect needs;
    /** Large cards: room for the stages and tags. */
    QRect extras;
    QRect checkBox;
    QRect previewAction;
    QRect compareAction;
    QRect copyAction;
    QRect moreAction;

private:
    void placeSmall(const CardLines &lines);
    void placeBody(const CardLines &lines);
    void placeActions();
    void mirror();
};

} // namespace mci::ui
