// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "window/ViewExport.h"

#include <QStandardItemModel>

using namespace mci::ui;

class TestViewExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatLookLikeFormulasStayTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << QStringLiteral("Coffee") << QStringLiteral("Coffee");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("command") << QStringLiteral("=cmd|' /C calc'!A0") << QStringLiteral("'=cmd|' /C calc'!A0");
        QTest::newRow("plus") << QStringLiteral("+SUM(A1)") << QStringLiteral("'+SUM(A1)");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
        QTest::newRow("negative number") << QStringLiteral("-2.5") << QStringLiteral("-2.5");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
        QTest::newRow("wide equals") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
        QTest::newRow("separator") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("say \"hi\"") << QStringLiteral("\"say \"\"hi\"\"\"");
        QTest::newRow("quoted formula") << QStringLiteral("=A1,\"x\"") << QStringLiteral("\"'=A1,\"\"x\"\"\"");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("blanks first") << QStringLiteral("  =1+1") << QStringLiteral("\"'  =1+1\"");
    }

    void textsThatLookLikeFormulasStayTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text, u','), field);
    }

    void numbersAreBare()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Spend")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("A")));
        model.setItem(1, 0, new QStandardItem(QStringLiteral("B")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("R$ 1,234.50")));
        model.setItem(1, 1, new QStandardItem(QStringLiteral("–")));
        model.item(0, 1)->setData(1234.5, Qt::UserRole);
        const QByteArray english =
            csvOf(model, {0, 1}, {0, 1}, Qt::UserRole, CsvStyle::of(QLocale(QStringLiteral("en_US"))));
        QVERIFY(english.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(english), QStringLiteral("Name,Spend\r\nA,1234.5\r\nB,–\r\n"));
        const QByteArray brazilian =
            csvOf(model, {0}, {1}, Qt::UserRole, CsvStyle::of(QLocale(QStringLiteral("pt_BR"))));
        QCOMPARE(QString::fromUtf8(brazilian), QStringLiteral("Spend\r\n1234,5\r\n"));
    }
};

MCI_TEST_CLASS(TestViewExport);
#include "tst_ViewExport.moc"
