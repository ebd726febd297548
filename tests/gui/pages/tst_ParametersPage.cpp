// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DateRangePopover.h"
#include "pages/FunnelBars.h"
#include "pages/MonthView.h"
#include "pages/ParametersPage.h"
#include "PagesFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** The form asks for its preview once the typing rests, offers the account's events, and takes dates from the calendar. */
class TestParametersPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    ManualClock m_clock;
    std::unique_ptr<ui::ParametersPage> m_page;

    template<typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void begin()
    {
        m_page->begin(adAccount(QStringLiteral("act_1"), QStringLiteral("Loja"), QStringLiteral("America/Sao_Paulo")));
        m_page->show();
    }

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        fillBackend(*m_backend);
        m_page = std::make_unique<ui::ParametersPage>(look(), *m_backend, m_clock);
        m_page->resize(1100, 700);
    }
    void cleanup()
    {
        m_page.reset();
        m_backend.reset();
    }

    void asksOnceForSeveralChanges()
    {
        begin();
        QTRY_VERIFY(find<QWidget>("funnelBars")->isVisible());
        const std::size_t before = m_backend->previewsAsked.size();
        for (const char *objective : {"objective_LEAD", "objective_INSTALL", "objective_LEAD"})
            find<QAbstractButton>(objective)->click();
        QTRY_VERIFY(m_backend->previewsAsked.size() > before);
        QCOMPARE(m_backend->previewsAsked.size(), before + 1);
        QCOMPARE(m_backend->previewsAsked.back().objective, QStringLiteral("LEAD"));
    }

    void saysHonestlyThatNothingIsKnown()
    {
        m_backend->previewReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing)));
        begin();
        QTRY_VERIFY(find<QLabel>("previewSource")->text().contains(QStringLiteral("after its first sync")));
        QVERIFY(!find<QWidget>("funnelBars")->isVisible());
        m_backend->setOnline(false);
        QTRY_COMPARE(find<QLabel>("previewSource")->text(),
                     QStringLiteral("Data is updated as the Meta API makes it available"));
    }

    void offersTheAccountsEventsOnlyWhenThereAreSome()
    {
        begin();
        QTRY_VERIFY(m_backend->eventReplies.calls() > 0);
        QVERIFY(!find<QComboBox>("conversionEvent")->isVisible());
        m_backend->eventReplies.give(std::vector<domain::ActionStat>{{QStringLiteral("lead"), 12}});
        find<QAbstractButton>("objective_LEAD")->click();
        auto *events = find<QComboBox>("conversionEvent");
        QTRY_VERIFY(events->isVisible());
        events->setFocus();
        QTest::keyClick(events, Qt::Key_End);
        QCOMPARE(m_page->form().conversionEvent, std::optional(QStringLiteral("lead")));
    }

    void theCalendarIsKeyboardOnly()
    {
        begin();
        find<QAbstractButton>("periodDates")->click();
        auto *calendar = m_page->findChild<ui::DateRangePopover *>();
        QTRY_VERIFY(calendar->isVisible());
        const QDate last = calendar->state().range().until;
        QCOMPARE(last, m_page->form().limits().latest());
        auto *month = calendar->findChild<ui::MonthView *>(QStringLiteral("monthRight"));
        QTest::keyClick(month, Qt::Key_Up);
        QTest::keyClick(month, Qt::Key_Return);
        QTest::keyClick(month, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(calendar->state().range(), (domain::DateRange{last.addDays(-7), last.addDays(-6)}));
        auto *since = calendar->findChild<QLineEdit *>(QStringLiteral("dateSince"));
        auto *apply = calendar->findChild<QAbstractButton *>(QStringLiteral("dateApply"));
        since->setText(QStringLiteral("1999-01-01"));
        QTest::keyClick(since, Qt::Key_Return);
        QVERIFY(
            calendar->findChild<QLabel *>(QStringLiteral("dateProblem"))->text().contains(QStringLiteral("37 months")));
        apply->click(); // closed as long as the dates are wrong
        QVERIFY(calendar->isVisible());
        since->setText(last.addDays(-20).toString(Qt::ISODate));
        QTest::keyClick(since, Qt::Key_Return);
        apply->click();
        QVERIFY(!calendar->isVisible());
        QCOMPARE(m_page->form().window(), (domain::DateRange{last.addDays(-20), last.addDays(-6)}));
    }

    void editsWhatWasChosen()
    {
        services::SelectionInput selection;
        selection.objective = QStringLiteral("LEAD");
        selection.primaryKpi = QStringLiteral("ctr");
        selection.minSpend = 5;
        m_page->edit(selection, adAccount(QStringLiteral("act_1"), QStringLiteral("Loja"), {}));
        QSignalSpy accepted(m_page.get(), &ui::ParametersPage::accepted);
        find<QAbstractButton>("parametersGo")->click();
        const auto sent = accepted.front().front().value<services::SelectionInput>();
        QCOMPARE(sent.primaryKpi, QStringLiteral("ctr"));
        QCOMPARE(sent.minSpend, std::optional(5.0));
    }
};

MCI_TEST_CLASS(TestParametersPage);
#include "tst_ParametersPage.moc"
