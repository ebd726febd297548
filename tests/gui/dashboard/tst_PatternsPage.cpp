// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"

#include "creatives/CreativeModel.h"
#include "patterns/MatrixTable.h"
#include "patterns/PatternRow.h"
#include "widgets/Button.h"
#include "widgets/ComboBox.h"
#include "widgets/StatusLine.h"
#include "window/Actions.h"
#include "window/TopCreativesPage.h"

using namespace mci;
using mci::test::WindowFixture;

/** Which patterns go with which results, and what a click on them does. */
class TestPatternsPage : public QObject
{
    Q_OBJECT

private:
    static void go(WindowFixture &fixture) { fixture.window().actions()[ui::ActionId::GoPatterns]->trigger(); }

    static void openPatterns(WindowFixture &fixture)
    {
        test::giveDashboard(fixture, 24, 6);
        fixture.open();
        go(fixture);
        QTRY_VERIFY(fixture.find("patternsBody")->isVisible());
    }

    static ui::PatternRow *row(WindowFixture &fixture, const QString &key)
    {
        for (auto *one : fixture.find("patternsBody")->findChildren<ui::PatternRow *>()) {
            if (one->content().key == key && one->isVisible())
                return one;
        }
        return nullptr;
    }

    static const std::set<QString> &filteredTags(WindowFixture &fixture)
    {
        return fixture.find<ui::TopCreativesPage>("topCreativesPage")->model().filter().tags;
    }

    static QStringList status(WindowFixture &fixture)
    {
        QStringList texts;
        for (const QWidget *part :
             fixture.find("patternsPage")->findChild<ui::StatusLine *>()->findChildren<QWidget *>())
            texts.append(part->accessibleName());
        return texts;
    }

    static void choose(WindowFixture &fixture, const char *list, domain::TagDimension dimension)
    {
        auto *box = fixture.find<ui::ComboBox>(list);
        box->setCurrentIndex(box->findData(static_cast<int>(dimension)));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void everyPatternHasItsResult()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        const ui::PatternRow *discount = row(fixture, QStringLiteral("benefit:discount"));
        QVERIFY(discount);
        QVERIFY2(discount->content().spoken.contains(QStringLiteral("80% chance between")),
                 qPrintable(discount->content().spoken));
        QVERIFY(discount->content().whisker.has_value());
        QVERIFY(discount->content().count.toInt() >= 10);
        QVERIFY(discount->content().share.endsWith(u'%'));
        QVERIFY(status(fixture).join(u'|').contains(QStringLiteral("29 of 30 creatives analyzed")));
    }

    void whatIsNotClearHasNoColour()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        int unclear = 0;
        for (const auto *one : fixture.find("patternsBody")->findChildren<ui::PatternRow *>()) {
            const ui::PatternRowContent &content = one->content();
            if (!content.whisker || !content.effect.endsWith(u'≈'))
                continue;
            ++unclear;
            QVERIFY(content.whisker->standing == ui::Standing::Unclear);
            QVERIFY(content.effectRole == ui::Role::Text3);
        }
        QVERIFY(unclear > 0);
    }

    void aClickShowsTheCreativesWithIt()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        row(fixture, QStringLiteral("benefit:discount"))->click();
        QVERIFY(fixture.find("topCreativesPage")->isVisible());
        QCOMPARE(filteredTags(fixture), std::set<QString>{QStringLiteral("benefit:discount")});
    }

    void theKeyboardMovesThroughTheHeatMap()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        auto *matrix = fixture.find<ui::MatrixTable>("patternMatrix");
        QCOMPARE(matrix->model()->rowCount(), 2);
        QCOMPARE(matrix->model()->columnCount(), 2);
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Right);
        QTest::keyClick(matrix, Qt::Key_Return);
        QVERIFY(fixture.find("topCreativesPage")->isVisible());
        QCOMPARE(filteredTags(fixture).size(), std::size_t(2));
    }

    void theHeatMapComparesWhatIsChosen()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        auto *matrix = fixture.find<ui::MatrixTable>("patternMatrix");
        choose(fixture, "matrixRows", domain::TagDimension::Tone);
        const auto *model = matrix->model();
        QCOMPARE(model->headerData(0, Qt::Vertical).toString(), QStringLiteral("Friendly tone"));
        bool hasFigure = false;
        for (int column = 0; column < model->columnCount(); ++column)
            hasFigure = hasFigure || !model->index(0, column).data().toString().isEmpty();
        QVERIFY(hasFigure);
        // Into the rows what is in the columns: the two change over.
        choose(fixture, "matrixRows", domain::TagDimension::Layout);
        QCOMPARE(fixture.find<ui::ComboBox>("matrixColumns")->currentData().toInt(),
                 static_cast<int>(domain::TagDimension::Tone));
    }

    void whatNobodyTriedIsNamed()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        QStringList texts;
        for (const QLabel *label : fixture.find("patternGaps")->findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("Gift")), qPrintable(all));
        QVERIFY(!all.contains(QStringLiteral("Free shipping")));
    }

    void withoutPatternsItOffersToAnalyze()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.tagReplies.give(services::CreativeTagMap());
        fixture.open();
        go(fixture);
        QTRY_VERIFY(fixture.find("patternsEmpty")->isVisible());
        fixture.find("patternsEmpty")->findChild<ui::Button *>()->click();
        QTRY_COMPARE(fixture.backend.analysesQueued.size(), 1U);
        QCOMPARE(fixture.backend.analysesQueued.back().first.size(), 16);
    }

    void theRestIsAnalyzedFromTheHeader()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        auto *more = fixture.find<ui::Button>("patternsAnalyze");
        QVERIFY(more->isVisible());
        more->click();
        QTRY_COMPARE(fixture.backend.analysesQueued.size(), 1U);
        QCOMPARE(fixture.backend.analysesQueued.back().first.size(), 1);
    }

    void patternsThatCannotBeReadAreTold()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.tagReplies.give(failure(makeError(ErrorCode::Internal, Reason::DatabaseFailed)));
        fixture.open();
        go(fixture);
        QTRY_VERIFY2(status(fixture).join(u'|').contains(QStringLiteral("Patterns could not be read")),
                     qPrintable(status(fixture).join(u'|')));
    }

    void bothPagesShareOneRead()
    {
        WindowFixture fixture;
        openPatterns(fixture);
        const int asked = fixture.backend.overviewReplies.calls();
        fixture.window().actions()[ui::ActionId::GoDashboard]->trigger();
        QTRY_VERIFY(fixture.find("dashboardBody")->isVisible());
        QCOMPARE(fixture.backend.overviewReplies.calls(), asked);
    }
};

MCI_TEST_CLASS(TestPatternsPage);
#include "tst_PatternsPage.moc"
