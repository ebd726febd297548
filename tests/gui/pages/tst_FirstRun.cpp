// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AccountModel.h"
#include "pages/FirstRun.h"
#include "pages/WaitingPage.h"
#include "PagesFixture.h"
#include "support/TestMain.h"
#include "widgets/Note.h"
#include "widgets/NumberBox.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace mci;
using namespace mci::test;

/** From the first screen to the selection, with the keyboard alone; and what is said when a step fails. */
class TestFirstRun : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    ManualClock m_clock;
    std::unique_ptr<ui::FirstRun> m_page;

    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    template<typename T = QWidget>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    bool isAt(const char *page) { return find(page)->isVisible(); }
    bool isTableReady()
    {
        const auto *table = find<QTableView>("accountTable");
        return table->hasFocus() && table->currentIndex().isValid();
    }
    QString note(const char *name)
    {
        const auto *shown = find<ui::Note>(name);
        return shown->isVisible() ? shown->text() : QString();
    }
    void begin()
    {
        m_page->start();
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        fillBackend(*m_backend);
        m_page = std::make_unique<ui::FirstRun>(look(), *m_backend, m_clock);
        m_page->resize(1100, 700);
    }
    void cleanup()
    {
        m_page.reset();
        m_backend.reset();
    }

    void reachesTheSyncInAtMostEightKeys()
    {
        begin();
        QSignalSpy finished(m_page.get(), &ui::FirstRun::finished);
        int actions = 1;
        press(Qt::Key_Return); // sign in with the browser
        QTRY_VERIFY(isTableReady());
        ++actions;
        press(Qt::Key_Return); // the first account
        QTRY_VERIFY(isAt("parametersPage"));
        QTRY_COMPARE(find<ui::NumberBox>("minSpend")->value(), 150.0);
        ++actions;
        press(Qt::Key_Return); // as they are proposed
        QCOMPARE(finished.count(), 1);
        QVERIFY2(actions <= 8, qPrintable(QString::number(actions)));
        const auto selection = finished.front().front().value<services::SelectionInput>();
        QCOMPARE(selection.adAccountId, QStringLiteral("act_2048117730915"));
        QCOMPARE(selection.connectionId, QStringLiteral("con_1"));
        QCOMPARE(selection.objective, QStringLiteral("PURCHASE"));
        QCOMPARE(selection.ranking, QStringLiteral("confident"));
        QCOMPARE(selection.minSpend, std::optional(150.0));
        QCOMPARE(m_backend->loginOrganizations, QStringList{QLatin1String(domain::kDefaultOrganization)});
    }

    void withoutAnAppTheBrowserLeadsToItsForm()
    {
        m_backend->metaApp = false;
        begin();
        press(Qt::Key_Return);
        QVERIFY(find("metaAppForm")->isVisible());
        QVERIFY(m_backend->loginOrganizations.isEmpty());
        QVERIFY(tabTo(*m_page, QStringLiteral("metaAppId")) >= 0);
        QTRY_COMPARE(find<QLineEdit>("metaAppId")->text(), QStringLiteral("1234567890123456"));
        find<QLineEdit>("metaAppId")->clear();
        press(Qt::Key_Return);
        QVERIFY(m_backend->settingsSet.empty()); // an empty id is told, not sent
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("42"));
        find<QLineEdit>("metaAppSecret")->setText(QStringLiteral("s3cret"));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_backend->loginOrganizations.size(), 1);
        QCOMPARE(m_backend->settingsSet.front(), std::pair(QStringLiteral("meta_app_id"), QStringLiteral("42")));
        QCOMPARE(m_backend->secretsSet.front(),
                 std::pair(QStringLiteral("meta_app_secret"), QByteArrayLiteral("s3cret")));
    }

    void saysWhyALoginFailed_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("said");
        QTest::newRow("denied") << Reason::LoginDenied
                                << QStringLiteral("You did not approve access. Nothing was connected.");
        QTest::newRow("timed out") << Reason::LoginTimedOut << QStringLiteral("not finished in time");
        QTest::newRow("port") << Reason::LoginPortBusy << QStringLiteral("taken by another program");
    }
    void saysWhyALoginFailed()
    {
        QFETCH(const Reason, reason);
        QFETCH(const QString, said);
        m_backend->loginReplies.give(failure(makeError(ErrorCode::AccessDenied, reason)));
        begin();
        press(Qt::Key_Return);
        QTRY_VERIFY(!note("connectProblem").isEmpty());
        QVERIFY2(note("connectProblem").contains(said), qPrintable(note("connectProblem")));
        QVERIFY(isAt("connectPage"));
        press(Qt::Key_Return); // the focus is back on the way: again, and the note goes
        QVERIFY(isAt("waitingPage"));
    }

    void escapeCancelsTheLoginAndDropsItsAnswer()
    {
        m_backend->loginReplies.hold();
        begin();
        press(Qt::Key_Return);
        QTRY_VERIFY(isAt("waitingPage"));
        press(Qt::Key_Escape);
        QVERIFY(isAt("connectPage"));
        QCOMPARE(m_backend->loginsCancelled, 1);
        m_backend->loginReplies.release();
        QCoreApplication::processEvents();
        QVERIFY(isAt("connectPage"));
        QVERIFY(note("connectProblem").isEmpty());
    }

    void aTokenIsCleanedAndItsRefusalShownAtTheField()
    {
        m_backend->tokenReplies.give(failure(makeError(ErrorCode::Unauthorized, Reason::TokenInvalid)));
        begin();
        QVERIFY(tabTo(*m_page, QStringLiteral("wayToken")) >= 0);
        press(Qt::Key_Return);
        auto *field = find<QLineEdit>("accessToken");
        QVERIFY(field->hasFocus());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setText(QStringLiteral("  EAAB x "));
        press(Qt::Key_Return);
        QTRY_VERIFY(field->accessibleDescription().contains(QStringLiteral("does not accept this access token")));
        QCOMPARE(m_backend->tokensConnected.front().second, QByteArrayLiteral("EAABx"));
        m_backend->tokenReplies.give(services::ConnectedAccount{});
        press(Qt::Key_Return);
        QTRY_VERIFY(isAt("accountPage"));
    }

    void anAccountListThatFailedIsToldAndCanBeAskedAgain()
    {
        services::ConnectedAccount connected;
        connected.accountsProblem = transientError(ErrorCode::Network, Reason::None);
        m_backend->loginReplies.give(connected);
        begin();
        press(Qt::Key_Return);
        QTRY_VERIFY(isAt("accountPage"));
        QVERIFY(!note("accountProblem").isEmpty());
        QTRY_VERIFY(isTableReady());
        QVERIFY(tabTo(*m_page, QStringLiteral("accountRefresh")) >= 0);
        press(Qt::Key_Space);
        QCOMPARE(m_backend->accountsRefreshed, QStringList{QStringLiteral("con_1")});
        QTRY_VERIFY(note("accountProblem").isEmpty());
    }

    void backGoesThroughTheStepsAndCancelsOnlyInsideTheProgram()
    {
        begin();
        QSignalSpy cancelled(m_page.get(), &ui::FirstRun::cancelled);
        m_page->goBack();
        QCOMPARE(cancelled.count(), 0);
        m_page->chooseAccount(QLatin1String(domain::kDefaultOrganization));
        QTRY_VERIFY(isTableReady());
        press(Qt::Key_Return);
        QTRY_VERIFY(isAt("parametersPage"));
        m_page->goBack();
        QVERIFY(isAt("accountPage"));
        m_page->goBack();
        QCOMPARE(cancelled.count(), 1);
    }

    void beginsAtTheSuggestedAccount()
    {
        begin();
        const QAbstractItemModel &accounts = *find<QTableView>("accountTable")->model();
        m_page->chooseAccount(QLatin1String(domain::kDefaultOrganization));
        QTRY_VERIFY(isTableReady());
        QVERIFY(accounts.rowCount() > 1);
        QCOMPARE(find<QTableView>("accountTable")->currentIndex().row(), 0);
        const QString second = accounts.index(1, 0).data(ui::AccountModel::IdRole).toString();
        m_page->chooseAccount(QLatin1String(domain::kDefaultOrganization), second);
        QTRY_COMPARE(find<QTableView>("accountTable")->currentIndex().row(), 1);
    }

    void aClientIsRenamedAndAdded()
    {
        begin();
        m_page->chooseAccount(QLatin1String(domain::kDefaultOrganization));
        QTRY_VERIFY(isTableReady());
        m_backend->organizationReplies.give(domain::Organization{QStringLiteral("org_3"), QStringLiteral("Novo"), {}});
        QVERIFY(tabTo(*m_page, QStringLiteral("clientAdd")) >= 0);
        press(Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Novo"));
        press(Qt::Key_Return);
        QTRY_VERIFY(isAt("connectPage")); // a new client has no login yet
        QCOMPARE(m_backend->organizationsAdded, QStringList{QStringLiteral("Novo")});
        press(Qt::Key_Return);
        QTRY_COMPARE(m_backend->loginOrganizations, QStringList{QStringLiteral("org_3")});
    }

    void tellsWhatTheBrowserWasAskedAndOpensItAgain()
    {
        m_backend->loginReplies.hold();
        m_backend->browserWorks = false;
        begin();
        press(Qt::Key_Return);
        QTRY_VERIFY(find("waitOpenAgain")->isEnabled());
        QVERIFY(tabTo(*m_page, QStringLiteral("waitOpenAgain")) >= 0);
        press(Qt::Key_Space);
        QCOMPARE(m_backend->opened, QList<QUrl>{m_backend->loginUrl});
        QStringList texts;
        for (const QLabel *label : find("waitingPage")->findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(QStringLiteral("The browser could not be opened")));
        QVERIFY(all.contains(QStringLiteral("localhost:53682")));
        QVERIFY(all.contains(QStringLiteral("ads_read, business_management")));
    }
};

MCI_TEST_CLASS(TestFirstRun);
#include "tst_FirstRun.moc"
