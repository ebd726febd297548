// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness/TextLikeness.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace mci::domain;

namespace {

const QString kOffer = QStringLiteral("oferta especial 50% off aproveite agora mesmo");

double rounded(double share)
{
    return std::round(share * 10) / 10;
}

/** By the book, letter by letter. */
double slowRatio(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (const QChar letter : a) {
        qsizetype diagonal = 0;
        for (std::size_t place = 1; place < row.size(); ++place) {
            const qsizetype above = row[place];
            row[place] =
                letter == b[static_cast<qsizetype>(place) - 1] ? diagonal + 1 : std::max(row[place], row[place - 1]);
            diagonal = above;
        }
    }
    const qsizetype lengths = a.size() + b.size();
    return lengths == 0 ? 100 : 200.0 * static_cast<double>(row.back()) / static_cast<double>(lengths);
}

double slowPartialOf(const QString &shorter, const QString &longer)
{
    double best = 0;
    for (qsizetype from = -shorter.size() + 1; from < longer.size(); ++from) {
        const qsizetype begin = std::max<qsizetype>(from, 0);
        const qsizetype end = std::min(from + shorter.size(), longer.size());
        best = std::max(best, slowRatio(shorter, longer.mid(begin, end - begin)));
    }
    return best;
}

double slowPartial(const QString &a, const QString &b)
{
    if (a.size() == b.size())
        return std::max(slowPartialOf(a, b), slowPartialOf(b, a));
    return a.size() < b.size() ? slowPartialOf(a, b) : slowPartialOf(b, a);
}

QString anyText(std::mt19937 &random, int most)
{
    static const QString letters = QString::fromUtf8("aabbcde é ñ€Ж  ");
    QString text;
    for (auto length = static_cast<int>(random() % static_cast<unsigned>(most)); length > 0; --length)
        text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
    return text;
}

} // namespace

/** Likeness of texts, against figures of another implementation and against the definition. */
class TestTextLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFigures_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("sorted");
        QTest::addColumn<double>("partial");
        QTest::newRow("itself") << kOffer << 100.0 << 100.0 << 100.0;
        QTest::newRow("one sign more") << kOffer + u'!' << 98.9 << 98.9 << 100.0;
        QTest::newRow("another number") << QStringLiteral("oferta especial 40% off aproveite agora mesmo") << 97.8
                                        << 97.8 << 97.8;
        QTest::newRow("words moved") << QStringLiteral("aproveite agora mesmo oferta especial 50% off") << 51.1 << 100.0
                                     << 67.6;
        QTest::newRow("within more words")
            << QStringLiteral("sua oferta especial com 50% off: aproveite agora mesmo e economize muito neste mês")
            << 70.9 << 70.9 << 88.9;
    }
    void knownFigures()
    {
        QFETCH(const QString, other);
        QFETCH(const double, ratio);
        QFETCH(const double, sorted);
        QFETCH(const double, partial);
        QCOMPARE(rounded(likeness::ratio(kOffer, other)), ratio);
        QCOMPARE(rounded(likeness::ratio(other, kOffer)), ratio);
        QCOMPARE(rounded(likeness::tokenSortRatio(kOffer, other)), sorted);
        QCOMPARE(rounded(likeness::partialRatio(kOffer, other)), partial);
        QCOMPARE(rounded(likeness::partialRatio(other, kOffer)), partial);
    }
    void emptyTexts()
    {
        QCOMPARE(likeness::ratio({}, {}), 100.0);
        QCOMPARE(likeness::ratio(u"a", {}), 0.0);
        QCOMPARE(likeness::partialRatio({}, {}), 100.0);
        QCOMPARE(likeness::partialRatio(u"a", {}), 0.0);
        QCOMPARE(likeness::tokenSortRatio({}, QStringLiteral("a")), 0.0);
        QCOMPARE(likeness::longestSharedRun({}, u"a"), 0);
    }

    void isWhatTheDefinitionSays()
    {
        std::mt19937 random(20260501);
        for (int round = 0; round < 300; ++round) {
            const QString a = anyText(random, round % 3 == 0 ? 200 : 40);
            const QString b = anyText(random, round % 5 == 0 ? 200 : 40);
            QCOMPARE(likeness::ratio(a, b), slowRatio(a, b));
            const double cutoff = round % 100;
            const auto reached = likeness::ratioAtLeast(a, b, cutoff);
            QCOMPARE(reached.has_value(), slowRatio(a, b) >= cutoff);
            if (reached)
                QCOMPARE(*reached, slowRatio(a, b));
        }
    }
    void theBestPartIsFound()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            const QString a = anyText(random, 90) + u'a';
            const QString b = anyText(random, 30) + u'b';
            QCOMPARE(likeness::partialRatio(a, b), slowPartial(a, b));
        }
    }

    void normalisedTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("accents and case") << QStringLiteral("AÇÃO é já") << QStringLiteral("acao e ja");
        QTest::newRow("punctuation") << QStringLiteral("  Só hoje!!! (corra)… ") << QStringLiteral("so hoje corra");
        QTest::newRow("numbers") << QStringLiteral("50% OFF, R$ 89,90") << QStringLiteral("50% off r$ 89 90");
        QTest::newRow("apostrophe") << QStringLiteral("Don’t") << QStringLiteral("dont");
        QTest::newRow("emoji") << QString::fromUtf8("oba🎉já") << QStringLiteral("oba ja");
        QTest::newRow("full width") << QString::fromUtf8("ＦＲＥＥ") << QStringLiteral("free");
        QTest::newRow("nothing") << QStringLiteral("?!") << QString();
    }
    void normalisedTexts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, normal);
        QCOMPARE(likeness::normalised(text), normal);
    }

    void runsOfWords()
    {
        QCOMPARE(likeness::longestSharedRun(u"a b c d e", u"x b c d y a b"), 3);
        QCOMPARE(likeness::longestSharedRun(u"a b c", u"c b a"), 1);
        QCOMPARE(likeness::longestSharedRun(u"ab", u"a b"), 0);
        QCOMPARE(likeness::longestSharedRun(u"um dois três", u"zero um dois três"), 3);
    }
};

MCI_TEST_CLASS(TestTextLikeness);
#include "tst_TextLikeness.moc"
