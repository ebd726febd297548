// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/FakeBackend.h"
#include "pages/AiText.h"
#include "support/TestMain.h"
#include "theme/Look.h"
#include "widgets/QuestionDialog.h"
#include "window/AnalysisGate.h"

#include <QAbstractButton>
#include <QLabel>

using namespace mci;
using namespace mci::ui;

/** Nothing goes to a provider from these windows without a yes, and nobody is asked where nothing goes. */
class TestAnalysisGate : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    std::unique_ptr<test::FakeBackend> m_backend;
    std::unique_ptr<QWidget> m_owner;
    AnalysisGate *m_gate = nullptr;
    int m_gone = 0;
    std::vector<Error> m_refused;

    void ask()
    {
        m_gate->ask(
            {QStringLiteral("crv_1"), QStringLiteral("crv_2")}, true, [this] { ++m_gone; },
            [this](const Error &error) { m_refused.push_back(error); });
    }
    QuestionDialog *question() { return m_owner->findChild<QuestionDialog *>(); }
    QString words()
    {
        QStringList texts;
        for (const QLabel *label : question()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    static services::ExtractionEstimate estimate()
    {
        services::ExtractionEstimate estimate;
        estimate.creatives = 20;
        estimate.toProvider = 12;
        estimate.estimatedMicros = 156'000;
        estimate.remainingBudgetMicros = 4'140'000;
        estimate.providerHost = QStringLiteral("api.openai.com");
        estimate.model = QStringLiteral("gpt-4o-mini");
        return estimate;
    }

private Q_SLOTS:
    void init()
    {
        m_gone = 0;
        m_refused.clear();
        m_backend = std::make_unique<test::FakeBackend>();
        m_owner = std::make_unique<QWidget>();
        m_owner->show();
        m_gate = new AnalysisGate(m_look, *m_backend, m_owner.get());
    }
    void cleanup() { m_owner.reset(); }

    void whereNothingLeavesNobodyIsAsked()
    {
        services::ExtractionEstimate local = estimate();
        local.toProvider = 0;
        m_backend->estimateReplies.give(local);
        ask();
        QTRY_COMPARE(m_gone, 1);
        QVERIFY(!question());
    }

    void theQuestionNamesHostCostAndWhatIsLeft()
    {
        m_backend->estimateReplies.give(estimate());
        ask();
        QTRY_VERIFY(question());
        QCOMPARE(m_gone, 0);
        QCOMPARE(question()->question(), QStringLiteral("Let \u2068api.openai.com\u2069 analyze 12 creative(s)?"));
        QVERIFY(words().contains(AiText::dollars(156'000)));
        QVERIFY(words().contains(AiText::dollars(4'140'000)));
        QVERIFY(words().contains(QStringLiteral("8 other creative(s)")));
        QVERIFY(!words().contains(QStringLiteral("not be enough")));
        auto *cancel = question()->findChild<QAbstractButton *>(QStringLiteral("questionCancel"));
        QTRY_VERIFY(cancel->hasFocus());
        question()->findChild<QAbstractButton *>(QStringLiteral("questionAction"))->click();
        QCOMPARE(m_gone, 1);
    }

    void cancelSendsNothingAndTheNextWishIsAskedAgain()
    {
        m_backend->estimateReplies.give(estimate());
        ask();
        QTRY_VERIFY(question());
        ask(); // the same while it is open
        QCOMPARE(m_backend->estimatesAsked.size(), 1U);
        QVERIFY(m_backend->estimatesAsked.front().second);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(m_gone, 0);
        ask();
        QTRY_VERIFY(question());
        QCOMPARE(m_backend->estimatesAsked.size(), 2U);
    }

    void aCostBeyondTheLimitAndAnUnknownOneAreTold()
    {
        services::ExtractionEstimate dear = estimate();
        dear.estimatedMicros = 9'000'000;
        m_backend->estimateReplies.give(dear);
        ask();
        QTRY_VERIFY(question());
        QVERIFY(words().contains(QStringLiteral("not be enough")));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        dear.estimatedMicros.reset();
        m_backend->estimateReplies.give(dear);
        ask();
        QTRY_VERIFY(question());
        QVERIFY(words().contains(QStringLiteral("not known")));
    }

    void whatCannotBeEstimatedIsRefused()
    {
        m_backend->estimateReplies.give(failure(makeError(ErrorCode::Internal, Reason::DatabaseFailed)));
        ask();
        QTRY_COMPARE(m_refused.size(), 1U);
        QCOMPARE(m_refused.front().reason, Reason::DatabaseFailed);
        QCOMPARE(m_gone, 0);
    }
};

MCI_TEST_CLASS(TestAnalysisGate);
#include "tst_AnalysisGate.moc"
