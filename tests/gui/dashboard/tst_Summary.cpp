// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"

#include "creatives/CreativeModel.h"
#include "dashboard/SummaryPanel.h"
#include "text/Translation.h"
#include "window/Actions.h"
#include "window/TopCreativesPage.h"

#include <QAccessible>
#include <QItemSelectionModel>

using namespace mci;
using mci::test::WindowFixture;

class TestSummary : public QObject
{
    Q_OBJECT

private:
    static QList<ui::SummaryRow *> rows(WindowFixture &fixture)
    {
        QList<ui::SummaryRow *> shown;
        for (ui::SummaryRow *row : fixture.find("summary")->findChildren<ui::SummaryRow *>()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }

    static bool isCurrent(WindowFixture &fixture, const QString &creativeId)
    {
        auto *page = fixture.find<ui::TopCreativesPage>("topCreativesPage");
        const QModelIndex wanted = page->model().indexOf(creativeId);
        const auto selections = page->findChildren<QItemSelectionModel *>();
        return wanted.isValid() && std::any_of(selections.begin(), selections.end(), [&](const auto *selection) {
                   return selection->currentIndex() == wanted;
               });
    }

private Q_SLOTS:
    void tellsThePeriodInAFewSentences()
    {
        const text::Translation translation(QStringLiteral("en"));
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        const auto shown = rows(fixture);
        QCOMPARE(shown.size(), 5);
        QCOMPARE(shown[0]->accessibleName(), QStringLiteral("ROAS: 3.84×, 9% above the previous period (3.52×)"));
        QVERIFY(shown[1]->accessibleName().startsWith(QStringLiteral("Spend: ")));
        QCOMPARE(shown[3]->accessibleName(), QStringLiteral("1 creative is fatigued, 1 more may be wearing out"));
        QCOMPARE(QAccessible::queryAccessibleInterface(shown[0])->role(), QAccessible::Button);
    }

    void enterOpensWhoIsBehindIt()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        ui::SummaryRow *tired = rows(fixture)[3];
        QCOMPARE(tired->content().creativeId, QStringLiteral("cr_8"));
        QVERIFY(tired->accessibleDescription().contains(tired->content().creative));
        tired->setFocus();
        QVERIFY(tired->hasFocus());
        QTest::keyClick(tired, Qt::Key_Return);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
        QTRY_VERIFY(isCurrent(fixture, QStringLiteral("cr_8")));
    }

    void aClickOpensWhoIsBelowTheMinimums()
    {
        const text::Translation translation(QStringLiteral("en"));
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        test::openDashboard(fixture);
        const auto shown = rows(fixture);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0]->accessibleName(), QStringLiteral("6 creatives need more data to be ranked"));
        QTest::mouseClick(shown[0], Qt::LeftButton);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
        QTRY_VERIFY(isCurrent(fixture, shown[0]->content().creativeId));
    }

    void tabLeadsThroughTheSentencesInTheirOrder()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        const auto shown = rows(fixture);
        shown[0]->setFocus();
        for (int i = 1; i < shown.size(); ++i) {
            QTest::keyClick(shown[i - 1], Qt::Key_Tab);
            QVERIFY(shown[i]->hasFocus());
        }
    }

    void isNotThereWithoutASentence()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture, 10, 0);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        test::openDashboard(fixture);
        QVERIFY(!fixture.find("summary")->isVisible());
    }

    void longSentencesWrap()
    {
        WindowFixture fixture;
        ui::SummaryRow row(fixture.look, {{}, QString(400, u'x'), QStringLiteral("plus"), ui::Role::Text2, {}, {}},
                           nullptr);
        QCOMPARE_GT(row.heightForWidth(300), 3 * row.heightForWidth(10000));
    }
};

MCI_TEST_CLASS(TestSummary);
#include "tst_Summary.moc"
