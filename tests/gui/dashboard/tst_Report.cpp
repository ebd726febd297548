// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"
#include "gui/dashboard/ZipReader.h"

#include "dashboard/ContactSheet.h"
#include "dashboard/ReportPdf.h"
#include "dashboard/ReportXlsx.h"
#include "window/Actions.h"
#include "window/DashboardExport.h"
#include "window/ReportCsv.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace mci;
using mci::test::WindowFixture;

namespace {

constexpr const char *kFormula = "=HYPERLINK(\"http://evil.example\",\"click\")";
constexpr const char *kScript = "<script>alert('1')</script><img src=x onerror=alert(1)>";

/** A dashboard whose creatives are named by somebody who means harm. */
ui::DashboardData dashboard(WindowFixture &fixture)
{
    ui::DashboardData data;
    data.answer = test::dashboardOverview(fixture);
    data.trends = test::dashboardTrends(data.answer);
    data.answer.top.creatives[0].creative.adName = QString::fromLatin1(kFormula);
    data.answer.top.creatives[1].creative.adName = QString::fromLatin1(kScript);
    data.answer.top.creatives[2].creative.adName = QStringLiteral("+551199");
    data.answer.top.creatives[3].creative.adName = QStringLiteral("@SUM(A1)\tx");
    data.facts = services::dashboardFacts(data.answer, &*data.trends, test::tagsOf(data.answer));
    data.summary = services::periodSummary(data.answer, &*data.trends, data.facts, data.topN);
    data.figures = ui::Figures(QStringLiteral("BRL"), QLocale(QStringLiteral("en_US")));
    return data;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasATableForEachPart()
    {
        WindowFixture fixture;
        const ui::Report report = ui::reportOf(dashboard(fixture), QStringLiteral("Principal"));
        QCOMPARE(report.title, QStringLiteral("Dashboard of Principal"));
        QCOMPARE(report.tables.size(), std::size_t(8));
        QCOMPARE(report.tables[1].rows.size(), std::size_t(30));
        QCOMPARE(report.tables[2].rows.size(), std::size_t(10));
        QCOMPARE(report.summary.size(), 5);
        for (const ui::ReportTable &table : report.tables) {
            for (const auto &row : table.rows)
                QCOMPARE(static_cast<qsizetype>(row.size()), table.headings.size());
        }
    }

    void partsWithoutDaysAreLeftOut()
    {
        WindowFixture fixture;
        ui::DashboardData data = dashboard(fixture);
        data.trends.reset();
        data.facts = services::dashboardFacts(data.answer, nullptr);
        QCOMPARE(ui::reportOf(data, QStringLiteral("P")).tables.size(), std::size_t(4));
    }

    void htmlIsOneFileWithoutForeignMarkup()
    {
        WindowFixture fixture;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString html =
            QString::fromUtf8(ui::htmlOf(ui::reportOf(dashboard(fixture), QString::fromLatin1(kScript)),
                                         {{picture, QStringLiteral("\"><script>")}}));
        QVERIFY(!html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
        QVERIFY(!html.contains(QStringLiteral("<img src=x")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
        QVERIFY(html.contains(QStringLiteral("src=\"data:image/png;base64,")));
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(html.contains(QStringLiteral("<li>ROAS: 3.84×, 9% above the previous period (3.52×)</li>")));
        QVERIFY(!html.contains(QStringLiteral("href=")));
    }

    void csvHasNoFormulas()
    {
        WindowFixture fixture;
        const ui::Report report = ui::reportOf(dashboard(fixture), QStringLiteral("=1+1"));
        const QString csv = QString::fromUtf8(ui::csvOf(report, ui::CsvStyle::of(QLocale(QStringLiteral("en_US")))));
        QVERIFY(csv.contains(QStringLiteral("\"'=HYPERLINK(\"\"http://evil.example\"\"")));
        QVERIFY(csv.contains(QStringLiteral("\"'@SUM(A1)")));
        for (const QString &line : csv.split(QStringLiteral("\r\n"))) {
            for (const QString &field : line.split(u','))
                QVERIFY2(field.isEmpty() || !QStringLiteral("=@\t").contains(field.front()), qPrintable(line));
        }
    }

    void csvNumbersAreBare()
    {
        WindowFixture fixture;
        const ui::Report report = ui::reportOf(dashboard(fixture), QStringLiteral("P"));
        const QString csv = QString::fromUtf8(ui::csvOf(report, ui::CsvStyle::of(QLocale(QStringLiteral("pt_BR")))));
        QVERIFY(csv.contains(QStringLiteral("ROAS;3,84;3,52;▲\u00A09%")));
        QCOMPARE(ui::csvNumber(-0.12, ui::CsvStyle::of(QLocale(QStringLiteral("pt_BR")))), QStringLiteral("-0,12"));
        QCOMPARE(ui::csvNumber(1234567, ui::CsvStyle::of(QLocale(QStringLiteral("en_US")))), QStringLiteral("1234567"));
    }

    void everyKindSaysWhatItIsOf()
    {
        WindowFixture fixture;
        const ui::Report report = ui::reportOf(dashboard(fixture), QStringLiteral("Principal"));
        QVERIFY(report.footer.contains(QStringLiteral("Currency: BRL")));
        QVERIFY(report.footer.contains(QStringLiteral("real data")));
        const auto strings = test::unzipped(*ui::xlsxOf(report)).value(QStringLiteral("xl/sharedStrings.xml"));
        const QByteArray csv = ui::csvOf(report, ui::CsvStyle::of(report.locale));
        const QByteArray html = ui::htmlOf(report, {});
        for (const QByteArray &file : {strings, csv, html}) {
            for (const QString &told : {report.period, report.footer, QStringLiteral("Spend (BRL)"),
                                        QStringLiteral("Association, not cause")})
                QVERIFY2(file.contains(told.toUtf8()), qPrintable(told));
        }
    }

    void workbookHasTextsAndNumbersButNoFormulas()
    {
        WindowFixture fixture;
        const auto bytes = ui::xlsxOf(ui::reportOf(dashboard(fixture), QStringLiteral("P")));
        QVERIFY(bytes);
        const QHash<QString, QByteArray> files = test::unzipped(*bytes);
        const QByteArray strings = files.value(QStringLiteral("xl/sharedStrings.xml"));
        QVERIFY(strings.contains("=HYPERLINK("));
        QVERIFY(strings.contains("+551199"));
        int sheets = 0;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (!file.key().startsWith(QStringLiteral("xl/worksheets/sheet")))
                continue;
            ++sheets;
            QVERIFY(!file->contains("<f>"));
            QVERIFY(!file->contains("<hyperlink"));
        }
        QCOMPARE(sheets, 9);
        QVERIFY(files.value(QStringLiteral("xl/worksheets/sheet2.xml")).contains("<v>3.84</v>"));
    }

    void sheetsHaveNamesThatAreAllowed()
    {
        QCOMPARE(ui::sheetName(QStringLiteral("A/B: [x]*?\\'"), {}), QStringLiteral("AB x"));
        const QString longName(60, u'x');
        QCOMPARE(ui::sheetName(longName, {}).size(), 31);
        QCOMPARE(ui::sheetName(longName, {longName.left(31)}), QString(29, u'x') + QStringLiteral(" 2"));
        QCOMPARE(ui::sheetName({}, {}), QStringLiteral("1"));
    }

    void pdfHasPages()
    {
        WindowFixture fixture;
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QByteArray pdf =
            ui::pdfOf(ui::reportOf(dashboard(fixture), QStringLiteral("P")), {{picture, QStringLiteral("x")}});
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void contactSheetHasRoomForAll()
    {
        WindowFixture fixture;
        const std::vector<ui::ContactPrint> prints(7, {{}, QStringLiteral("1"), QStringLiteral("x"), {}});
        const QImage sheet = ui::contactSheet(prints, QStringLiteral("t"), {}, fixture.look.theme());
        QCOMPARE_GT(sheet.height(), sheet.width() / 3);
        QVERIFY(!ui::contactSheet({}, {}, {}, fixture.look.theme()).isNull());
    }

    void everyKindIsWrittenWhole_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    }

    void everyKindIsWrittenWhole()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.open();
        fixture.window().actions()[ui::ActionId::GoDashboard]->trigger();
        QTRY_VERIFY(fixture.find("dashboardBody")->isVisible());
        auto *menu = fixture.find<QMenu>("dashboardExportMenu");
        menu->findChild<QAction *>(QStringLiteral("export-") + suffix)->trigger();
        auto *dialog = fixture.find<QFileDialog>("dashboardExportDialog");
        QVERIFY(dialog);
        const QString file = fixture.folder.filePath(QStringLiteral("out.") + suffix);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(begin));
        const QDir shots(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QFile::remove(shots.filePath(QStringLiteral("dashboard-export.") + suffix));
        QFile::copy(file, shots.filePath(QStringLiteral("dashboard-export.") + suffix));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        WindowFixture fixture;
        const ui::DashboardData data = dashboard(fixture);
        QWidget parent;
        ui::ThumbnailStore thumbnails(fixture.folder.path());
        ui::DashboardExport exporter(thumbnails, &parent);
        QSignalSpy began(&exporter, &ui::DashboardExport::began);
        QSignalSpy told(&exporter, &ui::DashboardExport::told);
        exporter.write(ui::ExportKind::Csv, data, fixture.folder.filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(began.count(), 1);
        QVERIFY(began[0][0].toString().contains(QStringLiteral("Writing folder.csv")));
        QVERIFY(told[0][0].toString().contains(QStringLiteral("could not be written")));
    }

    void whatIsCancelledLeavesTheFileAsItWas()
    {
        WindowFixture fixture;
        const ui::DashboardData data = dashboard(fixture);
        QWidget parent;
        ui::ThumbnailStore thumbnails(fixture.folder.path());
        ui::DashboardExport exporter(thumbnails, &parent);
        QMenu menu;
        exporter.fill(menu);
        const auto actions = menu.actions();
        const auto shown = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->objectName() == QStringLiteral("export-cancel");
        });
        QVERIFY(shown != actions.end() && !(*shown)->isVisible());
        const QString file = fixture.folder.filePath(QStringLiteral("kept.csv"));
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("what was there");
        before.close();
        QSignalSpy told(&exporter, &ui::DashboardExport::told);

        // The pool is busy, so that the export cannot be quicker than the test.
        QSemaphore held;
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
            QThreadPool::globalInstance()->start([&held] { held.acquire(); });
        exporter.write(ui::ExportKind::Csv, data, file);
        QVERIFY((*shown)->isVisible());
        (*shown)->trigger();
        QCOMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().contains(QStringLiteral("cancelled")));
        QVERIFY(!(*shown)->isVisible());
        held.release(QThreadPool::globalInstance()->maxThreadCount());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(told.count(), 1);
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), QByteArray("what was there"));
    }
};

MCI_TEST_CLASS(TestReport);
#include "tst_Report.moc"
