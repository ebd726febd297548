// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeModel.h"
#include "creatives/TableColumns.h"
#include "support/TestMain.h"

using namespace mci::ui;

namespace {

QList<int> orderOf(const TableColumns &columns)
{
    QList<int> order;
    for (const TableColumn &column : columns.all())
        order << column.column;
    return order;
}

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surviveTheirText()
    {
        TableColumns columns;
        columns.setShown(CreativeModel::Hook, false);
        columns.setShown(CreativeModel::Campaign, true);
        columns.setWidth(CreativeModel::Spend, 133);
        columns.setOrder({CreativeModel::Campaign, CreativeModel::Spend});
        const TableColumns read = TableColumns::fromJson(columns.toJson());
        QCOMPARE(read, columns);
        QCOMPARE(orderOf(read).mid(0, 5),
                 (QList<int>{CreativeModel::Check, CreativeModel::Rank, CreativeModel::Name, CreativeModel::Campaign,
                             CreativeModel::Spend}));
    }

    void foreignTextMeansTheUsual_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("bytes of an older version") << QByteArray("\0\0\0\xff\0\0", 6);
        QTest::newRow("an object") << QByteArray("{\"name\":\"spend\"}");
        QTest::newRow("numbers") << QByteArray("[1,2,3]");
        QTest::newRow("unknown names") << QByteArray("[{\"name\":\"nobody\",\"width\":9,\"shown\":true}]");
    }
    void foreignTextMeansTheUsual()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(TableColumns::fromJson(text), TableColumns());
    }

    void columnsOfALaterVersionComeWhereTheyBelong()
    {
        const TableColumns read = TableColumns::fromJson(
            "[{\"name\":\"ctr\",\"width\":90,\"shown\":false},{\"name\":\"spend\",\"shown\":true},"
            "{\"name\":\"goal\",\"shown\":true}]");
        QVERIFY(!read.of(CreativeModel::Ctr).shown);
        QVERIFY(read.of(CreativeModel::Results).shown);
        QVERIFY(!read.of(CreativeModel::Campaign).shown);
        const QList<int> order = orderOf(read);
        QVERIFY(order.indexOf(CreativeModel::Ctr) < order.indexOf(CreativeModel::Spend));
        QVERIFY(order.indexOf(CreativeModel::Cost) < order.indexOf(CreativeModel::Ctr));
        QCOMPARE(order.size(), static_cast<qsizetype>(CreativeModel::ColumnCount));
    }

    void theFixedOnesStay()
    {
        const TableColumns read =
            TableColumns::fromJson("[{\"name\":\"spend\",\"shown\":true},{\"name\":\"creative\",\"shown\":false}]");
        QVERIFY(read.of(CreativeModel::Name).shown);
        QCOMPARE(orderOf(read).indexOf(CreativeModel::Name), static_cast<qsizetype>(CreativeModel::Name));
    }

    void namesAreTheirOwn()
    {
        QStringList names;
        for (int column = 0; column < CreativeModel::ColumnCount; ++column)
            names << CreativeModel::columnName(column);
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

MCI_TEST_CLASS(TestTableColumns);
#include "tst_TableColumns.moc"
