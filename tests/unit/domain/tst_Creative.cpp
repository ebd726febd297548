// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Creative.h"
#include "support/TestMain.h"

#include <QRegularExpression>

using namespace mci::domain;

class TestCreative : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsHaveTheirForm()
    {
        static const QRegularExpression form(QStringLiteral("^crv_[0-9a-f]{24}$"));
        const QString id = creativeIdOf(QStringLiteral("conn"), QStringLiteral("act_1"), QStringLiteral("2"));
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QCOMPARE(creativeIdOf(QStringLiteral("conn"), QStringLiteral("act_1"), QStringLiteral("2")), id);
    }
    void idsFeelEachPart()
    {
        const QString id = creativeIdOf(QStringLiteral("conn"), QStringLiteral("act_1"), QStringLiteral("2"));
        QVERIFY(creativeIdOf(QStringLiteral("conn2"), QStringLiteral("act_1"), QStringLiteral("2")) != id);
        QVERIFY(creativeIdOf(QStringLiteral("conn"), QStringLiteral("act_2"), QStringLiteral("2")) != id);
        QVERIFY(creativeIdOf(QStringLiteral("conn"), QStringLiteral("act_1"), QStringLiteral("3")) != id);
        QVERIFY(creativeIdOf(QStringLiteral("conn"), QStringLiteral("act_12"), QString()) != id);
        QVERIFY(creativeIdOf(QStringLiteral("connact_1"), QString(), QStringLiteral("2")) != id);
    }
};

MCI_TEST_CLASS(TestCreative);
#include "tst_Creative.moc"
