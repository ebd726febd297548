// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Translation.h"

#include "support/TestMain.h"
#include "text/KpiText.h"

namespace mci::text {

class tst_Translation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolves_data();
    void resolves();
    void loadsAllLanguages();
    void leavesNothingBehind();
    void putsTheCurrencyInFront();
};

void tst_Translation::resolves_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale brazilian(QLocale::Portuguese, QLocale::Brazil);
    QTest::newRow("asked") << QStringLiteral("es") << brazilian << QStringLiteral("es");
    QTest::newRow("asked, other country") << QStringLiteral("pt-PT") << english << QStringLiteral("pt_BR");
    QTest::newRow("asked, with charset") << QStringLiteral("es_MX.UTF-8") << english << QStringLiteral("es");
    QTest::newRow("asked, region number") << QStringLiteral("es-419") << english << QStringLiteral("es");
    QTest::newRow("asked, not spoken") << QStringLiteral("fr") << brazilian << QStringLiteral("pt_BR");
    QTest::newRow("system") << QString() << brazilian << QStringLiteral("pt_BR");
    QTest::newRow("system, by language") << QString() << QLocale(QLocale::Spanish, QLocale::Colombia)
                                         << QStringLiteral("es");
    QTest::newRow("system, not spoken") << QString() << QLocale(QLocale::Japanese) << QStringLiteral("en");
    QTest::newRow("C") << QString() << QLocale::c() << QStringLiteral("en");
}

void tst_Translation::resolves()
{
    QFETCH(QString, requested);
    QFETCH(QLocale, system);
    QTEST(Translation::resolveLocale(requested, system), "expected");
}

void tst_Translation::loadsAllLanguages()
{
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        QVERIFY(translation.isLoaded());
        QCOMPARE(translation.locale(), locale);
    }
    QCOMPARE(Translation(QStringLiteral("tlh")).locale(), QStringLiteral("en"));
}

void tst_Translation::leavesNothingBehind()
{
    const QLocale before;
    const QString text = kpiText(domain::Kpi::Spend, domain::Objective::Lead);
    {
        const Translation translation(QStringLiteral("pt_BR"));
        QCOMPARE(kpiText(domain::Kpi::Spend, domain::Objective::Lead), QStringLiteral("Valor gasto"));
        QCOMPARE(QLocale().name(), QStringLiteral("pt_BR"));
    }
    QCOMPARE(kpiText(domain::Kpi::Spend, domain::Objective::Lead), text);
    QCOMPARE(QLocale(), before);
}

void tst_Translation::putsTheCurrencyInFront()
{
    for (const QString &locale : Translation::supportedLocales())
        QVERIFY(Translation::figureLocale(locale).toCurrencyString(1.5, QStringLiteral("R$")).startsWith(u"R$"));
}

MCI_TEST_CLASS(tst_Translation);

} // namespace mci::text

#include "tst_Translation.moc"
