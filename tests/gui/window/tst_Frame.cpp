// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/Actions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTextDocument>

using namespace mci;
using namespace mci::ui;
using mci::test::WindowFixture;

class TestFrame : public QObject
{
    Q_OBJECT

    static void checkNames(QWidget *root)
    {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const bool named = accessible && !accessible->text(QAccessible::Name).isEmpty();
            const QString where = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()
                + QStringLiteral(" in ") + widget->parentWidget()->objectName();
            // The inner field of a number box is named by its label.
            if (!qobject_cast<QLineEdit *>(widget) || widget->objectName() != u"qt_spinbox_lineedit")
                QVERIFY2(named, qPrintable(where));
        }
    }

    /** Part of the window that a theme's texts and lines do not explain. */
    static double lightShare(QWidget &window)
    {
        const QImage image = window.grab().toImage().scaled(200, 150);
        int light = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                light += qGray(image.pixel(x, y)) > 180 ? 1 : 0;
        }
        return static_cast<double>(light) / (image.width() * image.height());
    }

private Q_SLOTS:
    void everyFocusableHasAName()
    {
        WindowFixture fixture;
        fixture.giveCreatives(5, 2);
        auto failed = WindowFixture::job(QStringLiteral("j2"), domain::JobState::Failed);
        failed.error = makeError(ErrorCode::Network, Reason::None, QStringLiteral("x"));
        fixture.backend.jobReplies.give(std::vector<domain::Job>{failed});
        MainWindow &window = fixture.open();
        for (const Page page : {Page::TopCreatives, Page::Activity, Page::Settings}) {
            window.openPage(page);
            QTest::qWait(30);
            checkNames(&window);
        }
        QCOMPARE(fixture.find("navRail")->accessibleName(), QStringLiteral("Navigation"));
        QCOMPARE(fixture.find("clientSwitcher")->accessibleName(),
                 QStringLiteral("Client: \u2068Maré Alta Cafés\u2069, account \u2068Principal\u2069, BRL"));
        QCOMPARE(fixture.find("zoomSlider")->accessibleName(), QStringLiteral("Card size"));
        QCOMPARE(fixture.find("viewSwitch")->accessibleName(), QStringLiteral("View mode"));
        QVERIFY(fixture.find("syncButton")->accessibleName().startsWith(QStringLiteral("Sync now")));
    }

    void nothingStaysLightWhenTheThemeTurnsDark_data()
    {
        QTest::addColumn<Page>("page");
        QTest::newRow("activity") << Page::Activity;
        QTest::newRow("settings") << Page::Settings;
        QTest::newRow("dashboard") << Page::Dashboard;
        QTest::newRow("patterns") << Page::Patterns;
    }
    void nothingStaysLightWhenTheThemeTurnsDark()
    {
        QFETCH(Page, page);
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        window.openPage(page);
        QTRY_VERIFY2(lightShare(window) > 0.5, QByteArray::number(lightShare(window)).constData());
        fixture.look.setChoice(ThemeChoice::Dark);
        QTRY_VERIFY2(lightShare(window) < 0.08, QByteArray::number(lightShare(window)).constData());
    }

    void pagesByShortcutAndBack()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.page(), Page::Activity);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window.page(), Page::Settings);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.page(), Page::Activity);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.page(), Page::Settings);
        QVERIFY(!window.menuBar()->isVisible());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.page(), Page::TopCreatives);
    }

    void railCollapsesByWidthAndByWish()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open({1440, 900});
        QCOMPARE(fixture.find("rail")->width(), 212);
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(fixture.find("rail")->width(), 56);
        QVERIFY(fixture.state.isRailCollapsed());
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(fixture.find("rail")->width(), 212);
        window.resize(1100, 700);
        QTRY_COMPARE(fixture.find("rail")->width(), 56);
        QVERIFY(!fixture.state.isRailCollapsed());
    }

    void theCollapsedSwitcherShowsNamesAsTheyAre()
    {
        WindowFixture fixture;
        fixture.workspace.organizations.front().name = QStringLiteral("<b>A</b> & B");
        fixture.backend.workspaceReplies.give(fixture.workspace);
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        auto *switcher = fixture.find("clientSwitcher");
        QCOMPARE(switcher->toolTip(), QString());
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        // As it is painted, not as it is written.
        QTextDocument tip;
        tip.setHtml(switcher->toolTip());
        QVERIFY(Qt::mightBeRichText(switcher->toolTip()));
        QVERIFY2(tip.toPlainText().contains(QStringLiteral("<b>A</b> & B")), qPrintable(switcher->toolTip()));
    }

    void paletteFindsAndRemembers()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        MainWindow &window = fixture.open();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *search = fixture.find<QLineEdit>("paletteSearch");
        QVERIFY(search && search->isVisible());
        QTest::keyClicks(search, QStringLiteral("activ"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(window.page(), Page::Activity);
        QCOMPARE(fixture.state.recentCommands(), QStringList{QStringLiteral("go-activity")});
        QTRY_VERIFY(!fixture.find("commandPalette"));

        window.actions()[ActionId::Palette]->trigger();
        search = fixture.find<QLineEdit>("paletteSearch");
        QTest::keyClicks(search, QStringLiteral("renata"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(window.page(), Page::TopCreatives);
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QCOMPARE(grid->currentIndex().row(), 6);
    }

    void menuBarAppearsWhenAskedFor()
    {
        WindowFixture fixture;
        fixture.giveCreatives(1);
        MainWindow &window = fixture.open();
        QVERIFY(!window.menuBar()->isVisible());
        QTest::keyClick(&window, Qt::Key_F10);
        QVERIFY(window.menuBar()->isVisible());
        window.actions()[ActionId::ToggleMenuBar]->trigger();
        QVERIFY(fixture.state.menuBar());
        QVERIFY(window.menuBar()->isVisible());
    }

    void offlineShowsWhatIsThere()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        MainWindow &window = fixture.open();
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 10);
        fixture.backend.setOnline(false);
        auto *banner = fixture.find("banner.offline");
        QVERIFY(banner && banner->isVisible());
        QVERIFY(fixture.find<QAbstractItemView>("creativeGrid")->isVisible());
        QVERIFY(window.actions()[ActionId::Export]->isEnabled());
        fixture.backend.setOnline(true);
        QTRY_VERIFY(!fixture.find("banner.offline") || !fixture.find("banner.offline")->isVisible());
    }

    void anExpiredLoginHasOneButton()
    {
        WindowFixture fixture;
        fixture.giveCreatives(10);
        fixture.workspace.connections.front().needsLogin = true;
        fixture.backend.workspaceReplies.give(fixture.workspace);
        fixture.backend.loginReplies.hold();
        fixture.open();
        auto *banner = fixture.find("banner.login");
        QTRY_VERIFY(banner && banner->isVisible());
        const auto buttons = banner->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.front()->click();
        QCOMPARE(fixture.backend.loginOrganizations, QStringList{QStringLiteral("org_default")});
        fixture.workspace.connections.front().needsLogin = false;
        fixture.backend.workspaceReplies.give(fixture.workspace);
        fixture.backend.loginReplies.release(services::ConnectedAccount{});
        QTRY_VERIFY(!fixture.find("banner.login"));
    }

    void closingWhileWorkingAsksNothing()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open({1300, 820});
        fixture.giveJobs({WindowFixture::job(QStringLiteral("j1"), domain::JobState::Processing, 0.4)});
        window.openPage(Page::Activity);
        QVERIFY(window.close());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(fixture.backend.jobsCancelled.isEmpty());
        QCOMPARE(fixture.state.windowPlace()->rect.size(), QSize(1300, 820));
        fixture.close();
        QCOMPARE(fixture.open().page(), Page::Activity);
        QCOMPARE(fixture.window().size().width(), 1440);
    }
};

MCI_TEST_CLASS(TestFrame);
#include "tst_Frame.moc"
