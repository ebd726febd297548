// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/AiValues.h"
#include "pages/AiText.h"
#include "support/TestMain.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "window/Actions.h"
#include "window/AiLedgerDialog.h"
#include "window/AiLedgerText.h"
#include "window/ViewExport.h"
#include "WindowFixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace mci;
using namespace mci::ui;
using namespace mci::test;

namespace {

const UtcTime kNow = fromEpochSeconds(1'793'000'000);

QString nameOf(const QString &creativeId)
{
    return creativeId == u"cr_1" ? QStringLiteral("Sunday roast") : QString();
}

} // namespace

/** Every call is there with what it cost, can be taken elsewhere, and never becomes a formula. */
class TestAiLedger : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<QWidget> m_window;
    AiLedgerDialog *m_dialog = nullptr;

    template<typename T = QWidget>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QTableView *table() { return find<QTableView>("aiLedgerTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new AiLedgerDialog(m_look, *m_backend, nameOf, m_window.get());
        m_dialog->show();
        QTRY_COMPARE(find<QComboBox>("aiLedgerClient")->count(), 2);
    }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        WorkspaceSnapshot workspace;
        workspace.organizations = {{QStringLiteral("org_default"), QStringLiteral("Maré Alta"), {}}};
        m_backend->workspaceReplies.give(workspace);
        m_backend->aiLedgerReplies.give(someCalls(kNow));
    }
    void cleanup()
    {
        m_window.reset();
        m_backend.reset();
    }

    void eachCallHasItsLine()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QTRY_COMPARE(cell(0, AiLedgerModel::Client), QStringLiteral("Maré Alta"));
        QCOMPARE(cell(0, AiLedgerModel::Creative), QStringLiteral("Sunday roast"));
        QCOMPARE(cell(0, AiLedgerModel::Host), QStringLiteral("api.openai.com"));
        QCOMPARE(cell(0, AiLedgerModel::Input), QLocale().toString(1420));
        QCOMPARE(cell(0, AiLedgerModel::Cost), AiText::dollars(446));
        QCOMPARE(cell(0, AiLedgerModel::Duration), QStringLiteral("4.2 s"));
        QCOMPARE(cell(1, AiLedgerModel::Creative), QStringLiteral("cr_unknown")); // not among those that are shown
        QCOMPARE(cell(1, AiLedgerModel::Input), QStringLiteral("–"));
        QCOMPARE(cell(1, AiLedgerModel::Cost), QStringLiteral("≤ ") + AiText::dollars(12'000));
        QCOMPARE(cell(1, AiLedgerModel::CallResult), QStringLiteral("Failed"));
        QCOMPARE(cell(2, AiLedgerModel::Creative), QStringLiteral("Test"));
        QCOMPARE(cell(2, AiLedgerModel::Client), QString());
        QCOMPARE(cell(2, AiLedgerModel::Duration), QStringLiteral("312 ms"));
    }

    void theDetailsFollowTheLineAndCanBeSelected()
    {
        open();
        auto *values = find<QLabel>("aiLedgerValues");
        QTRY_VERIFY(values->text().contains(QStringLiteral("req_8f2a")));
        QVERIFY(values->text().contains(QString(64, u'b')));
        QVERIFY(values->text().contains(QStringLiteral("consent_1")));
        QVERIFY(!values->text().contains(QStringLiteral("provider_error")));
        QVERIFY(values->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(values->text().contains(QStringLiteral("provider_error (server_failed)")));
        QVERIFY(values->text().contains(QStringLiteral("the most it can have been")));
        QVERIFY(find("aiLedgerDetails")->isVisible());
    }

    void oneClientCanBeShown()
    {
        open();
        QTRY_COMPARE(m_backend->aiLedgersAsked.size(), 1U);
        QVERIFY(m_backend->aiLedgersAsked[0].organizationId.isEmpty());
        auto *client = find<QComboBox>("aiLedgerClient");
        client->setFocus();
        QTest::keyClick(client, Qt::Key_Down);
        QTRY_COMPARE(m_backend->aiLedgersAsked.size(), 2U);
        QCOMPARE(m_backend->aiLedgersAsked[1].organizationId, QStringLiteral("org_default"));
    }

    void emptyAndUnreadableAreSaid()
    {
        m_backend->aiLedgerReplies.give(std::vector<domain::AiCall>());
        open();
        QTRY_VERIFY(find("aiLedgerEmpty")->isVisible());
        QVERIFY(!find("aiLedgerDetails")->isVisible());
        QVERIFY(!find<Button>("aiLedgerExport")->disabledReason().isEmpty());

        m_backend->aiLedgerReplies.give(failure(makeError(ErrorCode::Internal, Reason::DatabaseFailed)));
        Q_EMIT m_backend->jobsChanged();
        QTRY_VERIFY(find("aiLedgerError")->isVisible());
        m_backend->aiLedgerReplies.give(someCalls(kNow));
        find("aiLedgerError")->findChild<Button *>()->click();
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(find<Button>("aiLedgerExport")->disabledReason().isEmpty());
    }

    void theChosenLineStaysWhenNewCallsCome()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->setCurrentIndex(table()->model()->index(1, 0));
        std::vector<domain::AiCall> more = someCalls(kNow);
        domain::AiCall newest = more.front();
        newest.id = QStringLiteral("call_4");
        more.insert(more.begin(), newest);
        m_backend->aiLedgerReplies.give(more);
        Q_EMIT m_backend->jobsChanged();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(table()->currentIndex().row(), 2);
    }

    void copiedTextIsNoFormula()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QSignalSpy told(m_dialog, &AiLedgerDialog::toastWanted);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(told.count(), 1);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("When\tClient\tCreative")));
        QVERIFY(lines[2].contains(QStringLiteral("\t'=cmd|")));
        QCOMPARE(lines[1].split(u'\t').at(AiLedgerModel::Cost), QStringLiteral("0.000446"));
        QCOMPARE(lines[1].split(u'\t').at(AiLedgerModel::Input), QStringLiteral("1420"));
    }

    void theFileHasBareNumbersAndNoFormula()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->selectAll();
        QTemporaryDir folder;
        find<Button>("aiLedgerExport")->click();
        auto *dialog = m_dialog->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        QSignalSpy told(m_dialog, &AiLedgerDialog::toastWanted);
        const QString path = folder.filePath(QStringLiteral("calls.csv"));
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QStringLiteral("'=cmd|")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral(",=cmd")));
        QVERIFY(text.contains(QStringLiteral(",0.000446,")));
    }

    void theMonthIsAddedUp()
    {
        std::vector<domain::AiCall> calls = someCalls(kNow);
        domain::AiCall earlier = calls.front();
        earlier.startedAt -= std::chrono::hours(24 * 40);
        calls.push_back(earlier);
        QCOMPARE(AiLedgerText::monthTotal(calls, kNow),
                 QStringLiteral("October 2026: 3 call(s), %1 tokens, %2")
                     .arg(QLocale().toString(1818), AiText::dollars(12'448)));
        QCOMPARE(AiLedgerText::monthTotal({}, kNow),
                 QStringLiteral("October 2026: 0 call(s), 0 tokens, %1").arg(AiText::dollars(0)));
    }

    void theCommandOpensOneWindow()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.backend.aiLedgerReplies.give(someCalls(kNow));
        MainWindow &window = fixture.open();
        for (int times = 0; times < 2; ++times)
            window.actions()[ActionId::ShowAiLedger]->trigger();
        const QList<AiLedgerDialog *> open = window.findChildren<AiLedgerDialog *>();
        QCOMPARE(open.size(), 1);
        QVERIFY(!open.first()->isModal());
        auto *rows = open.first()->findChild<QTableView *>(QStringLiteral("aiLedgerTable"));
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        // The names of creatives are those of the page.
        QVERIFY(!rows->model()->index(0, AiLedgerModel::Creative).data().toString().startsWith(QStringLiteral("cr_")));
        QTest::keyClick(open.first(), Qt::Key_Escape);
        QTRY_VERIFY(window.findChildren<AiLedgerDialog *>().isEmpty());
    }
};

MCI_TEST_CLASS(TestAiLedger);
#include "tst_AiLedger.moc"
