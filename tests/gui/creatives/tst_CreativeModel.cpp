// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CreativeModel.h"
#include "support/TestMain.h"
#include "text/KpiText.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace mci;
using namespace mci::ui;

namespace {

QStringList shownIds(const CreativeModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.row(row).id();
    return ids;
}

CreativeFilter searchFor(const QString &text)
{
    CreativeFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

class TestCreativeModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreativeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_model = std::make_unique<CreativeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto answer = test::overviewOf(6, 2);
        answer.top.creatives[1].creative.adName = QStringLiteral("Ação de terça");
        answer.top.creatives[2].creative.format = domain::CreativeFormat::Video;
        answer.top.creatives[4].creative.effectiveStatus = QStringLiteral("ADSET_PAUSED");
        m_model->setAnswer(test::sharedAnswer(answer));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        QLocale::setDefault(QLocale::c());
    }

    void thoseBelowTheMinimumsHaveALaneOfTheirOwn()
    {
        QCOMPARE(m_model->rowCount(), 8);
        const std::vector<CreativeSection> expected{{QString(), 0, 6, false},
                                                    {QStringLiteral("Needs more data"), 6, 2, true}};
        QCOMPARE(m_model->sections(), expected);
        QCOMPARE(m_model->row(0).rank, 1);
        QCOMPARE(m_model->row(6).rank, 0);
        QCOMPARE(CreativeText::stillNeeded(m_model->row(6), m_model->context()),
                 QStringLiteral("R$16 more spend and 7 purchase(s) to go"));
        QCOMPARE(m_model->index(6, CreativeModel::Rank).data().toString(), QStringLiteral("–"));
    }

    void aCardSpeaksInSentences()
    {
        QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        spoken.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(spoken, QStringLiteral("Rank 1. Creative 0. Active. ROAS 5.42. Spend R$6,214. 352 purchase(s)."));
    }

    void searchingFoldsAccentsAndKeepsTheRank()
    {
        m_model->setFilter(searchFor(QStringLiteral("TERCA acao")));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->row(0).rank, 2);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 8);
    }

    void filtersJoin()
    {
        CreativeFilter filter;
        filter.formats = {domain::CreativeFormat::Image};
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 7);
        filter.deliveries = {Delivery::Paused};
        m_model->setFilter(filter);
        QCOMPARE(shownIds(*m_model), QStringList{QStringLiteral("cr_4")});
        filter = {};
        filter.minSpendMicros = 100'000'000;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 6);
        filter.minRating = 4;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setMark(QStringLiteral("cr_3"), {5, false});
        QCOMPARE(shownIds(*m_model), QStringList{QStringLiteral("cr_3")});
    }

    void patternsFilterGroupAndAreFound()
    {
        QSignalSpy known(m_model.get(), &CreativeModel::tagsChanged);
        const services::CreativeTagMap tags{{QStringLiteral("cr_1"), {QStringLiteral("benefit:gift"), QStringLiteral("layout:grid")}},
                                            {QStringLiteral("cr_3"), {QStringLiteral("benefit:gift")}},
                                            {QStringLiteral("cr_4"), {QStringLiteral("benefit:discount")}}};
        m_model->setFilter(searchFor(QStringLiteral("gift")));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setTags(tags);
        QCOMPARE(known.size(), 1);
        QCOMPARE(m_model->knownTags().size(), 3U);
        QCOMPARE(shownIds(*m_model), (QStringList{QStringLiteral("cr_1"), QStringLiteral("cr_3")}));
        CreativeFilter filter;
        filter.tags = {QStringLiteral("benefit:gift"), QStringLiteral("benefit:discount")};
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 3);
        filter.tags.insert(QStringLiteral("layout:grid"));
        m_model->setFilter(filter);
        QCOMPARE(shownIds(*m_model), QStringList{QStringLiteral("cr_1")});
        m_model->setFilter({});
        CreativeOrder order;
        order.grouping = CreativeGrouping::Pattern;
        order.pattern = domain::TagDimension::Layout;
        m_model->setOrder(order);
        QStringList titles;
        for (const CreativeSection &section : m_model->sections())
            titles << section.title;
        QCOMPARE(titles, (QStringList{QStringLiteral("Not analyzed yet"), QStringLiteral("Grid layout"),
                                      QStringLiteral("Another pattern"), QStringLiteral("Needs more data")}));
        m_model->setTags(tags);
        QCOMPARE(known.size(), 1);
    }

    void hiddenOnesAreLeftOutUntilAskedFor()
    {
        m_model->setMark(QStringLiteral("cr_0"), {0, true});
        QCOMPARE(m_model->rowCount(), 7);
        QCOMPARE(m_model->row(0).rank, 2);
        CreativeFilter filter;
        filter.withHidden = true;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 8);
    }

    void sortingByAKpiPutsTheBetterFirst()
    {
        m_model->setOrder({domain::Kpi::Spend, true, CreativeGrouping::None});
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_5"));
        QCOMPARE(m_model->row(0).rank, 6);
        m_model->setOrder({domain::Kpi::CostPerResult, false, CreativeGrouping::None});
        const auto cost = [this](int row) { return *m_model->row(row).item->ranked.kpis[domain::Kpi::CostPerResult]; };
        QVERIFY(cost(0) <= cost(1) && cost(1) <= cost(5));
        QVERIFY(m_model->row(7).failed);
    }

    void theTablesHeaderSortsByItsArrow()
    {
        m_model->sort(CreativeModel::Spend, Qt::AscendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_5"));
        m_model->sort(CreativeModel::Spend, Qt::DescendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_0"));
        m_model->sort(CreativeModel::Rank, Qt::DescendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_5"));
        m_model->sort(CreativeModel::Rank, Qt::AscendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_0"));
    }

    void columnsOfWordsSortTheirWords()
    {
        m_model->sort(CreativeModel::Name, Qt::AscendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_1"));
        QCOMPARE(m_model->row(1).id(), QStringLiteral("cr_0"));
        m_model->sort(CreativeModel::Name, Qt::DescendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_5"));
        m_model->setMark(QStringLiteral("cr_2"), {3, false});
        m_model->setMark(QStringLiteral("cr_4"), {5, false});
        m_model->sort(CreativeModel::Rating, Qt::DescendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_4"));
        QCOMPARE(m_model->row(1).id(), QStringLiteral("cr_2"));
        // Those without stars stay behind, whatever the direction.
        m_model->sort(CreativeModel::Rating, Qt::AscendingOrder);
        QCOMPARE(m_model->row(0).id(), QStringLiteral("cr_2"));
        QCOMPARE(m_model->row(1).id(), QStringLiteral("cr_4"));
        QVERIFY(m_model->row(7).failed);
    }

    void theOrderTellsItsColumnAndArrow()
    {
        using Sorting = std::pair<std::optional<int>, Qt::SortOrder>;
        QCOMPARE(m_model->sorting(), Sorting(CreativeModel::Goal, Qt::DescendingOrder));
        for (const int column : {CreativeModel::Spend, CreativeModel::Cost, CreativeModel::Name, CreativeModel::Rating,
                                 CreativeModel::Campaign, CreativeModel::Goal}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_model->sort(column, order);
                QCOMPARE(m_model->sorting(), Sorting(column, order));
            }
        }
        m_model->sort(CreativeModel::Rank, Qt::AscendingOrder);
        QCOMPARE(m_model->sorting(), Sorting(CreativeModel::Goal, Qt::DescendingOrder));
    }

    void groupsFollowTheirBestCreative()
    {
        m_model->setOrder({std::nullopt, false, CreativeGrouping::Campaign});
        QStringList titles;
        for (const CreativeSection &section : m_model->sections())
            titles << section.title;
        QCOMPARE(titles,
                 (QStringList{QStringLiteral("Campaign 0"), QStringLiteral("Campaign 1"), QStringLiteral("Campaign 2"),
                              QStringLiteral("Needs more data")}));
        QCOMPARE(m_model->sections()[1].first, 2);
    }

    void selectionStaysWithItsCreatives()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(QStringLiteral("cr_2")),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex current = m_model->indexOf(QStringLiteral("cr_3"));
        m_model->setOrder({domain::Kpi::Spend, true, CreativeGrouping::None});
        m_model->setMark(QStringLiteral("cr_0"), {0, true});
        CreativeFilter filter;
        filter.formats = {domain::CreativeFormat::Video};
        m_model->setFilter(filter);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(CreativeModel::IdRole).toString(), QStringLiteral("cr_2"));
        QVERIFY(!current.isValid());
    }

    void aNewAnswerKeepsWhatStays()
    {
        const QPersistentModelIndex kept = m_model->indexOf(QStringLiteral("cr_3"));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        auto answer = test::overviewOf(9);
        std::swap(answer.top.creatives[0], answer.top.creatives[3]);
        m_model->setAnswer(test::sharedAnswer(answer));
        QVERIFY(resets.isEmpty());
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QCOMPARE(m_model->row(0).rank, 1);
        QCOMPARE(m_model->rowCount(), 9);
    }

    void skeletonsComeAndGo()
    {
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setLoading(10);
        QCOMPARE(m_model->rowCount(), 10);
        QVERIFY(m_model->index(0, 0).data(CreativeModel::LoadingRole).toBool());
        QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsSelectable));
        m_model->setAnswer(test::sharedAnswer(test::overviewOf(3)));
        QCOMPARE(m_model->rowCount(), 3);
    }

    void aRateOfVideosIsBlankForPictures()
    {
        QVERIFY(m_model->index(0, CreativeModel::Hook).data().toString().isEmpty());
        QCOMPARE(m_model->index(2, CreativeModel::Hook).data().toString(), QStringLiteral("–"));
        QVERIFY(!m_model->index(2, CreativeModel::Hook).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void noColumnShowsTheGoalTwice()
    {
        for (const domain::Kpi goal : domain::kpisFor(domain::Objective::Purchase)) {
            auto answer = test::overviewOf(2);
            answer.top.selection.ranking.primary = goal;
            m_model->setAnswer(test::sharedAnswer(answer));
            QStringList titles;
            for (int column = CreativeModel::Rank; column < CreativeModel::ColumnCount; ++column) {
                if (m_model->isOffered(column))
                    titles << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            }
            QVERIFY(titles.contains(text::kpiText(goal, domain::Objective::Purchase)));
            QCOMPARE(titles.removeDuplicates(), 0);
        }
    }
};

MCI_TEST_CLASS(TestCreativeModel);
#include "tst_CreativeModel.moc"
