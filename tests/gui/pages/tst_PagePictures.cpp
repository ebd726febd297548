// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CreativeWall.h"
#include "pages/DateRangePopover.h"
#include "pages/FirstRun.h"
#include "pages/SettingsPage.h"
#include "PagesFixture.h"
#include "support/TestMain.h"

#include <QPushButton>
#include <QTableView>

using namespace mci;
using namespace mci::test;

/** Draws every page in light and dark at the two sizes of the design, for the eye; and walks them for names. */
class TestPagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void cleanup() { look().setChoice(ui::ThemeChoice::Light); }

    void draws_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light, 1440 × 900") << ui::ThemeChoice::Light << QSize(1440, 900);
        QTest::newRow("dark, 1440 × 900") << ui::ThemeChoice::Dark << QSize(1440, 900);
        QTest::newRow("light, 1100 × 700") << ui::ThemeChoice::Light << QSize(1100, 700);
        QTest::newRow("dark, 1100 × 700") << ui::ThemeChoice::Dark << QSize(1100, 700);
        QTest::newRow("light, 960 × 600") << ui::ThemeChoice::Light << QSize(960, 600);
    }

    void draws()
    {
        QFETCH(const ui::ThemeChoice, theme);
        QFETCH(const QSize, size);
        look().setChoice(theme);
        FakeBackend backend;
        fillBackend(backend);
        ManualClock clock;
        ui::FirstRun page(look(), backend, clock);
        page.resize(size);
        page.start();
        page.show();
        const auto *wall = page.findChild<ui::CreativeWall *>();
        QTRY_VERIFY_WITH_TIMEOUT(!wall->isVisible() || wall->isDrawn(), 20'000);
        QVERIFY(keepPicture(page, QStringLiteral("01-connect")));

        backend.loginReplies.hold();
        page.findChild<QAbstractButton *>(QStringLiteral("wayBrowser"))->click();
        QTRY_VERIFY(page.findChild<QAbstractButton *>(QStringLiteral("waitCopy"))->isEnabled());
        QVERIFY(keepPicture(page, QStringLiteral("02-waiting")));

        backend.loginReplies.release();
        auto *next = page.findChild<QPushButton *>(QStringLiteral("accountContinue"));
        QTRY_VERIFY(next->isVisible());
        QTRY_VERIFY(page.findChild<QTableView *>(QStringLiteral("accountTable"))->currentIndex().isValid());
        QVERIFY(keepPicture(page, QStringLiteral("03-account")));

        next->click();
        QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("funnelBars"))->isVisible());
        QVERIFY(keepPicture(page, QStringLiteral("04-parameters")));
        page.findChild<QPushButton *>(QStringLiteral("periodDates"))->click();
        auto *calendar = page.findChild<ui::DateRangePopover *>();
        QTRY_VERIFY(calendar->isVisible());
        QVERIFY(keepPicture(*calendar, QStringLiteral("04-calendar")));
        QCOMPARE(namelessWidgets(*calendar).join(u'\n'), QString());
        calendar->close();
        QCOMPARE(namelessWidgets(page).join(u'\n'), QString());
    }

    void drawsSettings_data() { draws_data(); }
    void drawsSettings()
    {
        QFETCH(const ui::ThemeChoice, theme);
        QFETCH(const QSize, size);
        look().setChoice(theme);
        FakeBackend backend;
        fillBackend(backend);
        ui::KeyMap keys(someCommands());
        ui::SettingsPage page(look(), backend, keys);
        page.resize(size);
        page.show();
        QTRY_VERIFY(backend.cacheSizeReplies.calls() > 0);
        QTest::qWait(0);
        QVERIFY(keepPicture(page, QStringLiteral("18-settings")));
        QCOMPARE(namelessWidgets(page).join(u'\n'), QString());
    }
};

MCI_TEST_CLASS(TestPagePictures);
#include "tst_PagePictures.moc"
