// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "creatives/PatternsTab.h"
#include "creatives/TagChip.h"
#include "domain/patterns/PatternFields.h"
#include "gui/support/PatternValues.h"
#include "support/TestMain.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::ui;
using namespace Qt::Literals::StringLiterals;
using domain::PatternField;

/** Patterns corrected by hand in their tab. */
class TestPatternCorrections : public QObject
{
    Q_OBJECT

    Look m_look;
    QTemporaryDir m_folder;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<QScrollArea> m_area;
    PatternsTab *m_tab = nullptr;
    std::vector<PatternCorrection> m_wanted;

    [[nodiscard]] TagChip *chip(const char *text) const
    {
        for (TagChip *one : m_tab->findChildren<TagChip *>()) {
            if (one->chip().text == QLatin1String(text))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QMenu *menu(const char *name) const { return m_tab->findChild<QMenu *>(QLatin1String(name)); }
    static QAction *item(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QLabel *words(const char *field) const
    {
        return m_tab->findChild<QWidget *>(u"patternsText_"_s + QLatin1String(field))->findChildren<QLabel *>().last();
    }
    /** As the tab would be told after a correction was stored. */
    void correct(PatternField field, const domain::FieldValue &value)
    {
        PatternsState state = test::patternsOfAnAd();
        QVERIFY(domain::applyCorrection(state.patterns, field, value));
        state.patterns.correctedAt = fromEpochSeconds(1'795'100'000);
        m_tab->setState(state);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_wanted.clear();
        m_thumbnails = std::make_unique<ThumbnailStore>(m_folder.path());
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_tab = new PatternsTab(m_look, *m_thumbnails);
        m_area->setWidget(m_tab);
        m_area->resize(440, 900);
        CreativeRow row;
        row.item = std::make_shared<const services::TopCreative>(test::topCreative(0));
        m_tab->setCreative(row);
        m_tab->setState(test::patternsOfAnAd());
        connect(m_tab, &PatternsTab::correctionWanted, this,
                [this](const PatternCorrection &correction) { m_wanted.push_back(correction); });
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }
    void cleanup()
    {
        m_area.reset();
        m_thumbnails.reset();
        QLocale::setDefault(QLocale::c());
    }

    void aDoubleClickOffersTheValues()
    {
        TagChip *layout = chip("Rule of thirds");
        QTest::mouseClick(layout, Qt::LeftButton);
        QVERIFY(!menu("correctionMenu"));
        QTest::mouseDClick(layout, Qt::LeftButton);
        QPointer<QMenu> values = menu("correctionMenu");
        QVERIFY(values && values->isVisible());
        QCOMPARE(values->actions().size(), 10);
        QVERIFY(item(*values, u"Rule of thirds"_s)->isChecked());
        item(*values, u"Grid layout"_s)->trigger();
        QCOMPARE(m_wanted, (std::vector<PatternCorrection>{{PatternField::Layout, std::nullopt, {{u"grid"_s}}}}));
        // What counts already is nothing to correct.
        item(*values, u"Rule of thirds"_s)->trigger();
        QCOMPARE(m_wanted.size(), 1U);
        values->close();
        QTRY_VERIFY(!values);
    }
    void theKeyboardDoesTheSame_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("space") << int(Qt::Key_Space);
    }
    void theKeyboardDoesTheSame()
    {
        QFETCH(const int, key);
        TagChip *first = chip("Product");
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_End);
        QCOMPARE(QApplication::focusWidget(), chip("1:1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), chip("Photographic"));
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        QMenu *values = menu("correctionMenu");
        QVERIFY(values);
        QTest::keyClick(values, Qt::Key_Down);
        QTest::keyClick(values, Qt::Key_Return);
        QCOMPARE(m_wanted, (std::vector<PatternCorrection>{{PatternField::Photography, std::nullopt, {{u"no"_s}}}}));
    }
    void elementsAreASet()
    {
        QTest::mouseDClick(chip("Product"), Qt::LeftButton);
        QMenu *values = menu("correctionMenu");
        item(*values, u"Person"_s)->trigger();
        item(*values, u"Product"_s)->trigger();
        QCOMPARE(m_wanted.size(), 2U);
        QCOMPARE(*m_wanted[0].after,
                 (QStringList{u"product"_s, u"text"_s, u"cta_button"_s, u"discount_badge"_s, u"person"_s}));
        QCOMPARE(*m_wanted[1].after, (QStringList{u"text"_s, u"cta_button"_s, u"discount_badge"_s}));
        values->close();
    }
    void aCorrectedTagHasADotAndTheMachinesWord()
    {
        const QSize before = chip("Friendly tone")->sizeHint();
        correct(PatternField::Tone, {u"urgent"_s});
        TagChip *tone = chip("Urgent tone");
        QCOMPARE(tone->toolTip(), u"The analysis said: Friendly tone, 72%"_s);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(tone);
        QCOMPARE(told->role(), QAccessible::Button);
        QVERIFY(told->text(QAccessible::Name).contains(u"Corrected by you"_s));
        QCOMPARE(told->text(QAccessible::Description), tone->toolTip());
        // The dot: a tag of the same words without it is narrower.
        PatternChip plain = tone->chip();
        plain.machine.clear();
        const TagChip bare(m_look, plain);
        QVERIFY(tone->sizeHint().width() > bare.sizeHint().width());
        QCOMPARE(tone->sizeHint().height(), before.height());
        QVERIFY(m_tab->findChild<QLabel *>(u"patternsCorrected"_s)->text().startsWith(u"Corrected by you "_s));
        QCOMPARE(m_tab->findChild<QLabel *>(u"patternsSource"_s)->text(), u"Local analysis, no image sent"_s);
    }
    void theDotIsPainted()
    {
        PatternChip chip{u"Grid"_s, std::nullopt, false, PatternField::Layout, {}};
        TagChip plain(m_look, chip);
        chip.machine = u"Split, 80%"_s;
        TagChip dotted(m_look, chip);
        plain.resize(dotted.sizeHint());
        dotted.resize(dotted.sizeHint());
        const QRect end(dotted.width() - 14, 0, 14, dotted.height());
        QVERIFY(plain.grab(end).toImage() != dotted.grab(end).toImage());
    }
    void theWayBackIsOffered()
    {
        correct(PatternField::Layout, {u"grid"_s});
        TagChip *layout = chip("Grid layout");
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {3, 3}, layout->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(layout, &wish);
        QMenu *menu = this->menu("patternMenu");
        QVERIFY(menu);
        item(*menu, u"Back to \u2068Rule of thirds\u2069"_s)->trigger();
        const PatternCorrection back{PatternField::Layout, {{u"grid"_s}}, std::nullopt};
        QCOMPARE(m_wanted, std::vector<PatternCorrection>{back});
        menu->close();
        // Choosing the machine's word is the same.
        QTest::mouseDClick(layout, Qt::LeftButton);
        item(*this->menu("correctionMenu"), u"Rule of thirds"_s)->trigger();
        QCOMPARE(m_wanted, (std::vector<PatternCorrection>{back, back}));
        item(*this->menu("correctionMenu"), u"Split layout"_s)->trigger();
        QCOMPARE(m_wanted.back(), (PatternCorrection{PatternField::Layout, {{u"grid"_s}}, {{u"split"_s}}}));
        this->menu("correctionMenu")->close();
    }
    void whatIsNotCorrectedHasNoWayBack()
    {
        TagChip *layout = chip("Rule of thirds");
        QContextMenuEvent wish(QContextMenuEvent::Mouse, {3, 3}, layout->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(layout, &wish);
        QMenu *menu = this->menu("patternMenu");
        QCOMPARE(menu->actions().size(), 1);
        item(*menu, u"Correct…"_s)->trigger();
        QVERIFY(this->menu("correctionMenu"));
        this->menu("correctionMenu")->close();
        menu->close();
    }
    void theKeyboardStaysAtTheTag()
    {
        chip("Rule of thirds")->setFocus(Qt::TabFocusReason);
        correct(PatternField::Layout, {u"grid"_s});
        QCOMPARE(QApplication::focusWidget(), chip("Grid layout"));
    }
    void aTextIsEditedInItsPlace()
    {
        QLabel *headline = words("headline");
        headline->setFocus(Qt::TabFocusReason);
        QTest::keyClick(headline, Qt::Key_F2);
        auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->toPlainText(), headline->text());
        QVERIFY(!headline->isVisible());
        QTest::keyClicks(editor, u"Mine"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(m_wanted.empty());
        QCOMPARE(QApplication::focusWidget(), headline);
        QTest::mouseDClick(headline, Qt::LeftButton);
        QTest::keyClicks(editor, u"Mine"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(m_wanted, (std::vector<PatternCorrection>{{PatternField::Headline, std::nullopt, {{u"Mine"_s}}}}));
        QVERIFY(!editor->isVisible());
    }
    void anEmptyTextIsNone()
    {
        // There is no body text; there may be one all the same.
        QLabel *body = words("body");
        QCOMPARE(body->text(), u"None"_s);
        QTest::mouseDClick(body, Qt::LeftButton);
        auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(editor && editor->toPlainText().isEmpty());
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(m_wanted.empty());
        QTest::mouseDClick(words("cta"), Qt::LeftButton);
        editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QTest::keyClick(editor, Qt::Key_Delete);
        // Elsewhere is no way to lose it.
        words("headline")->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_wanted.size(), 1U);
        QCOMPARE(m_wanted.front().after, std::optional(domain::FieldValue()));
    }
    void aCorrectedTextSaysSo()
    {
        correct(PatternField::Body, {u"Mine"_s});
        const auto labels = m_tab->findChild<QWidget *>(u"patternsText_body"_s)->findChildren<QLabel *>();
        QCOMPARE(labels.first()->text(), u"Body text · corrected by you"_s);
        QCOMPARE(labels.last()->text(), u"Mine"_s);
        QCOMPARE(labels.last()->accessibleDescription(), u"The analysis said: None"_s);
    }
    void sourcesThatDifferAreCompared()
    {
        PatternsState state = test::patternsOfAnAd();
        state.differences = {{PatternField::Layout, {u"grid"_s}, {u"split"_s}},
                             {PatternField::Elements, {}, {u"person"_s, u"logo"_s}}};
        m_tab->setState(state);
        const auto line = [this](const char *section) {
            return m_tab->findChild<QWidget *>(QLatin1String(section))->findChild<QLabel *>(u"patternsComparison"_s);
        };
        QCOMPARE(line("patternsVisual")->text(),
                 u"Provider: Grid layout, No elements. Local analysis: Split layout, Person, Logo."_s);
        QVERIFY(!line("patternsApproach")->isVisible());
    }
    void whatGoesWithResultsIsOfTheTagsShown()
    {
        const auto *results = m_tab->findChild<QWidget *>(u"patternsResults"_s);
        QVERIFY(!results->isVisible());
        TagComparison known;
        known.goal = domain::Kpi::PurchaseRoas;
        known.tags.effects = {{u"layout:rule_of_thirds"_s, 12, 0.3, 0.31, 0.1, 0.5, 0.01, true},
                              {u"layout:grid"_s, 9, 0.2, -0.4, -0.6, -0.2, 0.01, true},
                              {u"benefit:free_shipping"_s, 4, 0.1, -0.05, -0.2, 0.1, 0.5, false}};
        m_tab->setResults(known);
        QVERIFY(results->isVisible());
        QStringList told;
        for (const QLabel *label : results->findChildren<QLabel *>())
            told << label->text();
        const QString all = told.join(u'|');
        for (const char *one : {"Association, not cause", "+31%", "n 12", "Free shipping", "−5% ≈", "n 4"})
            QVERIFY2(all.contains(QString::fromUtf8(one)), qPrintable(all));
        QVERIFY(!all.contains(u"Grid layout"_s));
        QVERIFY(!all.contains(u"+31% ≈"_s));
        QVERIFY(!m_tab->findChild<QWidget *>(u"patternsNoResults"_s)->isVisible());
        known.tags.effects.clear();
        m_tab->setResults(known);
        QVERIFY(m_tab->findChild<QWidget *>(u"patternsNoResults"_s)->isVisible());
        m_tab->setResults(std::nullopt);
        QVERIFY(!results->isVisible());
    }
};

MCI_TEST_CLASS(TestPatternCorrections);
#include "tst_PatternCorrections.moc"
