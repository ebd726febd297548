// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CardTips.h"
#include "creatives/CellTints.h"
#include "creatives/ConfidenceText.h"
#include "creatives/CreativeModel.h"
#include "creatives/TrendText.h"
#include "gui/support/TrendValues.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::ui;
using domain::Kpi;
using domain::KpiChange;

class TestTrendText : public QObject
{
    Q_OBJECT

    services::CreativeOverviewAnswer m_answer;
    std::unique_ptr<CreativeModel> m_model;

    static QString deltaOf(Kpi kpi, const std::optional<KpiChange> &change, bool existed = true)
    {
        QString text = Delta::of(kpi, change, existed, Figures(QStringLiteral("BRL"))).text();
        return text.replace(QChar(0xa0), u' ');
    }
    [[nodiscard]] const CreativeRow &row(int place) const { return m_model->row(place - 1); }
    [[nodiscard]] const CreativeContext &context() const { return m_model->context(); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_answer = test::overviewOf(10, 2);
        m_answer.top.considered = 40;
        test::giveConfidence(m_answer);
        m_model = std::make_unique<CreativeModel>();
        m_model->setAnswer(test::sharedAnswer(m_answer));
        m_model->setTrends(test::trendsOf(m_answer));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void changesAreToldAsTheDesignDoes()
    {
        QCOMPARE(deltaOf(Kpi::PurchaseRoas, KpiChange{4, 4.72, false}), QStringLiteral("▲ 18%"));
        QCOMPARE(deltaOf(Kpi::CostPerResult, KpiChange{20, 19.4, false}), QStringLiteral("▼ 3%"));
        QCOMPARE(deltaOf(Kpi::Ctr, KpiChange{0.021, 0.0241, false}), QStringLiteral("+0.31 pp"));
        QCOMPARE(deltaOf(Kpi::HookRate, KpiChange{0.326, 0.312, false}), QStringLiteral("−1.40 pp"));
        QCOMPARE(deltaOf(Kpi::PurchaseRoas, KpiChange{4, 4.04, true}), QStringLiteral("≈ 1%"));
        QCOMPARE(deltaOf(Kpi::Ctr, KpiChange{0.021, 0.0241, true}), QStringLiteral("≈ 0.31 pp"));
        QCOMPARE(deltaOf(Kpi::Spend, KpiChange{0, 12, false}), QStringLiteral("new"));
        QCOMPARE(deltaOf(Kpi::Spend, std::nullopt, false), QStringLiteral("new"));
        QCOMPARE(deltaOf(Kpi::HookRate, std::nullopt), QString());
    }

    void onlySureChangesOfGoodOrBadFiguresHaveAColour()
    {
        const auto role = [](Kpi kpi, const KpiChange &change) {
            return Delta::of(kpi, change, true, Figures()).role();
        };
        QCOMPARE(role(Kpi::PurchaseRoas, {4, 5, false}), Role::Good);
        QCOMPARE(role(Kpi::PurchaseRoas, {5, 4, false}), Role::Bad);
        QCOMPARE(role(Kpi::CostPerResult, {5, 4, false}), Role::Good);
        QCOMPARE(role(Kpi::PurchaseRoas, {4, 5, true}), Role::Text3);
        QCOMPARE(role(Kpi::Spend, {4, 5, false}), Role::Text3);
    }

    void movementComparesWithThePreviousPeriod()
    {
        QCOMPARE(TrendText::movement(row(1), context()), QStringLiteral("▲2"));
        QCOMPARE(TrendText::movement(row(2), context()), QStringLiteral("▼1"));
        QCOMPARE(TrendText::movement(row(4), context()), QStringLiteral("="));
        QCOMPARE(TrendText::movement(row(8), context()), QStringLiteral("new"));
        QVERIFY(TrendText::movementTip(row(1), context()).contains(QStringLiteral("Place 3 in the previous period")));
        QVERIFY(TrendText::movementTip(row(8), context()).startsWith(QStringLiteral("Did not run")));
    }

    void thePlaceOfTheLastSyncIsToldWhereItIsKnown()
    {
        services::TrendsAnswer trends = test::trendsOf(m_answer);
        trends.creatives[m_answer.top.creatives[0].row.adId].rankAtLastSync = 5;
        m_model->setTrends(trends);
        QVERIFY(TrendText::movementTip(row(1), context()).contains(QStringLiteral("Place 5 at the sync before")));
    }

    void withoutDaysNothingIsSaid()
    {
        m_model->setTrends(std::nullopt);
        QVERIFY(TrendText::movement(row(1), context()).isEmpty());
        QVERIFY(TrendText::delta(Kpi::PurchaseRoas, row(1), context()).isEmpty());
        QVERIFY(TrendText::fatigueTip(row(7), context()).isEmpty());
        QVERIFY(!CardTips::of(CardPart::Goal, row(1), context()).contains(QStringLiteral("previous period")));
    }

    void fatigueComesWithItsEvidenceAndWhatWasCheckedFirst()
    {
        const QString watch = TrendText::fatigueTip(row(7), context());
        QVERIFY(watch.contains(QStringLiteral("at 78% of its best time")));
        QVERIFY(watch.contains(QStringLiteral("1.1 then, 1.4 now")));
        QVERIFY(watch.contains(QStringLiteral("Check first: its daily spend")));
        const QString tired = TrendText::fatigueTip(row(9), context());
        QVERIFY(tired.contains(QStringLiteral("134%")));
        QVERIFY(tired.contains(QStringLiteral("Checked first and not found")));
    }

    void theWhiskerIsOnTheSharedScale()
    {
        const auto whisker = ConfidenceText::whisker(row(1), context());
        QVERIFY(whisker);
        QCOMPARE(whisker->from, 2.0);
        QCOMPARE(whisker->to, 6.5);
        QCOMPARE(*whisker->reference, 3.0);
        QVERIFY(!whisker->lessIsBetter);
        QCOMPARE(whisker->standing, Standing::Better);
        QVERIFY(!ConfidenceText::whisker(m_model->row(10), context()));
    }

    void theIntervalIsToldInWords()
    {
        const QString tip = ConfidenceText::toolTip(row(1), context());
        QVERIFY(tip.startsWith(QStringLiteral("80% chance between 5.05× and 5.79×")));
        QVERIFY(tip.contains(QStringLiteral("high confidence")));
        QVERIFY(tip.contains(QStringLiteral("Account median 3.00×")));
        QVERIFY(tip.contains(QStringLiteral("96% in the top 10")));
    }

    void whatIsNotKnownLeavesNoGapInASentence()
    {
        CreativeRow zero = row(1);
        const std::shared_ptr<const services::TopCreative> known = zero.item;
        services::TopCreative nothing = *known;
        nothing.ranked.confidence->shrunk = 0;
        zero.item = std::make_shared<const services::TopCreative>(nothing);
        QVERIFY(ConfidenceText::sureness(zero).isEmpty());
        for (const QString &line : ConfidenceText::toolTip(zero, context()).split(u'\n'))
            QVERIFY2(!line.trimmed().endsWith(u','), qPrintable(line));
        zero.trend.reset();
        QVERIFY(CreativeText::spoken(zero, context()).contains(QStringLiteral("ROAS 5.42. Spend")));
        zero.item = known;
        QVERIFY(CreativeText::spoken(zero, context()).contains(QStringLiteral("ROAS 5.42, high confidence. Spend")));
    }

    void theTableHasTheIntervalAndHowPlacesMoved()
    {
        QVERIFY(m_model->isOffered(CreativeModel::Interval));
        QCOMPARE(m_model->headerData(CreativeModel::Interval, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("80% between"));
        const QModelIndex interval = m_model->index(0, CreativeModel::Interval);
        QVERIFY2(interval.data().toString().contains(QStringLiteral("× – ")), qPrintable(interval.data().toString()));
        QCOMPARE(interval.data(Qt::ToolTipRole).toString(), ConfidenceText::toolTip(row(1), context()));
        QCOMPARE(m_model->index(10, CreativeModel::Interval).data().toString(), QString());
        const QModelIndex rank = m_model->index(0, CreativeModel::Rank);
        QCOMPARE(rank.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("1, ") + TrendText::movementSpoken(row(1), context()));
        QCOMPARE(rank.data(Qt::ToolTipRole).toString(), TrendText::movementTip(row(1), context()));
        QVERIFY(!m_model->cardColumns().contains(int(CreativeModel::Interval)));
        m_model->setAnswer(test::sharedAnswer(test::overviewOf(3)));
        QVERIFY(!m_model->isOffered(CreativeModel::Interval));
    }

    void coloursSpeakOfResultsOnly()
    {
        CellTints tints(*m_model);
        const auto at = [&](int place, int column) { return tints.of(row(place), column); };
        QCOMPARE(at(1, CreativeModel::Goal)->standing, Standing::Better);
        QCOMPARE(at(1, CreativeModel::Goal)->strength, 1.0);
        QVERIFY(!at(1, CreativeModel::Spend));
        QVERIFY(!at(1, CreativeModel::Cost));
        QVERIFY(!at(11, CreativeModel::Goal));
        tints.setColors(CellColors::Scale);
        QCOMPARE(at(1, CreativeModel::Goal)->standing, Standing::Better);
        QCOMPARE(at(10, CreativeModel::Goal)->standing, Standing::Worse);
        QCOMPARE(at(10, CreativeModel::Goal)->strength, 1.0);
        QVERIFY(!at(5, CreativeModel::Goal));
        QVERIFY(!at(1, CreativeModel::Spend));
        QVERIFY(!at(1, CreativeModel::Results));
        QVERIFY(at(1, CreativeModel::Cost));
        tints.setColors(CellColors::None);
        QVERIFY(!at(1, CreativeModel::Goal));
    }

    void badgesAreHiddenWhereEverybodyIsInTheTop()
    {
        QVERIFY(ConfidenceText::badge(row(1), context()) == domain::stats::Badge::Proven);
        QVERIFY(ConfidenceText::badge(row(4), context()) == domain::stats::Badge::Promising);
        m_answer.top.considered = 10;
        m_model->setAnswer(test::sharedAnswer(m_answer));
        QVERIFY(!ConfidenceText::badge(row(1), context()));
        QVERIFY(ConfidenceText::chanceOfTop(row(1), context()).isEmpty());
    }

    void aCardSpeaksOfItsCertaintyAndItsWay()
    {
        QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        spoken.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(spoken,
                 QStringLiteral("Rank 1, up 2. Creative 0. Active. ROAS 5.42, up 16%, high confidence. Spend R$6,214. "
                                "352 purchase(s). Proven."));
        QVERIFY(m_model->index(8, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Fatigued")));
    }
};

MCI_TEST_CLASS(TestTrendText);

#include "tst_TrendText.moc"
