// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ThumbnailPlanner.h"
#include "support/TestMain.h"

using namespace mci::ui;

class TestThumbnailPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleOnesComeFirstInReadingOrder()
    {
        const ThumbnailPlan plan = planThumbnails({10, 13, 100, ScrollDirection::Forward});
        QCOMPARE(plan.items, (std::vector{10, 11, 12, 13, 14, 15, 16, 17}));
        QCOMPARE(plan.visible, 4);
    }

    void scrollingUpReadsAheadUpwards()
    {
        QCOMPARE(planThumbnails({10, 12, 100, ScrollDirection::Backward}).items, (std::vector{10, 11, 12, 9, 8, 7}));
    }

    void standingStillLooksBothWays()
    {
        QCOMPARE(planThumbnails({10, 13, 100, ScrollDirection::None}).items,
                 (std::vector{10, 11, 12, 13, 14, 15, 9, 8}));
    }

    void endsAreRespected()
    {
        QCOMPARE(planThumbnails({0, 3, 5, ScrollDirection::Forward}).items, (std::vector{0, 1, 2, 3, 4}));
        QCOMPARE(planThumbnails({1, 9, 3, ScrollDirection::Backward}).items, (std::vector{1, 2, 0}));
        QVERIFY(planThumbnails({0, -1, 0, ScrollDirection::None}).items.empty());
    }
};

MCI_TEST_CLASS(TestThumbnailPlanner);
#include "tst_ThumbnailPlanner.moc"
