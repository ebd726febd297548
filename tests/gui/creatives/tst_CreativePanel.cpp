// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTabs.h"
#include "creatives/LargePreview.h"
#include "gui/support/SharedAnswer.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace mci;
using namespace mci::ui;

class TestCreativePanel : public QObject
{
    Q_OBJECT

    Look m_look;
    CreativeModel m_model;
    ThumbnailStore m_thumbnails{QString()};

    [[nodiscard]] static QStringList words(const QWidget &widget)
    {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (!label->isHidden())
                words << label->text();
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        auto answer = test::overviewOf(3, 1);
        answer.top.creatives[0].creative.adAccountId = QStringLiteral("act_42");
        answer.top.creatives[1].creative.body.clear();
        answer.top.creatives[1].creative.headline.clear();
        answer.top.creatives[1].creative.callToAction.clear();
        answer.top.creatives[1].creative.metaAdId.clear();
        m_model.setAnswer(test::sharedAnswer(answer));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void followsWithoutTakingTheFocus()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        auto *panel = new CreativePanel(m_look, m_model, m_thumbnails, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        panel->setCurrent(m_model.index(0, 0));
        panel->tabs().setTab(CreativeTabs::Copy);
        panel->setCurrent(m_model.index(1, 0));
        QCOMPARE(QGuiApplication::focusObject(), edit);
        QCOMPARE(panel->tabs().tab(), static_cast<int>(CreativeTabs::Copy));
        QCOMPARE(panel->creativeId(), m_model.row(1).id());
    }

    void figuresThatAreMissingSayWhy()
    {
        CreativePanel panel(m_look, m_model, m_thumbnails);
        panel.setCurrent(m_model.index(0, 0));
        const QStringList shown = words(panel);
        QVERIFY(shown.contains(QStringLiteral("5.42×")));
        QVERIFY(shown.contains(QStringLiteral("Does not apply: this creative has no video.")));
        QVERIFY(!shown.contains(QStringLiteral("–")));
    }

    void belowTheMinimumsItSaysWhatIsMissing()
    {
        CreativePanel panel(m_look, m_model, m_thumbnails);
        panel.setCurrent(m_model.index(3, 0));
        auto *needs = panel.findChild<QLabel *>(QStringLiteral("panelNeeds"));
        QVERIFY(needs && !needs->isHidden());
        QCOMPARE(needs->text(), QStringLiteral("R$16 more spend and 7 purchase(s) to go"));
        panel.setCurrent(m_model.index(0, 0));
        QVERIFY(needs->isHidden());
    }

    void textsAreCopied()
    {
        CreativePanel panel(m_look, m_model, m_thumbnails);
        panel.setCurrent(m_model.index(0, 0));
        auto *copy = panel.findChild<QAbstractButton *>(QStringLiteral("copyHeadline"));
        QVERIFY(copy);
        QVERIFY(!copy->accessibleName().isEmpty());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Café torrado esta semana"));
        panel.setCurrent(m_model.index(1, 0));
        QVERIFY(!panel.findChild<QAbstractButton *>(QStringLiteral("copyHeadline")));
    }

    void patternsAreAskedForWhileTheirTabIsShown()
    {
        CreativePanel panel(m_look, m_model, m_thumbnails);
        QSignalSpy wanted(&panel.tabs(), &CreativeTabs::patternsWanted);
        panel.setCurrent(m_model.index(0, 0));
        QVERIFY(wanted.isEmpty());
        panel.tabs().setTab(CreativeTabs::Patterns);
        QCOMPARE(wanted, (QList<QVariantList>{{m_model.row(0).id()}}));
        panel.setCurrent(m_model.index(0, 0));
        QCOMPARE(wanted.size(), 1);
        panel.setCurrent(m_model.index(1, 0));
        QCOMPARE(wanted.last(), QVariantList{m_model.row(1).id()});
        panel.tabs().setTab(CreativeTabs::Copy);
        panel.setCurrent(m_model.index(2, 0));
        QCOMPARE(wanted.size(), 2);
    }

    void patternsOfAnotherCreativeAreNotShown()
    {
        CreativePanel panel(m_look, m_model, m_thumbnails);
        panel.tabs().setTab(CreativeTabs::Patterns);
        panel.setCurrent(m_model.index(0, 0));
        auto *note = panel.findChild<QWidget *>(QStringLiteral("panelPatternsNote"));
        auto *analyze = panel.findChild<QAbstractButton *>(QStringLiteral("panelAnalyze"));
        QVERIFY(note && analyze);
        PatternsState none;
        none.stage = PatternsStage::NotAnalyzed;
        panel.tabs().setPatterns(m_model.row(1).id(), none);
        QVERIFY(analyze->isHidden());
        panel.tabs().setPatterns(m_model.row(0).id(), none);
        QVERIFY(!analyze->isHidden());
        QCOMPARE(note->accessibleName(), QStringLiteral("Not analyzed yet."));
        QSignalSpy wanted(&panel.tabs(), &CreativeTabs::analysisWanted);
        QTest::mouseClick(analyze, Qt::LeftButton);
        QCOMPARE(wanted, (QList<QVariantList>{{m_model.row(0).id(), false}}));
        panel.setCurrent(m_model.index(2, 0));
        QVERIFY(analyze->isHidden());
    }

    void headButtonsSayWhatTheyWant()
    {
        CreativePanel panel(m_look, m_model, m_thumbnails);
        panel.setCurrent(m_model.index(0, 0));
        QSignalSpy step(&panel, &CreativePanel::stepRequested);
        QSignalSpy close(&panel, &CreativePanel::closeRequested);
        QSignalSpy browser(&panel, &CreativePanel::browserRequested);
        for (const char *name : {"panelPrevious", "panelNext", "panelExternal", "panelOpen", "panelClose"})
            QTest::mouseClick(panel.findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
        QCOMPARE(step.size(), 2);
        QCOMPARE(step.first().first().toInt(), -1);
        QCOMPARE(close.size(), 1);
        QCOMPARE(browser.size(), 2);
        const QUrl url = browser.first().first().toUrl();
        QCOMPARE(url.host(), QStringLiteral("adsmanager.facebook.com"));
        QVERIFY(url.query().contains(QStringLiteral("act=42&selected_ad_ids=2385000000")));
        panel.setCurrent(m_model.index(1, 0));
        QTest::mouseClick(panel.findChild<QAbstractButton *>(QStringLiteral("panelOpen")), Qt::LeftButton);
        QCOMPARE(browser.size(), 2);
    }

    void thePreviewClosesAndGivesTheFocusBack()
    {
        QWidget window;
        window.resize(600, 400);
        auto *edit = new QLineEdit(&window);
        LargePreview preview(m_look, m_model, m_thumbnails, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        preview.open(m_model.index(1, 0));
        QVERIFY(preview.isVisible());
        QVERIFY(preview.hasFocus());
        QSignalSpy step(&preview, &LargePreview::stepRequested);
        QTest::keyClick(&preview, Qt::Key_Right);
        QTest::keyClick(&preview, Qt::Key_Up);
        QCOMPARE(step.size(), 2);
        QCOMPARE(step.first().first().toInt(), 1);
        window.resize(700, 500);
        QCOMPARE(preview.size(), window.size());
        QTest::keyClick(&preview, Qt::Key_Escape);
        QVERIFY(!preview.isVisible());
        QVERIFY(edit->hasFocus());
    }
};

MCI_TEST_CLASS(TestCreativePanel);
#include "tst_CreativePanel.moc"
