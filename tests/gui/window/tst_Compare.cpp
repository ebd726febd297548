// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareModel.h"
#include "gui/window/WindowFixture.h"
#include "window/Actions.h"
#include "window/ComparePage.h"
#include "window/TopCreativesPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QAbstractButton>
#include <QTableView>

namespace mci::ui {

class TestCompare : public QObject
{
    Q_OBJECT

    /** Of the row with that name. */
    static QModelIndex cell(const CompareModel &model, const QString &row, int column)
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i, 0).data().toString() == row)
                return model.index(i, column);
        }
        return {};
    }

    /** Selects the first creatives and compares them. */
    static CompareModel &compare(test::WindowFixture &fixture, int count)
    {
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        for (int row = 0; row < count; ++row)
            grid->selectionModel()->select(grid->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        fixture.window().actions()[ActionId::Compare]->trigger();
        return fixture.find<ComparePage>("comparePage")->model();
    }

private Q_SLOTS:
    void selectedCreativesStandSideBySide()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const CompareModel &model = compare(fixture, 3);
        QCOMPARE(fixture.window().page(), Page::Compare);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(cell(model, QStringLiteral("ROAS"), 1).data().toString(), QStringLiteral("5.42×"));
        QVERIFY(cell(model, QStringLiteral("ROAS"), 1).data(CompareModel::BestRole).toBool());
        QVERIFY(model.whisker(cell(model, QStringLiteral("ROAS"), 2)));
        QVERIFY(!cell(model, QStringLiteral("Spend"), 2).data(CompareModel::BestRole).toBool());
        QCOMPARE(cell(model, QStringLiteral("Beats the reference"), 1).data().toString(), QStringLiteral("reference"));
        QVERIFY(cell(model, QStringLiteral("Beats the reference"), 3).data().toString().endsWith(QStringLiteral("chance")));
        fixture.shoot(QStringLiteral("compare"));
    }

    void oneIsNotComparedAndNobodyIsAskedTwice()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        QVERIFY(!fixture.window().actions()[ActionId::Compare]->isEnabled());
        fixture.window().openPage(Page::Compare);
        QVERIFY(fixture.find("compareEmpty")->isVisible());
        fixture.window().openPage(Page::TopCreatives);
        QCOMPARE(compare(fixture, 8).columnCount(), 7);
    }

    void theKeyboardChangesTheReferenceAndTakesAway()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        CompareModel &model = compare(fixture, 3);
        auto *table = fixture.find<QTableView>("compareTable");
        const QString second = model.creatives().at(1);
        table->setCurrentIndex(model.index(1, 2));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(model.creatives().first(), second);
        table->setCurrentIndex(model.index(1, 1));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(model.creatives().size(), 2);
        QVERIFY(!model.creatives().contains(second));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ROAS\t")));
    }

    void onlyDifferencesLeavesOutWhatIsAlike()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const CompareModel &model = compare(fixture, 3);
        QVERIFY(cell(model, QStringLiteral("CTR"), 1).isValid());
        fixture.find<QAbstractButton>("compareDifferences")->click();
        QVERIFY(!cell(model, QStringLiteral("CTR"), 1).isValid());
        QVERIFY(cell(model, QStringLiteral("Spend"), 1).isValid());
    }
};

MCI_TEST_CLASS(TestCompare);

} // namespace mci::ui

#include "tst_Compare.moc"
