// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/Figures.h"
#include "support/TestMain.h"

using namespace mci::ui;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

const QLocale kBrazil(QLocale::Portuguese, QLocale::Brazil);
const QLocale kStates(QLocale::English, QLocale::UnitedStates);
const QLocale kArgentina(QLocale::Spanish, QLocale::Argentina);

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSignOfAShare()
    {
        QCOMPARE(Figures({}, kStates).signedPercent(-0.09), QStringLiteral("−9%"));
        QCOMPARE(plain(Figures({}, kArgentina).signedPercent(0.31)), QStringLiteral("+31 %"));
        QCOMPARE(Figures({}, kStates).signedPercent(-0.001), QStringLiteral("0%"));
    }

    void anAxisHasNoEmptyDecimals()
    {
        using mci::domain::Kpi;
        const Figures states(QStringLiteral("BRL"), kStates);
        QCOMPARE(states.axis(Kpi::PurchaseRoas, 6), QStringLiteral("6×"));
        QCOMPARE(states.axis(Kpi::PurchaseRoas, 2.5), QStringLiteral("2.5×"));
        QCOMPARE(states.axis(Kpi::PurchaseRoas, 3.52), QStringLiteral("3.52×"));
        QCOMPARE(states.axis(Kpi::Ctr, 0.02), QStringLiteral("2%"));
        QCOMPARE(states.axis(Kpi::Spend, 0), QStringLiteral("R$0"));
        QCOMPARE(states.axis(Kpi::Cpc, 2.5), QStringLiteral("R$2.50"));
        QCOMPARE(states.axis(Kpi::Conversions, 1000), QStringLiteral("1,000"));
        QCOMPARE(plain(Figures(QStringLiteral("BRL"), kBrazil).axis(Kpi::Spend, 20)), QStringLiteral("R$ 20"));
        QCOMPARE(plain(Figures(QStringLiteral("EUR"), kArgentina).axis(Kpi::Conversions, 1000)), QStringLiteral("1.000"));
    }

    void aDayOnAnAxisIsShort()
    {
        const QDate day(2026, 10, 3);
        QCOMPARE(Figures({}, kStates).shortDay(day), QStringLiteral("Oct 3"));
        QCOMPARE(Figures({}, kBrazil).shortDay(day), QStringLiteral("3 out"));
    }

    void writesAsInTheDesign_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("pt-BR") << kBrazil << QStringList{QStringLiteral("R$ 234,56"),   QStringLiteral("R$ 6.214"),
                                                         QStringLiteral("R$ 1.234,56"), QStringLiteral("R$ 72,4 mil"),
                                                         QStringLiteral("R$ 1,2 mi"),   QStringLiteral("1,84%"),
                                                         QStringLiteral("31,2%"),       QStringLiteral("4,82×"),
                                                         QStringLiteral("+0,31 p.p."),  QStringLiteral("2.906"),
                                                         QStringLiteral("30 out 2026")};
        QTest::newRow("en") << kStates << QStringList{QStringLiteral("R$234.56"),    QStringLiteral("R$6,214"),
                                                      QStringLiteral("R$1,234.56"),  QStringLiteral("R$72.4k"),
                                                      QStringLiteral("R$1.2M"),      QStringLiteral("1.84%"),
                                                      QStringLiteral("31.2%"),       QStringLiteral("4.82×"),
                                                      QStringLiteral("+0.31 pp"),    QStringLiteral("2,906"),
                                                      QStringLiteral("Oct 30, 2026")};
        QTest::newRow("es") << kArgentina << QStringList{QStringLiteral("R$ 234,56"),   QStringLiteral("R$ 6.214"),
                                                         QStringLiteral("R$ 1.234,56"), QStringLiteral("R$ 72,4 mil"),
                                                         QStringLiteral("R$ 1,2 M"),    QStringLiteral("1,84 %"),
                                                         QStringLiteral("31,2 %"),      QStringLiteral("4,82×"),
                                                         QStringLiteral("+0,31 p. p."), QStringLiteral("2.906"),
                                                         QStringLiteral("30 oct 2026")};
    }
    void writesAsInTheDesign()
    {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, expected);
        const Figures figures(QStringLiteral("BRL"), locale);
        const QStringList written{figures.money(234.56),
                                  figures.money(6214.3),
                                  figures.money(1234.56, MoneyStyle::Full),
                                  figures.money(72'412, MoneyStyle::Tile),
                                  figures.money(1'200'000, MoneyStyle::Tile),
                                  figures.rate(0.0184),
                                  figures.rate(0.312),
                                  figures.roas(4.82),
                                  figures.points(0.0031),
                                  figures.count(2906),
                                  figures.date(QDate(2026, 10, 30))};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(plain(written.at(i)), expected.at(i));
    }

    void currenciesWithoutCentsHaveNone()
    {
        QCOMPARE(plain(Figures(QStringLiteral("JPY"), kStates).money(234.56)), QStringLiteral("¥235"));
        QCOMPARE(plain(Figures(QStringLiteral("CLP"), kBrazil).money(234.56)), QStringLiteral("CLP 235"));
    }

    void aCurrencyIsNeverTakenForAnother()
    {
        QCOMPARE(plain(Figures(QStringLiteral("USD"), kStates).money(5)), QStringLiteral("$5.00"));
        QCOMPARE(plain(Figures(QStringLiteral("USD"), kBrazil).money(5)), QStringLiteral("US$ 5,00"));
        QCOMPARE(plain(Figures(QStringLiteral("MXN"), kStates).money(5)), QStringLiteral("MXN 5.00"));
        QCOMPARE(plain(Figures(QStringLiteral("ARS"), kArgentina).money(5)), QStringLiteral("$ 5,00"));
    }

    void roundingDoesNotCrossTheLimitOfDecimals()
    {
        const Figures figures(QStringLiteral("BRL"), kStates);
        QCOMPARE(plain(figures.money(999.994)), QStringLiteral("R$999.99"));
        QCOMPARE(plain(figures.money(999.996)), QStringLiteral("R$1,000"));
        QCOMPARE(plain(figures.money(9'999.999, MoneyStyle::Full)), QStringLiteral("R$10,000"));
        QCOMPARE(plain(figures.money(999'950, MoneyStyle::Tile)), QStringLiteral("R$1M"));
        QCOMPARE(plain(figures.rate(0.09999)), QStringLiteral("10.0%"));
        QCOMPARE(plain(figures.rate(0.099949)), QStringLiteral("9.99%"));
    }

    void whatIsMissingInMoneyIsNeverShownAsZero()
    {
        QCOMPARE(plain(Figures(QStringLiteral("BRL"), kStates).money(0.2, MoneyStyle::Whole)), QStringLiteral("R$1"));
    }

    void aMissingValueIsNotZero()
    {
        const Figures figures(QStringLiteral("BRL"), kStates);
        for (const mci::domain::Kpi kpi : mci::domain::allKpis()) {
            QCOMPARE(figures.kpi(kpi, std::nullopt), QStringLiteral("–"));
            QVERIFY(figures.kpi(kpi, 1).contains(u'1'));
        }
    }
};

MCI_TEST_CLASS(TestFigures);
#include "tst_Figures.moc"
