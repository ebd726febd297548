// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"

#include "brief/BriefPage.h"
#include "made/ResultPage.h"
#include "support/TestMain.h"
#include "widgets/QuestionDialog.h"
#include "window/Actions.h"
#include "window/GenerationsPage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace mci;
using namespace mci::test;

/** Closing the window loses nothing: it waits for what is written, and asks where that cannot be. */
class TestClosing : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    WindowFixture &fixture() { return *m_fixture; }

    [[nodiscard]] static domain::StoredBrief someBrief(const QString &id = QStringLiteral("brief_1"))
    {
        domain::StoredBrief brief;
        brief.id = id;
        brief.organizationId = QLatin1String(domain::kDefaultOrganization);
        brief.draft.brief.productName = QStringLiteral("Aurora capsules");
        return brief;
    }
    ui::GenerationsPage &page()
    {
        if (!m_fixture->window().findChild<ui::GenerationsPage *>())
            m_fixture->window().openPage(ui::Page::Generations);
        return *m_fixture->window().findChild<ui::GenerationsPage *>();
    }
    bool openBrief(const QString &id)
    {
        m_fixture->backend.newBriefReplies.give(someBrief(id));
        page().begin({});
        return QTest::qWaitFor([&] { return m_fixture->window().findChild<ui::BriefPage *>()->briefId() == id; });
    }
    void typeProduct(const QString &text)
    {
        auto *product = m_fixture->find<QLineEdit>("briefProduct");
        QTest::keyClick(product, Qt::Key_End);
        QTest::keyClicks(product, text);
    }
    /** The texts of what was made, with this as the first one's headline. */
    bool openResult(const QString &headline)
    {
        m_fixture->backend.outputReplies.give(someOutput());
        page().showOutput(QStringLiteral("out_1"));
        auto *result = m_fixture->window().findChild<ui::ResultPage *>();
        if (!QTest::qWaitFor([result] { return result->isSettled(); }))
            return false;
        m_fixture->find<QTabBar>("variationTabs")->setCurrentIndex(1);
        auto *field = m_fixture->find<QLineEdit>("textHeadline");
        field->setFocus(Qt::MouseFocusReason);
        field->selectAll();
        QTest::keyClicks(field, headline);
        return true;
    }
    static services::MadeOutput someOutput()
    {
        services::MadeOutput output;
        output.id = QStringLiteral("out_1");
        services::MadeVariation variation;
        variation.id = QStringLiteral("var_1");
        variation.outputId = output.id;
        variation.shown.copy.headline = QStringLiteral("Segunda sem pressa");
        output.variations.push_back(variation);
        return output;
    }
    static services::MadeVariation changed(const QString &headline, int number = 2)
    {
        services::MadeVariation variation = someOutput().variations.front();
        variation.shown.copy.headline = headline;
        variation.shown.number = number;
        variation.revisions = number;
        return variation;
    }
    template<typename T>
    static Result<T> diskFull()
    {
        return failure(makeError(ErrorCode::DiskFull, Reason::None));
    }
    ui::QuestionDialog *question()
    {
        auto *dialog = m_fixture->find<ui::QuestionDialog>("questionDialog");
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void answer(const char *button)
    {
        question()->findChild<QAbstractButton *>(QLatin1String(button))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->giveTrends(3);
        m_fixture->open();
    }
    void cleanup() { m_fixture.reset(); }

    void waitsForWhatIsTypedOnTheResult()
    {
        QVERIFY(openResult(QStringLiteral("Agora")));
        fixture().backend.changeVariationReplies.hold();
        fixture().window().close();
        QVERIFY(fixture().window().isVisible());
        QCOMPARE(fixture().backend.variationsChanged.size(), 1U);
        QCOMPARE(fixture().backend.variationsChanged.front().second.headline, QStringLiteral("Agora"));
        fixture().backend.changeVariationReplies.release(changed(QStringLiteral("Agora")));
        QTRY_VERIFY(!fixture().window().isVisible());
    }

    void quittingWaitsForWhatRuns()
    {
        QVERIFY(openResult(QStringLiteral("Agora")));
        fixture().backend.changeVariationReplies.hold();
        fixture().window().openPage(ui::Page::TopCreatives);
        // Leaving the page has sent it.
        QCOMPARE(fixture().backend.variationsChanged.size(), 1U);
        fixture().window().actions()[ui::ActionId::Quit]->trigger();
        QVERIFY(fixture().window().isVisible());
        fixture().backend.changeVariationReplies.release(changed(QStringLiteral("Agora")));
        QTRY_VERIFY(!fixture().window().isVisible());
    }

    void waitsForBothPages()
    {
        QVERIFY(openBrief(QStringLiteral("brief_1")));
        fixture().backend.saveBriefReplies.hold();
        typeProduct(QStringLiteral(" 2"));
        QVERIFY(openResult(QStringLiteral("Agora")));
        fixture().backend.changeVariationReplies.hold();
        fixture().window().close();
        fixture().backend.saveBriefReplies.release(someBrief());
        QTest::qWait(20);
        QVERIFY(fixture().window().isVisible());
        QVERIFY(!question());
        fixture().backend.changeVariationReplies.release(changed(QStringLiteral("Agora")));
        QTRY_VERIFY(!fixture().window().isVisible());
    }

    void aBriefThatCannotBeSavedKeepsTheWindow()
    {
        QVERIFY(openBrief(QStringLiteral("brief_1")));
        fixture().backend.saveBriefReplies.give(diskFull<domain::StoredBrief>());
        typeProduct(QStringLiteral(" 2"));
        fixture().window().close();
        QTRY_VERIFY(question());
        QVERIFY(fixture().window().isVisible());
        answer("questionCancel");
        QVERIFY(fixture().window().isVisible());
        // Later savings do not close what somebody works in.
        fixture().backend.saveBriefReplies.give(someBrief());
        typeProduct(QStringLiteral("3"));
        fixture().window().findChild<ui::BriefPage *>()->flush();
        QTRY_VERIFY(page().isAllSaved());
        QVERIFY(fixture().window().isVisible());
        fixture().window().close();
        QVERIFY(!fixture().window().isVisible());
    }

    void savingAgainCloses()
    {
        QVERIFY(openBrief(QStringLiteral("brief_1")));
        fixture().backend.saveBriefReplies.give(diskFull<domain::StoredBrief>());
        typeProduct(QStringLiteral(" 2"));
        fixture().window().close();
        QTRY_VERIFY(question());
        fixture().backend.saveBriefReplies.give(someBrief());
        answer("questionAction");
        QTRY_VERIFY(!fixture().window().isVisible());
        QCOMPARE(fixture().backend.briefsSaved.size(), 2U);
        QVERIFY(fixture().backend.briefsSaved.back().second.brief.productName.endsWith(u" 2"));
    }

    void closingWithoutSavingIsSaidAloud()
    {
        QVERIFY(openResult(QStringLiteral("Agora")));
        fixture().backend.changeVariationReplies.give(diskFull<services::MadeVariation>());
        fixture().window().close();
        QTRY_VERIFY(question());
        QVERIFY(fixture().window().isVisible());
        answer("questionOther");
        QVERIFY(!fixture().window().isVisible());
    }

    void whatFailedOfAnotherBriefIsAskedFor()
    {
        QVERIFY(openBrief(QStringLiteral("brief_1")));
        fixture().backend.saveBriefReplies.give(diskFull<domain::StoredBrief>());
        typeProduct(QStringLiteral(" 2"));
        QVERIFY(openBrief(QStringLiteral("brief_2")));
        QTRY_VERIFY(!page().isSaving());
        fixture().window().close();
        QTRY_VERIFY_WITH_TIMEOUT(question(), 1000);
        QVERIFY(fixture().window().isVisible());
        fixture().backend.saveBriefReplies.give(someBrief());
        answer("questionAction");
        QTRY_VERIFY(!fixture().window().isVisible());
        QCOMPARE(fixture().backend.briefsSaved.back().first, QStringLiteral("brief_1"));
    }

    void whatTakesLongIsAskedForAndClosesByItself()
    {
        QVERIFY(openBrief(QStringLiteral("brief_1")));
        fixture().backend.saveBriefReplies.hold();
        typeProduct(QStringLiteral(" 2"));
        fixture().window().close();
        QTRY_VERIFY(question());
        QVERIFY(fixture().window().isVisible());
        fixture().backend.saveBriefReplies.release(someBrief());
        QTRY_VERIFY(!fixture().window().isVisible());
    }

    void aToastUndoesOnlyWhatItTellsOf()
    {
        QVERIFY(openResult(QStringLiteral("Segunda sem pressa")));
        fixture().backend.changeVariationReplies.give(changed(QStringLiteral("Outra")));
        fixture().find<QAbstractButton>("panelAnother")->click();
        auto *offer = fixture().find<QAbstractButton>("toastAction");
        QTRY_VERIFY(offer->isVisible());
        // What is typed since is another step: the offer for the one before ends.
        fixture().backend.changeVariationReplies.give(changed(QStringLiteral("Agora"), 3));
        auto *field = fixture().find<QLineEdit>("textHeadline");
        field->setText(QStringLiteral("Agora"));
        fixture().window().findChild<ui::ResultPage *>()->flush();
        QTRY_VERIFY(!offer->isVisible());
        QVERIFY(fixture().backend.revisionsShown.empty());
    }
};

MCI_TEST_CLASS(TestClosing);
#include "tst_Closing.moc"
