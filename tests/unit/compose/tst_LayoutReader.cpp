// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LayoutCatalog.h"
#include "compose/LayoutReader.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSet>

using namespace mci;
using namespace mci::compose;

class TestLayoutReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFilesAreRead()
    {
        QVERIFY2(layoutFamilies().has_value(), layoutFamilies() ? "" : qPrintable(layoutFamilies().error().detail));
        QVERIFY(layoutFamilies()->size() >= 12);
        QSet<domain::Layout> classes;
        for (const LayoutFamily &family : *layoutFamilies()) {
            QCOMPARE(findLayout(family.id), &family);
            classes << family.layout;
        }
        QVERIFY(classes.size() >= 8);
        QVERIFY(findLayout(QStringLiteral("none")) == nullptr);
    }
    void aBrokenFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QByteArray("\"weight\"") << QByteArray("\"weigh\"") << QStringLiteral("weight");
        QTest::newRow("unknown layout") << QByteArray("\"centered\"") << QByteArray("\"middle\"")
                                        << QStringLiteral("layout");
        QTest::newRow("unknown item") << QByteArray("\"headline\",") << QByteArray("\"title\",")
                                      << QStringLiteral("items");
        QTest::newRow("item missing") << QByteArray("\"body\"") << QByteArray("\"button\"") << QStringLiteral("blocks");
        QTest::newRow("no such format") << QByteArray("\"story\"") << QByteArray("\"tale\"") << QStringLiteral("story");
        QTest::newRow("type too small") << QByteArray("\"smallest\": 48") << QByteArray("\"smallest\": 20")
                                        << QStringLiteral("smallest");
        QTest::newRow("off the safe area")
            << QByteArray("\"box\": [72, 72,") << QByteArray("\"box\": [2, 72,") << QStringLiteral("box");
    }
    void aBrokenFieldIsNamed()
    {
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, field);
        QFile file(QStringLiteral(MCI_SOURCE_DIR "/resources/layouts/hero-center.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(readLayout(json).has_value());
        QVERIFY(json.contains(good));
        json.replace(good, bad);
        const auto broken = readLayout(json);
        QVERIFY(!broken.has_value());
        QVERIFY2(broken.error().detail.endsWith(field), qPrintable(broken.error().detail));
    }
    void whatIsNoJsonIsRefused() { QVERIFY(!readLayout("{").has_value()); }
};

MCI_TEST_CLASS(TestLayoutReader);
#include "tst_LayoutReader.moc"
