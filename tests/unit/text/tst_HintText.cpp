// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/HintText.h"

#include "support/TestMain.h"
#include "text/Translation.h"

namespace mci::text {

using domain::Hint;
using domain::HintKind;

namespace {

Hint guardrails(const char *left)
{
    return {HintKind::FewSurviveGuardrails,
            {{QStringLiteral("ads"), QStringLiteral("40")},
             {QStringLiteral("withResults"), QStringLiteral("11")},
             {QStringLiteral("belowConversions"), QStringLiteral("39")},
             {QStringLiteral("minConversions"), QStringLiteral("10")},
             {QStringLiteral("left"), QLatin1String(left)}}};
}

Hint events(const char *list)
{
    return {HintKind::OtherEventsSeen,
            {{QStringLiteral("objective"), QStringLiteral("LEAD")}, {QStringLiteral("events"), QLatin1String(list)}}};
}

} // namespace

class tst_HintText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOtherEvents();
    void theWindowNamesNoOption();
    void namesTheChosenEvent();
    void shortensLongLists();
    void tellsWhatTheMinimumsTook();
    void tellsMoneyInTheLocale();
    void tellsAdsOfOtherGoals();
    void copesWithoutValues();
};

void tst_HintText::tellsOtherEvents()
{
    const Translation translation(QStringLiteral("en"));
    const Hint hint = events("offsite_conversion.custom.1=1043");
    const QString seen = QStringLiteral("No ad reports a plain lead in this period. The account reports other events: "
                                        "offsite_conversion.custom.1 (1,043). If one of them is your result, ");
    QCOMPARE(hintText(hint, Surface::CommandLine), seen + QStringLiteral("choose it with --conversion-event."));
    QCOMPARE(hintText(hint, Surface::Window), seen + QStringLiteral("take it with “Choose the event”."));
}

void tst_HintText::theWindowNamesNoOption()
{
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        for (int kind = 0; kind <= static_cast<int>(HintKind::StaleData); ++kind) {
            const QString text = hintText({static_cast<HintKind>(kind), {}}, Surface::Window);
            QVERIFY2(!text.contains(QStringLiteral("--")), qPrintable(text));
        }
        QVERIFY(hintText(events("a=1"), Surface::CommandLine).contains(QStringLiteral("--conversion-event")));
    }
}

void tst_HintText::namesTheChosenEvent()
{
    const Translation translation(QStringLiteral("en"));
    const Hint hint{HintKind::NoResultsCounted,
                    {{QStringLiteral("objective"), QStringLiteral("LEAD")},
                     {QStringLiteral("event"), QStringLiteral("offsite_conversion.custom.1")}}};
    QVERIFY(hintText(hint, Surface::CommandLine).startsWith(u"No ad reports the event offsite_conversion.custom.1 in this period."));
}

void tst_HintText::shortensLongLists()
{
    const Translation translation(QStringLiteral("en"));
    const QString text = hintText(events("a=6,b=5,c=4,d=3,e=2,f=1"), Surface::CommandLine);
    QVERIFY2(text.contains(QStringLiteral("a (6), b (5), c (4), d (3), e (2), …")), qPrintable(text));
}

void tst_HintText::tellsWhatTheMinimumsTook()
{
    {
        const Translation translation(QStringLiteral("en"));
        QCOMPARE(hintText(guardrails("1"), Surface::CommandLine),
                 QStringLiteral("11 of 40 ads have results. 39 fall below the minimum of 10 conversions. 1 ad remains. "
                                "Lower the minimums or choose a longer period to see more."));
    }
    const Translation translation(QStringLiteral("pt_BR"));
    QVERIFY(hintText(guardrails("1"), Surface::CommandLine).contains(QStringLiteral("Restou 1 anúncio.")));
    QVERIFY(hintText(guardrails("2"), Surface::CommandLine).contains(QStringLiteral("Restaram 2 anúncios.")));
    QVERIFY(hintText(guardrails("0"), Surface::CommandLine).contains(QStringLiteral("Nenhum restou.")));
}

void tst_HintText::tellsMoneyInTheLocale()
{
    const Translation translation(QStringLiteral("es"));
    const Hint hint{HintKind::NothingSurvives,
                    {{QStringLiteral("ads"), QStringLiteral("1")},
                     {QStringLiteral("belowSpend"), QStringLiteral("1")},
                     {QStringLiteral("minSpend"), QStringLiteral("1500.5")},
                     {QStringLiteral("currency"), QStringLiteral("BRL")}}};
    const QString text = hintText(hint, Surface::CommandLine);
    QVERIFY2(text.startsWith(
                 QStringLiteral("Participó 1 anuncio. 1 queda por debajo del gasto mínimo de 1.500,50\u00a0BRL.")),
             qPrintable(text));
}

void tst_HintText::tellsAdsOfOtherGoals()
{
    const Translation translation(QStringLiteral("en"));
    const Hint hint{HintKind::OtherObjectives,
                    {{QStringLiteral("objective"), QStringLiteral("PURCHASE")},
                     {QStringLiteral("ads"), QStringLiteral("40")},
                     {QStringLiteral("otherObjective"), QStringLiteral("35")}}};
    QVERIFY2(hintText(hint, Surface::CommandLine).startsWith(
                 QStringLiteral("35 of 40 ads follow another goal than “Purchases” and do not take part.")),
             qPrintable(hintText(hint, Surface::CommandLine)));
}

void tst_HintText::copesWithoutValues()
{
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        for (int kind = 0; kind <= static_cast<int>(HintKind::StaleData); ++kind) {
            const QString text = hintText({static_cast<HintKind>(kind), {}}, Surface::CommandLine);
            QVERIFY(text.endsWith(u'.'));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
    }
}

MCI_TEST_CLASS(tst_HintText);

} // namespace mci::text

#include "tst_HintText.moc"
