// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/LayoutClass.h"

using namespace mci;
using namespace mci::vision;
using domain::Layout;

class TestLayoutClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLayoutsByTheirParts_data()
    {
        QTest::addColumn<std::vector<QRectF>>("printed");
        QTest::addColumn<Layout>("layout");
        const auto row = [](const char *name, const std::vector<QRectF> &printed, Layout layout) {
            QTest::newRow(name) << printed << layout;
        };
        row("in the middle", {{0.2, 0.4, 0.6, 0.1}, {0.3, 0.52, 0.4, 0.05}}, Layout::Centered);
        row("above", {{0.2, 0.1, 0.6, 0.1}, {0.3, 0.22, 0.4, 0.05}}, Layout::TopHeavy);
        row("below", {{0.2, 0.7, 0.6, 0.1}, {0.3, 0.82, 0.4, 0.05}}, Layout::BottomHeavy);
        row("at the left", {{0.05, 0.4, 0.4, 0.1}, {0.05, 0.52, 0.3, 0.05}}, Layout::LeftAligned);
        row("at the right", {{0.55, 0.4, 0.4, 0.1}, {0.65, 0.52, 0.3, 0.05}}, Layout::RightAligned);
        row("wide lines that begin together", {{0.1, 0.4, 0.8, 0.1}, {0.1, 0.52, 0.5, 0.05}, {0.1, 0.6, 0.7, 0.05}},
            Layout::LeftAligned);
        row("without anything", {}, Layout::Other);
    }
    void tellsLayoutsByTheirParts()
    {
        QFETCH(std::vector<QRectF>, printed);
        QFETCH(Layout, layout);
        LayoutParts parts;
        parts.printed = printed;
        parts.focus = {0.5, 0.5};
        QCOMPARE(layoutOf(parts), layout);
    }

    void photosGoFirst()
    {
        LayoutParts parts;
        parts.printed = {{0.2, 0.4, 0.6, 0.1}};
        parts.borders.photoPieces = 3;
        QCOMPARE(layoutOf(parts), Layout::Grid);
        parts.borders.photoPieces = 1;
        parts.photo.isPhoto.fill(true);
        QCOMPARE(layoutOf(parts), Layout::FullBleed);
        for (std::size_t i = 0; i < parts.photo.isPhoto.size(); ++i)
            parts.photo.isPhoto[i] = i % 6 >= 3;
        parts.photo.plainShare = 0.5;
        QCOMPARE(layoutOf(parts), Layout::Split);
    }

    void aVeiledPhotoStillFillsThePicture()
    {
        LayoutParts parts;
        parts.printed = {{0.2, 0.7, 0.6, 0.1}};
        for (std::size_t i = 0; i < 18; ++i)
            parts.photo.isPhoto[i] = true;
        parts.photo.plainShare = 0;
        QCOMPARE(layoutOf(parts), Layout::FullBleed);
        parts.photo.plainShare = 0.5;
        QCOMPARE(layoutOf(parts), Layout::BottomHeavy);
    }

    void aBorderInTheMiddleSplits()
    {
        LayoutParts parts;
        parts.borders.partsInTheMiddle = true;
        QCOMPARE(layoutOf(parts), Layout::Split);
    }

    void thirdsCountWithoutText()
    {
        LayoutParts parts;
        parts.focus = {0.34, 0.65};
        QCOMPARE(layoutOf(parts), Layout::RuleOfThirds);
    }
};

MCI_TEST_CLASS(TestLayoutClass);
#include "tst_LayoutClass.moc"
