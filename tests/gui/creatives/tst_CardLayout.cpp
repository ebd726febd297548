// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardFonts.h"
#include "creatives/CardLayout.h"
#include "support/TestMain.h"

using namespace mci::ui;

namespace {

CardLayout layoutAt(int width, CardSize size, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const QRect card(100, 50, width, width + CardLayout::bodyHeight(size, {}));
    return {card, size, {}, direction};
}

} // namespace

class TestCardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsAreThoseOfTheDesign()
    {
        QCOMPARE(CardLayout::bodyHeight(CardSize::Small, {}), 48);
        QCOMPARE(CardLayout::bodyHeight(CardSize::Medium, {}), 116);
        QCOMPARE(CardLayout::bodyHeight(CardSize::Large, {}), 177);
    }

    void zoomDecidesTheSize()
    {
        QCOMPARE(cardSizeOf(132), CardSize::Small);
        QCOMPARE(cardSizeOf(180), CardSize::Medium);
        QCOMPARE(cardSizeOf(260), CardSize::Medium);
        QCOMPARE(cardSizeOf(296), CardSize::Large);
    }

    void bodyLinesAreWhereTheDesignHasThem()
    {
        const CardLayout layout = layoutAt(222, CardSize::Medium);
        const int top = layout.body.y() + 9;
        QCOMPARE(layout.media, QRect(101, 51, 220, 220));
        QCOMPARE(layout.rank.y(), top);
        QCOMPARE(layout.rank.width(), 26);
        QCOMPARE(layout.name.x(), layout.rank.right() + 1 + 9);
        QCOMPARE(layout.status.y(), top + 20);
        QCOMPARE(layout.goalLabel.y(), top + 43);
        QCOMPARE(layout.goalValue.y(), top + 57);
        QCOMPARE(layout.results.y(), top + 80);
        QCOMPARE(layout.secondLabel.x(), layout.goalLabel.right() + 1 + 10);
    }

    void nothingLeavesTheCard_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<CardSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const auto &[width, size] : {std::pair{124, CardSize::Small}, std::pair{180, CardSize::Medium},
                                          std::pair{222, CardSize::Medium}, std::pair{360, CardSize::Large}}) {
            QTest::addRow("%d", width) << width << size << Qt::LeftToRight;
            QTest::addRow("%d mirrored", width) << width << size << Qt::RightToLeft;
        }
    }
    void nothingLeavesTheCard()
    {
        QFETCH(int, width);
        QFETCH(CardSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        const CardLayout layout = layoutAt(width, size, direction);
        for (const QRect &part :
             {layout.media, layout.body, layout.rank, layout.movement, layout.name, layout.status, layout.goalLabel,
              layout.goalValue, layout.secondLabel, layout.secondValue, layout.whisker, layout.results, layout.needs,
              layout.extras, layout.checkBox, layout.previewAction, layout.copyAction, layout.moreAction}) {
            QVERIFY(part.isEmpty() || layout.card.contains(part));
        }
        QVERIFY(!layout.name.intersects(layout.rank));
        QVERIFY(layout.media.contains(layout.checkBox));
    }

    void mirroringTurnsTheSides()
    {
        const CardLayout layout = layoutAt(222, CardSize::Medium, Qt::RightToLeft);
        QVERIFY(layout.rank.x() > layout.name.x());
        QVERIFY(layout.goalValue.x() > layout.secondValue.x());
        QVERIFY(layout.checkBox.center().x() < layout.card.center().x());
    }

    void linesGrowWithTheFont()
    {
        QFont large;
        large.setPointSizeF(19.5);
        const CardLines lines{CardFonts(Theme({}, large))};
        QVERIFY(lines.name > 25);
        QVERIFY(CardLayout::bodyHeight(CardSize::Medium, lines) > 150);
        const CardLayout layout({0, 0, 222, 222 + CardLayout::bodyHeight(CardSize::Medium, lines)}, CardSize::Medium,
                                lines, Qt::LeftToRight);
        QVERIFY(layout.card.contains(layout.results));
        QVERIFY(layout.results.height() >= QFontMetrics(Theme({}, large).font(TypeRole::Caption)).height());
    }

    void pointsFindTheirParts()
    {
        const CardLayout layout = layoutAt(222, CardSize::Medium);
        QCOMPARE(layout.partAt(layout.checkBox.center(), true), CardPart::CheckBox);
        QCOMPARE(layout.partAt(layout.checkBox.center(), false), CardPart::Picture);
        QCOMPARE(layout.partAt(layout.previewAction.center(), true), CardPart::Preview);
        QCOMPARE(layout.partAt(layout.copyAction.center(), true), CardPart::Copy);
        QCOMPARE(layout.partAt(layout.moreAction.center(), true), CardPart::More);
        QCOMPARE(layout.partAt(layout.name.center(), true), CardPart::Name);
        QCOMPARE(layout.partAt(layout.goalValue.center(), true), CardPart::Goal);
        QCOMPARE(layout.partAt(layout.card.bottomRight(), true), CardPart::None);
    }
};

MCI_TEST_CLASS(TestCardLayout);
#include "tst_CardLayout.moc"
