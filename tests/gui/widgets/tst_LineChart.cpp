// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "support/TestMain.h"
#include "widgets/LineChart.h"

#include <QMenu>
#include <QTableWidget>
#include <QTest>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

namespace mci::ui {

namespace {

LineChartData october(int days)
{
    LineChartData data;
    data.main.name = QStringLiteral("ROAS");
    data.main.text = [](double value) { return QString::number(value, 'f', 1) + QStringLiteral("×"); };
    data.second = LineSeries{QStringLiteral("Spend"), {}, [](double value) { return QString::number(value); }};
    data.secondHasOwnScale = true;
    for (int i = 0; i < days; ++i) {
        const QString day = QDate(2026, 10, 1).addDays(i).toString(Qt::ISODate);
        data.places.push_back({day, day});
        data.main.values.push_back(3.0 + 0.05 * i);
        data.second->values.push_back(1000.0 + 10 * i);
    }
    return data;
}

template<typename Series>
int countOf(const LineChart &chart)
{
    int count = 0;
    for (const QAbstractSeries *series : chart.findChild<QChartView *>()->chart()->series())
        count += qobject_cast<const Series *>(series) ? 1 : 0;
    return count;
}

} // namespace

class TestLineChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeRunsToTheRightInEveryLanguage()
    {
        GuiFixture fixture;
        LineChart chart(fixture.look());
        chart.resize(480, 260);
        LineChartData data = october(30);
        data.reference = LineReference{3.5, QStringLiteral("median")};
        chart.setChart(data);
        const QImage fromLeft = chart.grab().toImage();
        chart.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(chart.grab().toImage(), fromLeft);
    }

    void scaleHasAtMostFourRoundLines_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("a return") << 4.6 << 6.0;
        QTest::newRow("a rate") << 0.0184 << 0.02;
        QTest::newRow("money") << 2431.0 << 3000.0;
        QTest::newRow("exactly a line") << 6.0 << 6.0;
    }

    void scaleHasAtMostFourRoundLines()
    {
        QFETCH(double, most);
        QFETCH(double, top);
        const ChartScale scale = ChartScale::upTo(most);
        QCOMPARE(scale.top, top);
        QCOMPARE_LE(scale.lines.size(), std::size_t(4));
        QCOMPARE(scale.lines.front(), 0.0);
    }

    void namesFirstAndLast()
    {
        QCOMPARE(namedPoints(30, 5), (std::vector<int>{0, 7, 15, 22, 29}));
        QCOMPARE(namedPoints(2, 5), (std::vector<int>{0, 1}));
        QCOMPARE(namedPoints(1, 5), (std::vector<int>{0}));
        QVERIFY(namedPoints(0, 5).empty());
    }

    void gapsDivideTheLine()
    {
        GuiFixture gui;
        LineChart chart(gui.look());
        LineChartData data = october(10);
        data.second.reset();
        data.main.values[3].reset();
        chart.setChart(data);
        QCOMPARE(countOf<QLineSeries>(chart), 2);
        QCOMPARE(countOf<QAreaSeries>(chart), 2);
    }

    void arrowKeysMoveTheHairline()
    {
        GuiFixture gui;
        LineChart chart(gui.look());
        chart.setChart(october(30));
        chart.resize(600, 300);
        chart.show();
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 29);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 28);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("2026-10-01: ROAS 3.0×, Spend 1000"));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.current(), -1);
    }

    void mouseFindsTheNearestDate()
    {
        GuiFixture gui;
        LineChart chart(gui.look());
        chart.setChart(october(3));
        chart.resize(600, 300);
        chart.show();
        QTest::mouseMove(&chart, {320, 100});
        QTRY_COMPARE(chart.current(), 1);
    }

    void showsTheSameAsTable()
    {
        GuiFixture gui;
        LineChart chart(gui.look());
        LineChartData data = october(30);
        data.main.values[1].reset();
        chart.setChart(data);
        chart.resize(600, 300);
        chart.show();
        chart.showAsTable();
        const auto *table = chart.findChild<QTableWidget *>(QStringLiteral("chartTable"));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 30);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("3.0×"));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("–"));
    }

    void isDrawnInLightAndDark()
    {
        const QDir folder(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        GuiFixture gui;
        auto *chart = new LineChart(gui.look(), &gui.window());
        LineChartData data = october(30);
        data.main.values[12].reset();
        data.reference = LineReference{3.5, QStringLiteral("target")};
        chart->setChart(data);
        gui.add(chart);
        gui.window().resize(680, 360);
        QVERIFY(gui.show());
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            gui.look().setChoice(theme);
            chart->setCurrent(20);
            QCoreApplication::processEvents();
            const QImage picture = gui.window().grab().toImage();
            const QString name = theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            QVERIFY(picture.save(folder.filePath(QStringLiteral("line-chart-%1.png").arg(name))));
            int inColour = 0;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y)
                    inColour += picture.pixelColor(x, y) == gui.look().color(Role::Series1) ? 1 : 0;
            }
            QCOMPARE_GT(inColour, 200);
        }
    }

    void nothingIsDrawnWithoutDates()
    {
        GuiFixture gui;
        LineChart chart(gui.look());
        chart.resize(600, 300);
        chart.show();
        QVERIFY(!chart.grab().isNull());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), -1);
    }
};

MCI_TEST_CLASS(TestLineChart);

} // namespace mci::ui

#include "tst_LineChart.moc"
