// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/PseudoLocale.h"
#include "gui/scenes/ScenesFixture.h"
#include "gui/scenes/TextFaults.h"
#include "support/TestMain.h"

#include <QApplication>

using namespace mci;
using namespace mci::test;

/** Every page, dialog and popover in a made-up language that is 40 % longer than English, in both directions of writing. */
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<DemoData>(inGreek(demoData())); }
    void init()
    {
        failOnOurWarnings();
        QCoreApplication::installTranslator(&m_translator);
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void lettersAreSwappedAndArgumentsKept()
    {
        QCOMPARE(PseudoLocale::pseudo(QStringLiteral("%n of %1 <b>&Ads</b>")),
                 QString::fromUtf8("[%n öƒ %1 <b>&Áđš</b> ēēēēēē ]"));
        QCOMPARE(PseudoLocale::greek(QString::fromUtf8("Maré 5%")), QString::fromUtf8("Μαρε 5%"));
    }

    void everyTextIsTranslatedAndCanBeRead_data() { addSceneRows(); }
    void everyTextIsTranslatedAndCanBeRead()
    {
        QFETCH(const QString, scene);
        Stage stage(*m_data, look(), kSmallest);
        QWidget &shown = *sceneNamed(scene).show(stage);
        keepWhenAsked(stage, scene + QStringLiteral("-pseudo"));
        QStringList faults = untranslatedTexts(shown) + looseForeignTexts(shown) + unreadableTexts(shown);
        const Layout straight(shown);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        stage.settle();
        keepWhenAsked(stage, scene + QStringLiteral("-pseudo-rtl"));
        faults += straight.unmirrored(Layout(shown)) + unreadableTexts(shown);
        faults.removeDuplicates();
        MCI_VERIFY_NONE(faults);
    }

private:
    PseudoLocale m_translator;
    std::unique_ptr<DemoData> m_data;
};

/** Every page, dialog and popover with the text twice as large. */
class TestTwiceTheText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnOurWarnings();
        QFont font = look().font(ui::TypeRole::Body);
        m_points = font.pointSizeF();
        font.setPointSizeF(2 * m_points);
        look().setBaseFont(font);
    }
    void cleanup()
    {
        QFont font = look().font(ui::TypeRole::Body);
        font.setPointSizeF(m_points);
        look().setBaseFont(font);
    }

    void everyTextCanBeRead_data() { addSceneRows(); }
    void everyTextCanBeRead()
    {
        QFETCH(const QString, scene);
        Stage stage(demoData(), look(), kDesigned);
        QWidget &shown = *sceneNamed(scene).show(stage);
        keepWhenAsked(stage, scene + QStringLiteral("-200"));
        MCI_VERIFY_NONE(unreadableTexts(shown));
    }

private:
    qreal m_points = 0;
};

MCI_TEST_CLASS(TestPseudoLocale);
MCI_TEST_CLASS(TestTwiceTheText);
#include "tst_PseudoLocale.moc"
