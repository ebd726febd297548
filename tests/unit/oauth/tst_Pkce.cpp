// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Pkce.h"
#include "support/TestMain.h"

#include <set>

#include <QRegularExpression>

using namespace mci::oauth;

class TestPkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheVectorOfRfc7636()
    {
        QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }
    void verifierHasTheAllowedForm()
    {
        static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._~-]{43,128}$"));
        for (int i = 0; i < 100; ++i) {
            const Pkce pkce = Pkce::generate();
            QVERIFY(allowed.match(QString::fromLatin1(pkce.verifier.reveal())).hasMatch());
            QCOMPARE(pkce.challenge, pkceChallenge(pkce.verifier.reveal()));
            QCOMPARE(pkce.challenge.size(), 43);
        }
    }
    void nothingComesTwice()
    {
        std::set<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(randomToken());
            seen.insert(Pkce::generate().verifier.reveal());
        }
        QCOMPARE(seen.size(), std::size_t(2000));
    }
    void stateHasItsBits()
    {
        QCOMPARE(randomToken().size(), 43);
        QCOMPARE(randomToken(16).size(), 22);
    }
};

MCI_TEST_CLASS(TestPkce);
#include "tst_Pkce.moc"
