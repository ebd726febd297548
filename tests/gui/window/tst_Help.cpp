// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "text/KpiText.h"
#include "text/Translation.h"
#include "window/Actions.h"
#include "window/BodyMessage.h"
#include "window/HelpText.h"
#include "window/WindowKeys.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace mci;
using namespace mci::ui;
using mci::test::WindowFixture;

class TestHelp : public QObject
{
    Q_OBJECT

    static QString allText(const std::vector<HelpTopic> &topics)
    {
        QString text;
        for (const HelpTopic &topic : topics) {
            text += topic.title + u'\n';
            for (const HelpEntry &entry : topic.entries)
                text += entry.term + u'\n' + entry.text + u'\n';
        }
        return text;
    }

private Q_SLOTS:
    void explainsInThreeLanguages_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << QStringLiteral("en")
                                 << QStringList{QStringLiteral("Minimums"), QStringLiteral("ROAS"),
                                                QStringLiteral("Value of the purchases ÷ spend"),
                                                QStringLiteral("1,000"), QStringLiteral("/data/mci"),
                                                QStringLiteral("Ctrl+K"), QStringLiteral("keychain")};
        QTest::newRow("Portuguese") << QStringLiteral("pt_BR")
                                    << QStringList{QStringLiteral("Mínimos"), QStringLiteral("ROAS"),
                                                   QStringLiteral("1.000"), QStringLiteral("/data/mci"),
                                                   QStringLiteral("Ctrl+K"), QStringLiteral("chaveiro")};
        QTest::newRow("Spanish") << QStringLiteral("es")
                                 << QStringList{QStringLiteral("Mínimos"), QStringLiteral("ROAS"),
                                                QStringLiteral("/data/mci"), QStringLiteral("Ctrl+K"),
                                                QStringLiteral("llavero")};
    }

    void explainsInThreeLanguages()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, words);
        const text::Translation translation(locale);
        WindowFixture fixture;
        QLocale::setDefault(QLocale(locale));
        Actions actions(fixture.look);
        WindowKeys keys(actions, fixture.state);
        const auto topics = helpTopics({domain::Objective::Purchase, QStringLiteral("/data/mci")}, keys.map());
        QCOMPARE(topics.size(), std::size_t{7});
        const QString text = allText(topics);
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word));
        for (const domain::Kpi kpi : domain::kpisFor(domain::Objective::Purchase))
            QVERIFY(text.contains(text::kpiText(kpi, domain::Objective::Purchase)));
        QVERIFY(!text.contains(QStringLiteral("%1")));
        QVERIFY(!text.contains(u'!'));
    }

    void followsTheKeysThatWereChosen()
    {
        WindowFixture fixture;
        Actions actions(fixture.look);
        WindowKeys keys(actions, fixture.state);
        keys.map().setKeys(QStringLiteral("palette"), {QKeySequence(Qt::ALT | Qt::Key_P)});
        const QString text = allText(helpTopics({}, keys.map()));
        QVERIFY(text.contains(QStringLiteral("Alt+P")));
        QVERIFY(!text.contains(QStringLiteral("Ctrl+K")));
    }

    void isReadWithTheKeyboardAlone()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        QTest::keyClick(&window, Qt::Key_F1);
        auto *list = fixture.find<QListWidget>("helpTopics");
        QTRY_VERIFY(list && list->isVisible() && list->hasFocus());
        auto *text = fixture.find<QScrollArea>("helpText");
        const QString first = text->accessibleDescription();
        QVERIFY(first.contains(QStringLiteral("Top creatives")));
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(text->accessibleDescription().contains(QStringLiteral("Value of the purchases ÷ spend")));
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QVERIFY(text->verticalScrollBar()->maximum() > 0);
        QTest::keyClick(text, Qt::Key_Down);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(fixture.find("helpClose")->hasFocus());
        QTest::keyClick(fixture.find("helpClose"), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find("helpDialog"));
    }

    void hintsNameTheButtonBesideThem_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString &locale : text::Translation::supportedLocales())
            QTest::newRow(qPrintable(locale)) << locale;
    }

    void hintsNameTheButtonBesideThem()
    {
        QFETCH(QString, locale);
        const text::Translation translation(locale);
        const domain::Hint seen{domain::HintKind::OtherEventsSeen,
                                {{QStringLiteral("objective"), QStringLiteral("LEAD")},
                                 {QStringLiteral("events"), QStringLiteral("offsite_conversion.custom.1=12")}}};
        BodyFacts facts;
        facts.state = TopCreativesSession::State::Shown;
        facts.needsData = 3;
        facts.hints = {seen};
        const BodyMessage message = BodyText::message(facts);
        QCOMPARE(message.second, BodyAction::ChooseEvent);
        QVERIFY2(message.text.contains(message.secondText), qPrintable(message.text));
        QVERIFY2(!message.text.contains(QStringLiteral("--")), qPrintable(message.text));
        // Above the cards the same words stand beside a button of the body.
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.open();
        const auto *button = fixture.find<QPushButton>("chooseEvent");
        QVERIFY(BodyText::hints(facts.hints).contains(button->text()));
    }
};

MCI_TEST_CLASS(TestHelp);
#include "tst_Help.moc"
