// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LineBreaker.h"
#include "compose/OfferText.h"
#include "compose/Typeface.h"
#include "support/TestMain.h"

using namespace mci::compose;

class TestTextFitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreEven()
    {
        const QFontMetricsF metrics(font());
        const QStringList words = wordsOf(QStringLiteral("one two three four five six seven"));
        const double width = metrics.horizontalAdvance(QStringLiteral("one two three four five six"));
        const QStringList lines = brokenEvenly(words, metrics, width);
        QCOMPARE(lines.size(), qsizetype(2));
        QVERIFY2(lines.last() != u"seven", qPrintable(lines.join(u'/')));
    }
    void shortWordsStayWithTheNext()
    {
        const QStringList words = wordsOf(QStringLiteral("O café  por R$ 30\ne a caneca"));
        QCOMPARE(words.size(), qsizetype(4));
        QCOMPARE(words.first(), QStringLiteral("O\u00A0café"));
        QCOMPARE(words.at(2), QStringLiteral("R$\u00A030"));
        QCOMPARE(words.last(), QStringLiteral("e\u00A0a\u00A0caneca"));
    }
    void aWordThatIsTooWideIsToldOf()
    {
        const QFontMetricsF metrics(font());
        QVERIFY(brokenEvenly({QStringLiteral("incomparavelmente")}, metrics, 40).isEmpty());
    }
    void whatIsCutEndsWithAnEllipsisAfterAWord()
    {
        const QFontMetricsF metrics(font());
        const double width = metrics.horizontalAdvance(QStringLiteral("alpha, b"));
        const QStringList lines = cutToLines(wordsOf(QStringLiteral("alpha, beta gamma delta")), metrics, width, 1);
        QCOMPARE(lines, QStringList{QStringLiteral("alpha…")});
    }
    void anOfferIsSplitAtItsNumber_data()
    {
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("after");
        QTest::newRow("share") << QStringLiteral("20% off até domingo") << QString() << QStringLiteral("20%")
                               << QStringLiteral("off até domingo");
        QTest::newRow("up to") << QStringLiteral("Up to 40% off") << QStringLiteral("Up to") << QStringLiteral("40%")
                               << QStringLiteral("off");
        QTest::newRow("money") << QStringLiteral("R$ 30 de desconto") << QString() << QStringLiteral("R$\u00A030")
                               << QStringLiteral("de desconto");
        QTest::newRow("no number") << QStringLiteral("Frete grátis") << QString() << QString()
                                   << QStringLiteral("Frete grátis");
        QTest::newRow("late number") << QStringLiteral("Free shipping on orders of 50") << QString() << QString()
                                     << QStringLiteral("Free shipping on orders of 50");
    }
    void anOfferIsSplitAtItsNumber()
    {
        QFETCH(const QString, offer);
        const OfferText parts = splitOffer(offer);
        QTEST(parts.before, "before");
        QTEST(parts.number, "number");
        QTEST(parts.after, "after");
    }
    void aFontThatIsMissingIsReplaced()
    {
        QVERIFY(usableFamily(QStringLiteral("No Such Font")) != u"No Such Font");
        QVERIFY(!usableFamily({}).isEmpty());
    }

private:
    static QFont font() { return TypeStyle{.family = usableFamily({}), .pixels = 40}.font(); }
};

MCI_TEST_CLASS(TestTextFitting);
#include "tst_TextFitting.moc"
