// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "support/TestMain.h"
#include "widgets/ComboBox.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Field.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"
#include "widgets/NumberBox.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QWheelEvent>

namespace mci::ui {

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAre32High()
    {
        GuiFixture gui;
        QCOMPARE(LineEdit(gui.look()).sizeHint().height(), 32);
        QCOMPARE(SecretEdit(gui.look()).sizeHint().height(), 32);
        QCOMPARE(ComboBox(gui.look()).sizeHint().height(), 32);
        QCOMPARE(NumberBox(gui.look()).sizeHint().height(), 32);
    }

    void aPlaceholderIsAsReadableAsACaption()
    {
        GuiFixture gui;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            gui.look().setChoice(choice);
            LineEdit edit(gui.look());
            edit.ensurePolished();
            QCOMPARE(edit.palette().color(QPalette::PlaceholderText), gui.look().color(Role::Text3));
            QCOMPARE(edit.palette().color(QPalette::Text), gui.look().color(Role::Text));
        }
    }

    void anErrorIsShownAndSpoken()
    {
        GuiFixture gui;
        auto *edit = new LineEdit(gui.look());
        Field field(gui.look(), QStringLiteral("Minimum spend"), edit);
        field.setHint(QStringLiteral("In the account's currency"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("Minimum spend"));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("In the account's currency"));
        field.resize(200, 90);
        const auto border = [edit] { return edit->grab().toImage().pixelColor(edit->width() / 2, 0); };
        QCOMPARE(border(), gui.look().color(Role::BorderStrong));
        field.setError(QStringLiteral("Type an amount"));
        QVERIFY(field.hasError());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Type an amount"));
        QCOMPARE(border(), gui.look().color(Role::Bad));
        const auto labels = field.findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text() == QStringLiteral("Type an amount") && label->role() == Role::Bad;
        }));
        field.setError({});
        QCOMPARE(border(), gui.look().color(Role::BorderStrong));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("In the account's currency"));
    }

    void aSecretIsMaskedUntilTheEyeIsPressed()
    {
        GuiFixture gui;
        auto *edit = new SecretEdit(gui.look(), &gui.window());
        gui.add(edit);
        QVERIFY(gui.show());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, QStringLiteral("EAAB"));
        QCOMPARE(edit->text(), QStringLiteral("EAAB"));
        auto *eye = edit->findChild<IconButton *>(QStringLiteral("revealButton"));
        QCOMPARE(eye->accessibleName(), QStringLiteral("Show"));
        QTest::mouseClick(eye, Qt::LeftButton);
        QVERIFY(edit->isRevealed());
        QCOMPARE(eye->accessibleName(), QStringLiteral("Hide"));
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void aNumberStepsAndSpeaksTheLocale()
    {
        GuiFixture gui;
        auto *box = new NumberBox(gui.look(), &gui.window());
        gui.add(box);
        box->setLocale(QLocale(QLocale::Portuguese, QLocale::Brazil));
        box->setRange(0, 2000);
        box->setSingleStep(50);
        box->setPrefix(QStringLiteral("R$"));
        QVERIFY(gui.show());
        const QSignalSpy changed(box, &NumberBox::valueChanged);
        box->setValue(1950);
        QCOMPARE(box->spinBox()->text(), QStringLiteral("1.950,00"));
        auto *more = box->findChild<IconButton *>(QStringLiteral("moreButton"));
        auto *less = box->findChild<IconButton *>(QStringLiteral("lessButton"));
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(box->value(), 2000.0);
        QVERIFY(!more->isEnabled());
        QTest::mouseClick(less, Qt::LeftButton);
        QCOMPARE(box->value(), 1950.0);
        QVERIFY(more->isEnabled());
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.back().at(0).toDouble(), 1950.0);
        QTest::keyClick(box->spinBox(), Qt::Key_Up);
        QCOMPARE(box->value(), 2000.0);
    }

    void theWheelScrollsThePageNotAListWithoutFocus()
    {
        GuiFixture gui;
        auto *other = new LineEdit(gui.look(), &gui.window());
        auto *list = new ComboBox(gui.look(), &gui.window());
        list->addItems({QStringLiteral("ROAS"), QStringLiteral("CPA")});
        gui.add(other);
        gui.add(list);
        QVERIFY(gui.show());
        other->setFocus();
        QWheelEvent wheel(QPointF(5, 5), list->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(list, &wheel);
        QCOMPARE(list->currentIndex(), 0);
        list->setFocus();
        QCoreApplication::sendEvent(list, &wheel);
        QCOMPARE(list->currentIndex(), 1);
    }

    void anElidedLabelTellsTheRestInItsTooltipOnly()
    {
        GuiFixture gui;
        ElidedLabel label(gui.look(), TypeRole::Body, Role::Text);
        label.setText(QStringLiteral("<b>Ad</b> with a name that is a good deal longer than its label"));
        label.resize(100, 20);
        label.show();
        QVERIFY(label.isElided());
        QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;Ad")));
        label.resize(1000, 20);
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
        QCOMPARE(label.accessibleName(), label.text());
    }

    void aTextLabelShowsForeignTextAsItIs()
    {
        GuiFixture gui;
        const TextLabel label(gui.look(), TypeRole::Body, Role::Text, QStringLiteral("<i>Sale</i> & more"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.palette().color(QPalette::WindowText), gui.look().color(Role::Text));
        gui.look().setChoice(ThemeChoice::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), gui.look().color(Role::Text));
    }
};

MCI_TEST_CLASS(TestFields);

} // namespace mci::ui

#include "tst_Fields.moc"
