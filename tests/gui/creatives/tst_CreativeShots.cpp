// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CreativeGridView.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTableView.h"
#include "creatives/CreativeTabs.h"
#include "creatives/LargePreview.h"
#include "gui/support/TrendValues.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QMouseEvent>

#include "theme/ApplyLook.h"

using namespace mci;
using namespace mci::ui;

/** Paints real cards at every size, light and dark; the pictures are kept for people to look at. */
class TestCreativeShots : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Look m_look;
    services::CreativeOverviewAnswer m_answer;

    static QString shotOf(const QString &name)
    {
        const QString tag = QLatin1String(QTest::currentDataTag() ? QTest::currentDataTag() : "light");
        return test::shotFile(name + u'-' + QString(tag).replace(u' ', u'-'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyLook(*qobject_cast<QApplication *>(QCoreApplication::instance()), m_look);
        m_answer = test::demoOverview(m_folder.path());
        m_answer.top.considered = 214;
        test::giveConfidence(m_answer);
    }

    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void cards_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<int>("zoom");
        for (const auto &[name, choice] :
             {std::pair{"light", ThemeChoice::Light}, std::pair{"dark", ThemeChoice::Dark}}) {
            QTest::addRow("%s small", name) << choice << 1;
            QTest::addRow("%s medium", name) << choice << kDefaultZoom;
            QTest::addRow("%s large", name) << choice << 6;
        }
    }
    void cards()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(int, zoom);
        m_look.setChoice(choice);
        CreativeModel model;
        ThumbnailStore thumbnails(m_folder.path());
        CreativeGridView grid(m_look, model, thumbnails);
        model.setAnswer(test::sharedAnswer(m_answer));
        model.setTrends(test::trendsOf(m_answer));
        model.setMark(QStringLiteral("cr_1"), {4, false});
        grid.setZoom(zoom);
        grid.resize(1225, zoom == 6 ? 1960 : 1130);
        grid.show();
        grid.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        grid.setFocus(Qt::TabFocusReason);
        grid.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        grid.selectionModel()->setCurrentIndex(model.index(3, 0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&grid, Qt::Key_Right, Qt::ControlModifier);
        QTest::mouseMove(grid.viewport(), grid.visualRect(model.index(1, 0)).center());
        const int side = CreativeDelegate::pictureSide(grid.geometryOfCards().cardWidth(), 1);
        QTRY_VERIFY(thumbnails.find(model.row(0).item->creative.thumbnailFile, side, 1));
        QTRY_VERIFY(thumbnails.find(model.row(10).item->creative.thumbnailFile, side, 1));
        QTRY_VERIFY(thumbnails.hasFailed(QStringLiteral("gone.jpg")));
        const QImage shot = grid.grab().toImage();
        QVERIFY(shot.save(
            test::shotFile(QStringLiteral("grid-%1").arg(QLatin1String(QTest::currentDataTag())).replace(u' ', u'-'))));
        const QRect first = grid.visualRect(model.index(0, 0));
        QCOMPARE(shot.pixelColor(first.topLeft() - QPoint(6, 0)), m_look.color(Role::Window));
        QCOMPARE(shot.pixelColor(first.center().x(), first.bottom() - 3), m_look.color(Role::Surface));
        // The corners are round: the page shows in them, and the picture beside it.
        QCOMPARE(shot.pixelColor(first.topLeft()), m_look.color(Role::Window));
        const QRect current = grid.visualRect(grid.currentIndex());
        QCOMPARE(shot.pixelColor(current.center().x(), current.y() - 3), m_look.color(Role::Focus));
        const QRect selected = grid.visualRect(model.index(2, 0));
        QCOMPARE(shot.pixelColor(selected.x(), selected.center().y()),
                 m_look.color(choice == ThemeChoice::Dark ? Role::Series1 : Role::Accent));
    }

    void table_data() { panel_data(); }
    void table()
    {
        QFETCH(ThemeChoice, choice);
        m_look.setChoice(choice);
        CreativeModel model;
        ThumbnailStore thumbnails(m_folder.path());
        CreativeTableView table(m_look, model, thumbnails);
        model.setAnswer(test::sharedAnswer(m_answer));
        model.setTrends(test::trendsOf(m_answer));
        table.resize(1176, 740);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.table()->selectRow(0);
        QTRY_VERIFY(thumbnails.find(model.row(9).item->creative.thumbnailFile, 36, 1));
        const QImage shot = table.grab().toImage();
        QVERIFY(shot.save(shotOf(QStringLiteral("table"))));
        QCOMPARE(shot.pixelColor(300, 32 + 46), m_look.color(Role::Selected));
        // What the goal says is seen in selected rows, too.
        QCOMPARE(shot.pixelColor(600, 32 + 46), m_look.color(Role::GoodSoft));
        const auto *totals = table.findChild<QWidget *>(QStringLiteral("creativeTotals"));
        QCOMPARE(shot.pixelColor(600, totals->geometry().bottom() - 2), m_look.color(Role::Sunken));
        // The corners are round.
        QCOMPARE(shot.pixelColor(0, 0), m_look.color(Role::Window));
    }

    void panel_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void panel()
    {
        QFETCH(ThemeChoice, choice);
        m_look.setChoice(choice);
        CreativeModel model;
        ThumbnailStore thumbnails(m_folder.path());
        model.setAnswer(test::sharedAnswer(m_answer));
        model.setTrends(test::trendsOf(m_answer));
        QWidget window;
        window.resize(440, 820);
        auto *panel = new CreativePanel(m_look, model, thumbnails, &window);
        panel->setGeometry(window.rect());
        panel->setCurrent(model.index(0, 0));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *picture = panel->findChild<CreativePicture *>();
        QVERIFY(picture);
        QTRY_VERIFY(picture->hasPicture());
        const QImage shot = window.grab().toImage();
        QVERIFY(shot.save(shotOf(QStringLiteral("panel-performance"))));
        QCOMPARE(shot.pixelColor(430, 400), m_look.color(Role::Surface));
        panel->tabs().setTab(CreativeTabs::Copy);
        QCoreApplication::sendPostedEvents();
        QVERIFY(window.grab().save(shotOf(QStringLiteral("panel-copy"))));
        panel->tabs().setTab(CreativeTabs::Patterns);
        QVERIFY(window.grab().save(shotOf(QStringLiteral("panel-patterns"))));
    }

    void preview()
    {
        m_look.setChoice(ThemeChoice::Light);
        CreativeModel model;
        ThumbnailStore thumbnails(m_folder.path());
        model.setAnswer(test::sharedAnswer(m_answer));
        model.setTrends(test::trendsOf(m_answer));
        QWidget window;
        window.resize(1000, 700);
        LargePreview preview(m_look, model, thumbnails, &window);
        window.show();
        preview.open(model.index(2, 0));
        QTRY_VERIFY(preview.findChild<CreativePicture *>()->hasPicture());
        QCOMPARE(preview.size(), window.size());
        QVERIFY(window.grab().save(shotOf(QStringLiteral("preview"))));
    }

    void largeTextFromRightToLeft()
    {
        Look look;
        look.setChoice(ThemeChoice::Light);
        QFont font = QGuiApplication::font();
        font.setPointSizeF(19.5);
        look.setBaseFont(font);
        CreativeModel model;
        ThumbnailStore thumbnails(m_folder.path());
        CreativeGridView grid(look, model, thumbnails);
        grid.setLayoutDirection(Qt::RightToLeft);
        model.setAnswer(test::sharedAnswer(m_answer));
        model.setTrends(test::trendsOf(m_answer));
        grid.resize(1225, 900);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        const int side = CreativeDelegate::pictureSide(grid.geometryOfCards().cardWidth(), 1);
        QTRY_VERIFY(thumbnails.find(model.row(0).item->creative.thumbnailFile, side, 1));
        QVERIFY(grid.grab().save(test::shotFile(QStringLiteral("grid-large-text-rtl"))));
        QVERIFY(grid.geometryOfCards().cardHeight() > grid.geometryOfCards().cardWidth() + 150);
        const CardLayout layout(grid.visualRect(model.index(0, 0)), CardSize::Medium,
                                CardLines(CardFonts(look.theme())), Qt::RightToLeft);
        QVERIFY(layout.card.contains(layout.results));
        QVERIFY(grid.geometryOfCards().columns() < 5);
        QVERIFY(grid.visualRect(model.index(0, 0)).x() > grid.visualRect(model.index(1, 0)).x());
    }

    void skeletons()
    {
        m_look.setChoice(ThemeChoice::Light);
        m_look.setMotion(false);
        CreativeModel model;
        ThumbnailStore thumbnails(m_folder.path());
        CreativeGridView grid(m_look, model, thumbnails);
        model.setLoading(10);
        grid.resize(1225, 740);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        const QImage shot = grid.grab().toImage();
        QVERIFY(shot.save(test::shotFile(QStringLiteral("grid-loading"))));
        const QPoint inMedia = grid.visualRect(model.index(0, 0)).center();
        QVERIFY(shot.pixelColor(inMedia) != m_look.color(Role::Surface));
        m_look.setMotion(true);
    }
};

MCI_TEST_CLASS(TestCreativeShots);
#include "tst_CreativeShots.moc"
