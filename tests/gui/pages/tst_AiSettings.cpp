// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/AiValues.h"
#include "pages/AiConsentRow.h"
#include "pages/AiSettings.h"
#include "pages/AiText.h"
#include "pages/StoredSettings.h"
#include "PagesFixture.h"
#include "support/TestMain.h"
#include "text/AiConsentText.h"
#include "text/ErrorText.h"
#include "widgets/Note.h"
#include "widgets/QuestionDialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;
using settings::Origin;

namespace {

std::vector<settings::SettingEntry> entries(const QString &server, const QString &address, const QString &model,
                                            Origin origin = Origin::Stored)
{
    return {{QStringLiteral("openai_base_url"), address, origin, false},
            {QStringLiteral("openai_model"), model, origin, false},
            {QStringLiteral("openai_image_model"), QString(), origin, false},
            {QStringLiteral("openai_api_key"), QString(), Origin::Default, true},
            {QStringLiteral("ai_server"), server, Origin::Stored, false},
            {QStringLiteral("ai_monthly_cap"), QStringLiteral("5"), Origin::Default, false}};
}

} // namespace

/** Off until somebody sets it up, nothing of a client before a yes to the very words, and a no at once. */
class TestAiSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<QWidget> m_window;
    ui::StoredSettings *m_stored = nullptr;
    ui::AiSettings *m_page = nullptr;

    template<typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    QString state() { return find<ui::Note>("aiState")->text(); }
    QString allTexts()
    {
        QStringList texts;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_window.get()))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void open(const services::AiStatus &status, const std::vector<settings::SettingEntry> &stored)
    {
        m_backend->aiStatusReplies.give(status);
        m_backend->settingReplies.give(stored);
        m_window = std::make_unique<QWidget>();
        m_stored = new ui::StoredSettings(*m_backend, m_window.get());
        m_page = new ui::AiSettings(look(), *m_backend, *m_stored, m_window.get());
        m_page->resize(860, 900);
        m_window->resize(900, 920);
        m_window->show();
        m_stored->reload();
        m_page->reload();
        QTRY_VERIFY(m_backend->aiStatusesAsked.contains(QStringLiteral("org_2")));
        QTRY_VERIFY(find<QAbstractButton>("aiConsent_org_2")->isEnabled() == status.isConfigured);
        QTRY_VERIFY(!text("aiSpent").isEmpty());
    }
    void openWithOpenAi()
    {
        open(openAiStatus(),
             entries(QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1"),
                     QStringLiteral("gpt-4o-mini")));
    }
    QAbstractButton *consent() { return find<QAbstractButton>("aiConsent_org_2"); }
    /** Of the client with the switch. */
    QString rowTexts()
    {
        QWidget *row = consent();
        while (row && !qobject_cast<ui::AiConsentRow *>(row))
            row = row->parentWidget();
        QStringList texts;
        for (const QLabel *label : row->findChildren<QLabel *>())
            texts.append(label->isVisibleTo(row) ? label->text() : QString());
        return texts.join(u'\n');
    }
    ui::QuestionDialog *question() { return m_window->findChild<ui::QuestionDialog *>(); }
    void choose(const QString &server)
    {
        auto *box = find<QComboBox>("aiServer");
        box->setFocus();
        box->setCurrentIndex(box->findData(server) - 1);
        QTest::keyClick(box, Qt::Key_Down);
    }

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        fillBackend(*m_backend);
        m_backend->aiPriceReplies.give(somePrices());
    }
    void cleanup()
    {
        m_window.reset();
        m_backend.reset();
    }

    void offIsAWholeState()
    {
        open({}, entries(QStringLiteral("openai"), {}, {}));
        QVERIFY2(state().contains(QStringLiteral("nothing is sent to anybody")), qPrintable(state()));
        QCOMPARE(find<QComboBox>("aiServer")->currentIndex(), 0);
        QVERIFY(!consent()->isEnabled());
        QVERIFY(!consent()->isChecked());
        QTest::keyClick(find<QWidget>("aiTest"), Qt::Key_Space);
        QCOMPARE(m_backend->aiTestReplies.calls(), 0); // there is nobody to test
        QVERIFY(!find<QWidget>("aiTest")->toolTip().isEmpty());
    }

    void aServerBringsItsUsualAddress()
    {
        open({}, entries(QStringLiteral("openai"), {}, {}));
        choose(QStringLiteral("ollama"));
        QCOMPARE(m_backend->settingsSet.size(), 2U);
        QCOMPARE(m_backend->settingsSet[0],
                 std::pair(QStringLiteral("openai_base_url"), QStringLiteral("http://localhost:11434/v1")));
        QCOMPARE(m_backend->settingsSet[1], std::pair(QStringLiteral("ai_server"), QStringLiteral("ollama")));
    }

    void anotherServersUsualAddressIsReplaced()
    {
        openWithOpenAi();
        QTRY_COMPARE(find<QComboBox>("aiServer")->currentData().toString(), QStringLiteral("openai"));
        choose(QStringLiteral("lmstudio"));
        QCOMPARE(m_backend->settingsSet.front().second, QStringLiteral("http://localhost:1234/v1"));
        m_backend->settingsSet.clear();
        choose(QStringLiteral("azure")); // it has none: better none than that of somebody else
        QCOMPARE(m_backend->settingsSet.front(), std::pair(QStringLiteral("openai_base_url"), QString()));
    }

    void anAddressOfOnesOwnStays()
    {
        services::AiStatus status = openAiStatus();
        open(status,
             entries(QStringLiteral("other"), QStringLiteral("https://ki.example.org/v1"),
                     QStringLiteral("gpt-4o-mini")));
        choose(QStringLiteral("vllm"));
        QCOMPARE(m_backend->settingsSet.size(), 1U);
        QCOMPARE(m_backend->settingsSet[0].first, QStringLiteral("ai_server"));
    }

    void noneTakesTheAddressAway()
    {
        openWithOpenAi();
        auto *box = find<QComboBox>("aiServer");
        QTRY_COMPARE(box->currentIndex(), 1);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(m_backend->settingsSet.size(), 1U);
        QCOMPARE(m_backend->settingsSet[0], std::pair(QStringLiteral("openai_base_url"), QString()));
    }

    void whatTheEnvironmentGivesIsShownAndKept()
    {
        open(openAiStatus(),
             entries(QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1"),
                     QStringLiteral("gpt-4o-mini"), Origin::Environment));
        QTRY_VERIFY(find<QLineEdit>("aiAddress")->isReadOnly());
        QVERIFY(find<QLineEdit>("aiModel")->isReadOnly());
        QVERIFY(allTexts().contains(QStringLiteral("Set by OPENAI_BASE_URL in the environment")));
        choose(QStringLiteral("ollama"));
        QCOMPARE(m_backend->settingsSet.size(), 1U); // the server; the address is not ours to change
    }

    void theKeyGoesToItsStore()
    {
        openWithOpenAi();
        auto *key = find<QLineEdit>("aiKey");
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        key->setFocus();
        QTest::keyClicks(key, QStringLiteral("sk-1"));
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(m_backend->secretsSet.front(), std::pair(QStringLiteral("openai_api_key"), QByteArrayLiteral("sk-1")));
        QTRY_VERIFY(key->text().isEmpty());
        QVERIFY(m_backend->settingsSet.empty());
    }

    void theLimitShowsWhatIsSpentAndIsWritten()
    {
        openWithOpenAi();
        QCOMPARE(text("aiSpent"),
                 QStringLiteral("%1 spent this month, %2 left")
                     .arg(ui::AiText::dollars(860'000), ui::AiText::dollars(4'140'000)));
        auto *cap = find<QWidget>("aiCap")->findChild<QDoubleSpinBox *>();
        QTRY_COMPARE(cap->value(), 5.0);
        cap->setFocus();
        cap->selectAll();
        QTest::keyClicks(cap, QStringLiteral("12.5"));
        QTest::keyClick(cap, Qt::Key_Return);
        QTRY_VERIFY(!m_backend->settingsSet.empty());
        QCOMPARE(m_backend->settingsSet.back(), std::pair(QStringLiteral("ai_monthly_cap"), QStringLiteral("12.50")));
    }

    void aTestTellsTheTimeAndOffersTheModels()
    {
        openWithOpenAi();
        m_backend->aiTestReplies.hold();
        find<QAbstractButton>("aiTest")->click();
        QCOMPARE(find<QAbstractButton>("aiTest")->text(), QStringLiteral("Stop"));
        m_backend->aiTestReplies.release(ai::ProviderTest{
            {QStringLiteral("gpt-4.1"), QStringLiteral("gpt-4o-mini")}, true, std::chrono::milliseconds(312)});
        QTRY_COMPARE(text("aiTestResult"),
                     QStringLiteral("Answered in 312 ms. The server lists \u2068gpt-4o-mini\u2069."));
        QCOMPARE(find<QAbstractButton>("aiTest")->text(), QStringLiteral("Test connection"));
        auto *model = find<QLineEdit>("aiModel");
        model->setFocus();
        QTest::keyClick(model, Qt::Key_Down);
        QCOMPARE(model->completer()->completionCount(), 2);
        QTest::keyClick(model->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(model->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(m_backend->settingsSet.size(), 1U);
        QCOMPARE(m_backend->settingsSet[0], std::pair(QStringLiteral("openai_model"), QStringLiteral("gpt-4.1")));
        auto *pictures = find<QLineEdit>("aiImageModel");
        pictures->setFocus();
        QTest::keyClicks(pictures, QStringLiteral("gpt-image-1"));
        QTest::keyClick(pictures, Qt::Key_Return);
        QTRY_COMPARE(m_backend->settingsSet.size(), 2U);
        QCOMPARE(m_backend->settingsSet[1],
                 std::pair(QStringLiteral("openai_image_model"), QStringLiteral("gpt-image-1")));
    }

    void aModelThatIsNotListedIsTold()
    {
        openWithOpenAi();
        m_backend->aiTestReplies.give(
            ai::ProviderTest{{QStringLiteral("gpt-4.1")}, false, std::chrono::milliseconds(2400)});
        find<QAbstractButton>("aiTest")->click();
        QTRY_VERIFY(text("aiTestResult").contains(QStringLiteral("does not list")));
        QVERIFY(text("aiTestResult").startsWith(QStringLiteral("Answered in 2.4 s.")));
    }

    void aFailedTestSaysWhatToDo()
    {
        openWithOpenAi();
        const Error error = makeError(ErrorCode::ProviderError, Reason::ProviderKeyRefused);
        m_backend->aiTestReplies.give(failure(error));
        find<QAbstractButton>("aiTest")->click();
        QTRY_COMPARE(text("aiTestResult"), text::errorMessage(error));
    }

    void anAnswerThatNobodyWaitsForIsNotShown()
    {
        openWithOpenAi();
        m_backend->aiTestReplies.hold();
        auto *button = find<QAbstractButton>("aiTest");
        button->click();
        QCOMPARE(m_backend->aiTestsCancelled, 0);
        button->click();
        QCOMPARE(m_backend->aiTestsCancelled, 1);
        QCOMPARE(button->text(), QStringLiteral("Test connection"));
        const QString given = text("aiTestResult");
        const int reads = m_backend->aiStatusReplies.calls();
        m_backend->aiTestReplies.release(ai::ProviderTest{{}, true, std::chrono::milliseconds(1)});
        QTRY_VERIFY(m_backend->aiStatusReplies.calls() > reads); // it has come
        QCOMPARE(text("aiTestResult"), given);
    }

    void aTestWaitsForWhatWasJustEntered()
    {
        openWithOpenAi();
        m_backend->setSettingReplies.hold();
        auto *address = find<QLineEdit>("aiAddress");
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("https://ki.example.org/v1"));
        QTest::keyClick(address, Qt::Key_Return);
        find<QAbstractButton>("aiTest")->click();
        QCoreApplication::processEvents();
        QCOMPARE(m_backend->aiTestReplies.calls(), 0);
        m_backend->setSettingReplies.release();
        QTRY_COMPARE(m_backend->aiTestReplies.calls(), 1);
    }

    void cancelAllowsNothing()
    {
        openWithOpenAi();
        consent()->click();
        QVERIFY(!consent()->isChecked());
        QTRY_VERIFY(question());
        auto *cancel = question()->findChild<QAbstractButton *>(QStringLiteral("questionCancel"));
        QTRY_VERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(m_backend->aiConsentsGiven.empty());
        QVERIFY(!consent()->isChecked());
    }

    void agreeingStoresTheWordsThatWereShown()
    {
        openWithOpenAi();
        consent()->setFocus();
        QTest::keyClick(consent(), Qt::Key_Space);
        QTRY_VERIFY(question());
        const QString words =
            text::aiConsentText(QStringLiteral("api.openai.com"), QStringLiteral("gpt-4o-mini"), false);
        QStringList shown;
        for (const QLabel *label : question()->findChildren<QLabel *>())
            shown.append(label->text());
        for (const QString &line : words.split(u'\n'))
            QVERIFY2(shown.contains(line), qPrintable(line));
        QVERIFY(question()->question().contains(QStringLiteral("Nuvem Kids")));
        m_backend->aiConsentReplies.give(consentTo(QStringLiteral("api.openai.com")));
        services::AiStatus allowed = openAiStatus();
        allowed.consent = consentTo(QStringLiteral("api.openai.com"));
        m_backend->aiStatusReplies.give(allowed);
        question()->findChild<QAbstractButton *>(QStringLiteral("questionAction"))->click();
        QCOMPARE(m_backend->aiConsentsGiven.size(), 1U);
        const services::ConsentWish &wish = m_backend->aiConsentsGiven.front();
        QCOMPARE(wish.organizationId, QStringLiteral("org_2"));
        QCOMPARE(wish.host, QStringLiteral("api.openai.com"));
        QCOMPARE(wish.text, words);
        QCOMPARE(wish.textVersion, QLatin1String(text::kAiConsentTextVersion));
        QCOMPARE(wish.locale, QLocale().name());
        QTRY_VERIFY(consent()->isChecked());
        QVERIFY(allTexts().contains(QStringLiteral("since")));
    }

    void aConsentThatWasRefusedIsNoConsent()
    {
        openWithOpenAi();
        consent()->click();
        QTRY_VERIFY(question());
        const Error error = makeError(ErrorCode::Conflict, Reason::AiConsentElsewhere, {},
                                      {{QStringLiteral("host"), QStringLiteral("ki.example.org")}});
        m_backend->aiConsentReplies.give(failure(error));
        question()->findChild<QAbstractButton *>(QStringLiteral("questionAction"))->click();
        QTRY_VERIFY(allTexts().contains(text::errorMessage(error)));
        QVERIFY(!consent()->isChecked());
    }

    void offWithdrawsAtOnceAndAnotherHostIsVoid()
    {
        services::AiStatus allowed = openAiStatus();
        allowed.consent = consentTo(allowed.host);
        open(allowed,
             entries(QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1"),
                     QStringLiteral("gpt-4o-mini")));
        QTRY_VERIFY(consent()->isChecked());

        services::AiStatus elsewhere = openAiStatus();
        elsewhere.host = QStringLiteral("ki.example.org");
        elsewhere.consentElsewhere = consentTo(allowed.host);
        m_backend->aiStatusReplies.give(elsewhere);
        m_stored->reload();
        QTRY_VERIFY(!consent()->isChecked());
        QTRY_VERIFY(rowTexts().contains(QStringLiteral("Allowed for \u2068api.openai.com\u2069 only.")));

        m_backend->aiStatusReplies.give(allowed);
        m_stored->reload();
        QTRY_VERIFY(consent()->isChecked());
        m_backend->aiStatusReplies.give(openAiStatus());
        consent()->click();
        QVERIFY(!question());
        QCOMPARE(m_backend->aiConsentsWithdrawn, QStringList{QStringLiteral("org_2")});
        QTRY_VERIFY(!rowTexts().contains(QStringLiteral("since")));
        QVERIFY(!consent()->isChecked());
    }

    void aWithdrawalThatFailedIsTold()
    {
        services::AiStatus allowed = openAiStatus();
        allowed.consent = consentTo(allowed.host);
        open(allowed,
             entries(QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1"),
                     QStringLiteral("gpt-4o-mini")));
        QTRY_VERIFY(consent()->isChecked());
        const Error error = makeError(ErrorCode::Internal, Reason::DatabaseFailed);
        m_backend->aiWithdrawReplies.give(failure(error));
        consent()->click();
        QTRY_VERIFY(allTexts().contains(text::errorMessage(error)));
        QTRY_VERIFY(consent()->isChecked()); // it still holds
    }

    void aModelWithoutAPriceIsTold()
    {
        services::AiStatus status = openAiStatus();
        status.price.reset();
        status.model = QStringLiteral("new-model");
        open(status, entries(QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1"), status.model));
        QTRY_VERIFY(text("aiPrice").contains(QStringLiteral("Not known for")));
        QCOMPARE(find<QAbstractButton>("aiPriceEdit")->text(), QStringLiteral("Add price"));
        status.isOnThisComputer = true;
        m_backend->aiStatusReplies.give(status);
        m_stored->reload();
        QTRY_VERIFY(text("aiPrice").contains(QStringLiteral("Costs nothing")));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        openWithOpenAi();
        const QStringList nameless = namelessWidgets(*m_window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        find<QWidget>("aiServer")->setFocus();
        for (const char *name : {"aiAddress", "aiModel", "aiImageModel", "aiPriceEdit", "aiKey", "aiCap", "aiTest", "aiLedger"})
            QVERIFY2(tabTo(*m_window, QLatin1String(name)) >= 0, name);
        QVERIFY(tabTo(*m_window, QStringLiteral("aiConsent_org_2")) >= 0);
        QSignalSpy wanted(m_page, &ui::AiSettings::ledgerWanted);
        find<QAbstractButton>("aiLedger")->click();
        QCOMPARE(wanted.count(), 1);
    }
};

MCI_TEST_CLASS(TestAiSettings);
#include "tst_AiSettings.moc"
