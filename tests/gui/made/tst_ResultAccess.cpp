// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/AccessWalk.h"
#include "gui/scenes/PseudoLocale.h"
#include "gui/scenes/TextFaults.h"
#include "MadeFixture.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTabBar>

using namespace mci;
using namespace mci::test;

/** The page as somebody meets it who does not see, uses no mouse, needs large letters, or reads from the right. */
class TestResultAccess : public QObject
{
    Q_OBJECT

private:
    static void addTabs()
    {
        QTest::addColumn<int>("tab");
        const char *names[] = {"originality", "text", "score", "lineage"};
        for (int tab = 0; tab < 4; ++tab)
            QTest::newRow(names[tab]) << tab;
    }
    static void verifyNone(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    static void openTab(MadeFixture &fixture, services::MadeOutput output, int tab)
    {
        output.variations[0].revisions = 2;
        output.variations[0].shown.number = 2;
        output.variations[0].shown.copy.warnings = {writer::CopyWarning::UrgencyLowered};
        fixture.open(output);
        fixture.find<QTabBar>("variationTabs")->setCurrentIndex(tab);
        fixture.settle();
    }
    static void keepWhenAsked(MadeFixture &fixture, const char *what)
    {
        const QDir pictures(QStringLiteral(MCI_BINARY_DIR "/pictures/walks"));
        if (qEnvironmentVariableIsSet("MCI_KEEP_PICTURES") && pictures.mkpath(QStringLiteral(".")))
            QVERIFY(fixture.window().grab().save(
                pictures.filePath(QStringLiteral("12-result-%1-%2.png")
                                      .arg(QLatin1String(QTest::currentDataTag()), QLatin1String(what)))));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingHasNameRoleAndPlace_data() { addTabs(); }
    void everythingHasNameRoleAndPlace()
    {
        QFETCH(const int, tab);
        MadeFixture fixture;
        openTab(fixture, madeOutput(MadeFixture::folder()), tab);
        verifyNone(untellable(fixture.window()));
        const TabWalk walk(fixture.window());
        QCOMPARE_GT(walk.stops(), 12);
        verifyNone(walk.outOfReach());
        verifyNone(walk.backwards());
    }

    void everyTextIsTranslatedAndCanBeRead_data() { addTabs(); }
    void everyTextIsTranslatedAndCanBeRead()
    {
        QFETCH(const int, tab);
        PseudoLocale translator;
        QCoreApplication::installTranslator(&translator);
        MadeFixture fixture({1044, 700});
        openTab(fixture, inGreek(madeOutput(MadeFixture::folder())), tab);
        keepWhenAsked(fixture, "pseudo");
        QWidget &window = fixture.window();
        QStringList faults = untranslatedTexts(window) + looseForeignTexts(window) + unreadableTexts(window);
        const Layout straight(window);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        fixture.settle();
        keepWhenAsked(fixture, "pseudo-rtl");
        faults += straight.unmirrored(Layout(window)) + unreadableTexts(window);
        faults.removeDuplicates();
        QCoreApplication::removeTranslator(&translator);
        verifyNone(faults);
    }

    void twiceTheTextCanBeRead_data() { addTabs(); }
    void twiceTheTextCanBeRead()
    {
        QFETCH(const int, tab);
        const QFont usual = MadeFixture::look().font(ui::TypeRole::Body);
        QFont large = usual;
        large.setPointSizeF(2 * usual.pointSizeF());
        MadeFixture::look().setBaseFont(large);
        MadeFixture fixture;
        openTab(fixture, madeOutput(MadeFixture::folder()), tab);
        keepWhenAsked(fixture, "200");
        const QStringList faults = unreadableTexts(fixture.window());
        MadeFixture::look().setBaseFont(usual);
        verifyNone(faults);
    }
};

MCI_TEST_CLASS(TestResultAccess);
#include "tst_ResultAccess.moc"
