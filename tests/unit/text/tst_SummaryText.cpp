// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SummaryText.h"

#include "support/TestMain.h"
#include "text/Translation.h"

namespace mci::text {

using domain::Kpi;
using domain::KpiChange;
using domain::SummaryKind;
using domain::SummarySentence;

namespace {

SummaryWords words()
{
    return {QStringLiteral("3.84×"), QStringLiteral("3.52×"), QStringLiteral("9%"), QStringLiteral("12%"),
            QStringLiteral("<b>Spring %1</b>")};
}

SummarySentence about(SummaryKind kind, KpiChange change)
{
    SummarySentence sentence;
    sentence.kind = kind;
    sentence.kpi = Kpi::PurchaseRoas;
    sentence.change = change;
    return sentence;
}

QString counted(SummaryKind kind, int count, int watched = 0)
{
    SummarySentence sentence;
    sentence.kind = kind;
    sentence.count = count;
    sentence.watched = watched;
    sentence.best = 10;
    return summaryText(sentence, {});
}

} // namespace

class tst_SummaryText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowATotalWent();
    void namesWhatChanged();
    void countsInTheReadersLanguage_data();
    void countsInTheReadersLanguage();
};

void tst_SummaryText::tellsHowATotalWent()
{
    const Translation translation(QStringLiteral("en"));
    const auto total = [](KpiChange change) { return summaryText(about(SummaryKind::Total, change), words()); };
    QCOMPARE(total({3.52, 3.84, false}), QStringLiteral("ROAS: 3.84×, 9% above the previous period (3.52×)"));
    QCOMPARE(total({3.84, 3.52, false}), QStringLiteral("ROAS: 3.84×, 9% below the previous period (3.52×)"));
    QCOMPARE(total({3.52, 3.84, true}),
             QStringLiteral("ROAS: 3.84×, no clear difference from the previous period (≈ 3.52×)"));
    QCOMPARE(total({0, 3.84, false}), QStringLiteral("ROAS: 3.84×, nothing in the previous period"));
}

void tst_SummaryText::namesWhatChanged()
{
    const Translation translation(QStringLiteral("en"));
    const QString moved = QStringLiteral("ROAS: 3.84×, 9% above the previous period (3.52×), 12% of spend");
    const QString name = QStringLiteral("\u2068<b>Spring %1</b>\u2069. ");
    const KpiChange change{3.52, 3.84, false};
    QCOMPARE(summaryText(about(SummaryKind::Better, change), words()), QStringLiteral("Better: ") + name + moved);
    QCOMPARE(summaryText(about(SummaryKind::Worse, change), words()), QStringLiteral("Worse: ") + name + moved);
    QCOMPARE(summaryText(about(SummaryKind::Moved, change), words()), QStringLiteral("Changed: ") + name + moved);
}

void tst_SummaryText::countsInTheReadersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringList{QStringLiteral("1 creative is fatigued"),
                                            QStringLiteral("3 creatives are fatigued, 1 more may be wearing out"),
                                            QStringLiteral("2 creatives may be wearing out"),
                                            QStringLiteral("1 new creative is already in the top 10"),
                                            QStringLiteral("2 new creatives are already in the top 10"),
                                            QStringLiteral("1 creative needs more data to be ranked"),
                                            QStringLiteral("6 creatives need more data to be ranked")};
    QTest::newRow("Portuguese") << QStringLiteral("pt_BR")
                                << QStringList{
                                       QStringLiteral("1 criativo com fadiga"),
                                       QStringLiteral("3 criativos com fadiga, mais 1 para observar"),
                                       QStringLiteral("2 criativos para observar: podem estar cansando"),
                                       QStringLiteral("1 criativo novo já está no top 10"),
                                       QStringLiteral("2 criativos novos já estão no top 10"),
                                       QStringLiteral("1 criativo precisa de mais dados para entrar no ranking"),
                                       QStringLiteral("6 criativos precisam de mais dados para entrar no ranking")};
}

void tst_SummaryText::countsInTheReadersLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, texts);
    const Translation translation(locale);
    QCOMPARE((QStringList{counted(SummaryKind::Tired, 1), counted(SummaryKind::Tired, 3, 1),
                          counted(SummaryKind::Tired, 0, 2), counted(SummaryKind::Newcomers, 1),
                          counted(SummaryKind::Newcomers, 2), counted(SummaryKind::NeedsData, 1),
                          counted(SummaryKind::NeedsData, 6)}),
             texts);
}

MCI_TEST_CLASS(tst_SummaryText);

} // namespace mci::text

#include "tst_SummaryText.moc"
