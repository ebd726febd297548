// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/TextTab.h"
#include "MadeFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace mci;
using namespace mci::test;

/** Texts edited in place: kept after a pause or when the focus leaves, and never lost. */
class TestTextTab : public QObject
{
    Q_OBJECT

private:
    static services::MadeVariation first(MadeFixture &fixture)
    {
        Q_UNUSED(fixture)
        return madeOutput(MadeFixture::folder()).variations.front();
    }
    static bool says(QWidget &window, const QString &words)
    {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

private Q_SLOTS:
    void sendsAfterAPause()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Sem pressa"));
        QVERIFY(fixture.backend.variationsChanged.empty());
        QTRY_COMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        const auto &[id, change] = fixture.backend.variationsChanged.front();
        QCOMPARE(id, QStringLiteral("var_1"));
        QCOMPARE(change.headline, QStringLiteral("Sem pressa"));
        QVERIFY(!change.primaryText && !change.callToAction && !change.remake);
        QVERIFY(fixture.find("textSpinner")->isVisible());
        QVERIFY(fixture.find("cardSpinner")->isVisible());
        fixture.backend.changeVariationReplies.release(changedTo(first(fixture), QStringLiteral("Sem pressa")));
        fixture.settle();
        QVERIFY(!fixture.find("textSpinner")->isVisible());
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Sem pressa"));
        QCOMPARE(fixture.undo.count(), 1);
    }

    void sendsWhenTheFocusLeaves()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        fixture.find<QPlainTextEdit>("textPrimary")->setFocus(Qt::TabFocusReason);
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
    }

    void sendsBeforeAnotherOneIsShown()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        fixture.find<QAbstractButton>("variationNext")->click();
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QCOMPARE(fixture.backend.variationsChanged.front().first, QStringLiteral("var_1"));
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Oito jeitos de acordar"));
    }

    void sendsWhenThePageGoes()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        fixture.close();
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QCOMPARE(fixture.backend.variationsChanged.front().second.headline, QStringLiteral("Agora"));
    }

    void keepsWhatIsTypedWhileAChangeRuns()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Um"));
        QTRY_COMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QTest::keyClicks(fixture.headline(), QStringLiteral(" dois"));
        fixture.backend.changeVariationReplies.release(changedTo(first(fixture), QStringLiteral("Um")));
        fixture.backend.changeVariationReplies.give(changedTo(first(fixture), QStringLiteral("Um dois")));
        QTRY_COMPARE(fixture.backend.variationsChanged.size(), std::size_t{2});
        QCOMPARE(fixture.backend.variationsChanged[1].second.headline, QStringLiteral("Um dois"));
        fixture.settle();
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Um dois"));
    }

    void anotherReadingDoesNotEatWhatIsTyped()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Meu texto"));
        fixture.backend.outputReplies.hold();
        Q_EMIT fixture.backend.generationsChanged(QStringLiteral("org_1"));
        QTRY_COMPARE(fixture.backend.outputReplies.held(), 1);
        fixture.backend.outputReplies.release();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Meu texto"));
        QTRY_COMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
    }

    void keepsTheTextWhenItFails()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Meu texto"));
        QTRY_COMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        fixture.backend.changeVariationReplies.release(failure(makeError(ErrorCode::Timeout, Reason::None)));
        QTRY_VERIFY(fixture.find("textError")->isVisible());
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Meu texto"));
        fixture.backend.changeVariationReplies.give(changedTo(first(fixture), QStringLiteral("Meu texto")));
        fixture.click("textAgain");
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{2});
        QVERIFY(!fixture.find("textError")->isVisible());
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Meu texto"));
    }

    void anEmptyHeadlineIsNotSent()
    {
        MadeFixture fixture;
        fixture.openTexts();
        fixture.headline()->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(fixture.headline(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(fixture.headline(), Qt::Key_Delete);
        fixture.find<QPlainTextEdit>("textPrimary")->setFocus(Qt::TabFocusReason);
        QVERIFY(fixture.backend.variationsChanged.empty());
        QVERIFY(!fixture.headline()->accessibleDescription().isEmpty());
    }

    void countsAsPeopleDo()
    {
        MadeFixture fixture;
        fixture.openTexts();
        // A family is one sign, though it is made of several.
        fixture.headline()->setText(QString::fromUtf8("Café 👨‍👩‍👧"));
        QVERIFY(says(fixture.window(), QStringLiteral("6 of 40 characters")));
        fixture.headline()->setText(QString(41, u'x'));
        QVERIFY(says(fixture.window(), QStringLiteral("41 of 40 characters: placements cut the rest")));
        // Those of the first shape of the brief.
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.limits = {60, 125, 0};
        fixture.backend.outputReplies.give(output);
        Q_EMIT fixture.backend.generationsChanged(output.organizationId);
        fixture.settle();
        QVERIFY(says(fixture.window(), QStringLiteral("41 of 60 characters")));
        QVERIFY(says(fixture.window(), QStringLiteral("The placements of this brief do not show it")));
    }

    void theButtonIsChangedAtOnce()
    {
        MadeFixture fixture;
        fixture.openTexts();
        auto *button = fixture.find<QComboBox>("textButton");
        QCOMPARE(button->currentData().toString(), QStringLiteral("LEARN_MORE"));
        const int at = button->findData(QStringLiteral("SHOP_NOW"));
        button->setCurrentIndex(at);
        Q_EMIT button->activated(at);
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QCOMPARE(fixture.backend.variationsChanged.front().second.callToAction, QStringLiteral("SHOP_NOW"));
    }

    void undoBelongsToTheFieldOnlyWhileItIsUnsent()
    {
        MadeFixture fixture;
        fixture.openTexts();
        fixture.headline()->setFocus(Qt::MouseFocusReason);
        QKeyEvent kept(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(fixture.headline(), &kept);
        QVERIFY(!kept.isAccepted());
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("X"));
        QKeyEvent typed(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(fixture.headline(), &typed);
        QVERIFY(typed.isAccepted());
    }

    void anUndoneTextIsShown()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Outra"));
        QTRY_COMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        fixture.backend.changeVariationReplies.release(changedTo(first(fixture), QStringLiteral("Outra")));
        fixture.settle();
        fixture.backend.showRevisionReplies.give(first(fixture));
        fixture.undo.undo();
        fixture.settle();
        QCOMPARE(fixture.backend.revisionsShown, (std::vector{std::pair(QStringLiteral("var_1"), 1)}));
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Segunda sem pressa"));
    }

    void makingAnotherKeepsWhatIsTicked()
    {
        MadeFixture fixture;
        fixture.openTexts();
        fixture.find<QCheckBox>("keepHeadline")->click();
        fixture.find<QCheckBox>("keepColours")->click();
        fixture.find<QAbstractButton>("variationNext")->click();
        QVERIFY(!fixture.find<QCheckBox>("keepHeadline")->isChecked());
        fixture.find<QAbstractButton>("variationPrevious")->click();
        QVERIFY(fixture.find<QCheckBox>("keepHeadline")->isChecked());
        fixture.find<QAbstractButton>("panelAnother")->click();
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        const services::VariationChange &change = fixture.backend.variationsChanged.front().second;
        QVERIFY(change.remake);
        QCOMPARE(change.kept, (QSet{services::VariationPart::Headline, services::VariationPart::Colours}));
    }
};

MCI_TEST_CLASS(TestTextTab);
#include "tst_TextTab.moc"
