// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"

#include "brief/BriefLibrary.h"
#include "brief/BriefPage.h"
#include "creatives/CreativeGridView.h"
#include "creatives/CreativeModel.h"
#include "made/ResultPage.h"
#include "support/TestMain.h"
#include "theme/FocusRing.h"
#include "window/Actions.h"
#include "window/GenerationsPage.h"
#include "window/MainWindow.h"
#include "window/TopCreativesPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>

using namespace mci;
using mci::test::WindowFixture;

/** From creatives to a brief, from the brief to what is made of it, and back. */
class TestGenerations : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] static domain::StoredBrief someBrief()
    {
        domain::StoredBrief brief;
        brief.id = QStringLiteral("brief_1");
        brief.organizationId = QLatin1String(domain::kDefaultOrganization);
        brief.draft.brief.productName = QStringLiteral("Aurora capsules");
        return brief;
    }
    [[nodiscard]] static domain::Job generation(domain::JobState state)
    {
        domain::Job job = WindowFixture::job(QStringLiteral("job_g"), state);
        job.type = QLatin1String(domain::job_type::kCreativeGenerate);
        job.payload = {{QStringLiteral("briefId"), someBrief().id}};
        if (state == domain::JobState::Completed)
            job.result = {{QStringLiteral("outputId"), QStringLiteral("output_1")}};
        return job;
    }
    [[nodiscard]] static ui::CreativeGridView &grid(WindowFixture &fixture)
    {
        return *fixture.window().findChild<ui::CreativeGridView *>();
    }
    template<typename T>
    [[nodiscard]] bool isShown()
    {
        const T *page = m_fixture->window().findChild<T *>();
        return page && page->isVisible();
    }
    /** The brief's editor, with a brief in it. */
    void openBrief()
    {
        m_fixture->giveTrends(12);
        m_fixture->backend.newBriefReplies.give(someBrief());
        m_fixture->open();
        grid(*m_fixture).setFocus();
        QTest::keyClick(&grid(*m_fixture), Qt::Key_G);
        QTRY_VERIFY(isShown<ui::BriefPage>());
        QTRY_COMPARE(m_fixture->window().findChild<ui::BriefPage *>()->briefId(), someBrief().id);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void gBeginsABriefFromWhatIsSelected()
    {
        m_fixture->giveTrends(12);
        m_fixture->backend.newBriefReplies.give(someBrief());
        m_fixture->open();
        ui::CreativeGridView &cards = grid(*m_fixture);
        cards.setFocus();
        QTest::keyClick(&cards, Qt::Key_X);
        QTest::keyClick(&cards, Qt::Key_J);
        QTest::keyClick(&cards, Qt::Key_X);
        QTest::keyClick(&cards, Qt::Key_G);
        QTRY_COMPARE(m_fixture->backend.briefsBegun.size(), 1U);
        const std::vector<domain::BriefSource> &sources = m_fixture->backend.briefsBegun.front();
        QCOMPARE(sources.size(), 2U);
        const auto &model = m_fixture->window().findChild<ui::TopCreativesPage *>()->model();
        QCOMPARE(sources[0].creativeId, model.row(0).id());
        // How it stood when it was chosen goes along: it decides how much it counts.
        QCOMPARE(sources[0].kpi, std::optional(model.context().goal));
        QVERIFY(sources[0].value && sources[0].chanceOfBetter);
        QCOMPARE(*sources[0].chanceOfBetter, model.row(0).item->ranked.confidence->chanceBeatsReference);
        QTRY_VERIFY(isShown<ui::BriefPage>());
        QCOMPARE(m_fixture->window().page(), ui::Page::Generations);
    }

    void moreSourcesComeToTheOpenBrief()
    {
        openBrief();
        Q_EMIT m_fixture->window().findChild<ui::BriefPage *>()->sourcesWanted();
        QCOMPARE(m_fixture->window().page(), ui::Page::TopCreatives);
        QTest::keyClick(&grid(*m_fixture), Qt::Key_Right);
        QTest::keyClick(&grid(*m_fixture), Qt::Key_G);
        QTRY_VERIFY(isShown<ui::BriefPage>());
        QCOMPARE(m_fixture->backend.briefsBegun.size(), 1U);
        // Without having been asked for, they begin another one.
        m_fixture->window().actions()[ui::ActionId::GoTopCreatives]->trigger();
        QTest::keyClick(&grid(*m_fixture), Qt::Key_G);
        QTRY_COMPARE(m_fixture->backend.briefsBegun.size(), 2U);
    }

    void whatWasMadeIsShownOnce()
    {
        openBrief();
        m_fixture->giveJobs({generation(domain::JobState::Processing)});
        Q_EMIT m_fixture->backend.jobsChanged();
        QTRY_VERIFY(!m_fixture->backend.outputsAsked.contains(QStringLiteral("output_1")));
        m_fixture->giveJobs({generation(domain::JobState::Completed)});
        Q_EMIT m_fixture->backend.jobsChanged();
        QTRY_VERIFY(isShown<ui::ResultPage>());
        QVERIFY(m_fixture->backend.outputsAsked.contains(QStringLiteral("output_1")));
        m_fixture->window().actions()[ui::ActionId::Back]->trigger();
        QTRY_VERIFY(isShown<ui::BriefLibrary>());
    }

    void whoWentOnIsToldWhenItIsReady()
    {
        openBrief();
        m_fixture->giveJobs({generation(domain::JobState::Processing)});
        Q_EMIT m_fixture->backend.jobsChanged();
        QTRY_VERIFY(m_fixture->find<QAbstractButton>("briefCancel")->isVisible());
        m_fixture->window().actions()[ui::ActionId::Back]->trigger();
        QTRY_VERIFY(isShown<ui::BriefLibrary>());
        m_fixture->giveJobs({generation(domain::JobState::Completed)});
        Q_EMIT m_fixture->backend.jobsChanged();
        QTRY_VERIFY(m_fixture->find("toast") && m_fixture->find("toast")->isVisible());
        QVERIFY(isShown<ui::BriefLibrary>());
        // Its end is known by now: who opens the brief stays there.
        m_fixture->backend.briefReplies.give(someBrief());
        Q_EMIT m_fixture->window().findChild<ui::BriefLibrary *>()->briefWanted(someBrief().id);
        QVERIFY(isShown<ui::BriefPage>());
        // Wherever one is by then.
        m_fixture->window().actions()[ui::ActionId::GoTopCreatives]->trigger();
        m_fixture->find<QAbstractButton>("toastAction")->click();
        QTRY_VERIFY(isShown<ui::ResultPage>());
        QCOMPARE(m_fixture->backend.outputsAsked, QStringList{QStringLiteral("output_1")});
    }

    void aWishForSourcesIsForgottenOnTheWay()
    {
        openBrief();
        auto *page = m_fixture->window().findChild<ui::GenerationsPage *>();
        Q_EMIT m_fixture->window().findChild<ui::BriefPage *>()->sourcesWanted();
        page->showOutput(QStringLiteral("output_1"));
        m_fixture->window().actions()[ui::ActionId::GoTopCreatives]->trigger();
        QTest::keyClick(&grid(*m_fixture), Qt::Key_G);
        QTRY_COMPARE(m_fixture->backend.briefsBegun.size(), 2U);
    }

    void anOldGenerationLeadsNowhere()
    {
        m_fixture->giveJobs({generation(domain::JobState::Completed)});
        openBrief();
        m_fixture->backend.jobReplies.hold();
        Q_EMIT m_fixture->backend.jobsChanged();
        QVERIFY(m_fixture->backend.jobReplies.held() > 0);
        m_fixture->backend.jobReplies.release();
        QCoreApplication::processEvents();
        QVERIFY(isShown<ui::BriefPage>());
        QVERIFY(m_fixture->backend.outputsAsked.isEmpty());
    }

    void theWindowWaitsForWhatIsTyped()
    {
        openBrief();
        m_fixture->backend.saveBriefReplies.give(someBrief());
        m_fixture->backend.saveBriefReplies.hold();
        auto *product = m_fixture->find<QLineEdit>("briefProduct");
        QVERIFY(product);
        QTest::keyClick(product, Qt::Key_End);
        QTest::keyClicks(product, QStringLiteral(" of this year"));
        m_fixture->window().close();
        QVERIFY(m_fixture->window().isVisible());
        QTRY_COMPARE(m_fixture->backend.briefsSaved.size(), 1U);
        QVERIFY(m_fixture->backend.briefsSaved.front().second.brief.productName.endsWith(u"of this year"));
        m_fixture->backend.saveBriefReplies.release();
        QTRY_VERIFY(!m_fixture->window().isVisible());
    }

    void enterAfterAClickStaysWithWhatWasOpened()
    {
        services::OutputEntry entry;
        entry.id = QStringLiteral("output_1");
        m_fixture->backend.outputsReplies.give(std::vector{entry});
        services::MadeOutput output;
        output.id = entry.id;
        output.variations.resize(2);
        m_fixture->backend.outputReplies.give(output);
        m_fixture->backend.outputReplies.hold();
        m_fixture->open();
        m_fixture->window().actions()[ui::ActionId::GoBriefs]->trigger();
        auto *cards = m_fixture->find<QAbstractItemView>("libraryOutputs");
        QTRY_VERIFY(cards->isVisible());
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                          cards->visualRect(cards->model()->index(0, 0)).center());
        QVERIFY(isShown<ui::ResultPage>());
        // Neither while it is read nor once it is there.
        QTest::keyClick(m_fixture->window().windowHandle(), Qt::Key_Return);
        QVERIFY(isShown<ui::ResultPage>());
        m_fixture->backend.outputReplies.release();
        QTRY_VERIFY(m_fixture->find("variationCard") && m_fixture->find("variationCard")->hasFocus());
        m_fixture->find<QAbstractButton>("variationClose")->click();
        QTest::keyClick(m_fixture->window().windowHandle(), Qt::Key_Return);
        QVERIFY(isShown<ui::ResultPage>());
        QVERIFY(m_fixture->find("variationPanel")->isVisible());
    }

    void aBriefThatIsOpenedByKeyTakesTheKeysAtItsFirstField()
    {
        services::BriefEntry entry;
        entry.id = someBrief().id;
        m_fixture->backend.briefsReplies.give(std::vector{entry});
        m_fixture->backend.briefReplies.hold();
        m_fixture->open();
        m_fixture->window().actions()[ui::ActionId::GoBriefs]->trigger();
        m_fixture->window().findChild<ui::BriefLibrary *>()->setSection(ui::BriefLibrary::Briefs);
        auto *rows = m_fixture->find<QAbstractItemView>("libraryBriefs");
        QTRY_VERIFY(rows->isVisible());
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QVERIFY(isShown<ui::BriefPage>());
        // The ring belongs around what can be used, not around the page.
        const auto *ring = m_fixture->look.findChild<ui::FocusRing *>();
        QVERIFY(!ring->target());
        m_fixture->backend.briefReplies.release(someBrief());
        QTRY_VERIFY(m_fixture->find("briefProduct")->hasFocus());
        QVERIFY(!ring->target());
    }

    void aBriefThatIsReadAgainAfterAnErrorTakesTheKeys()
    {
        m_fixture->backend.briefReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        m_fixture->open();
        m_fixture->window().actions()[ui::ActionId::GoBriefs]->trigger();
        Q_EMIT m_fixture->window().findChild<ui::BriefLibrary *>()->briefWanted(someBrief().id);
        auto *retry = m_fixture->find("briefError")->findChild<QWidget *>(QStringLiteral("stateAction"));
        QTRY_VERIFY(retry->hasFocus());
        m_fixture->backend.briefReplies.give(someBrief());
        QTest::keyClick(retry, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->find("briefProduct")->hasFocus());
        QVERIFY(!m_fixture->look.findChild<ui::FocusRing *>()->target());
    }

    void anotherClientSeesItsOwnLibrary()
    {
        openBrief();
        auto *page = m_fixture->window().findChild<ui::GenerationsPage *>();
        page->setOrganization(QStringLiteral("org_2"));
        QTRY_VERIFY(isShown<ui::BriefLibrary>());
        QVERIFY(!isShown<ui::BriefPage>());
    }
};

MCI_TEST_CLASS(TestGenerations);
#include "tst_Generations.moc"
