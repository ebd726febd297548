// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/TextLines.h"

using namespace mci;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

namespace {

Word word(const char *text, int x, int line, double height = 20, double confidence = 90)
{
    return {QString::fromUtf8(text), {x, 100, 60, 24}, height, true, confidence, line};
}

} // namespace

class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWordsOfALine()
    {
        const auto lines = linesOf({word("Oferta", 10, 1), word("especial", 80, 1), word("hoje", 10, 2)}, {200, 200});
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].text, u"Oferta especial"_s);
        QCOMPARE(lines[0].box, QRectF(0.05, 0.5, 0.65, 0.12));
        QCOMPARE(lines[0].letterHeight, 0.1);
        QCOMPARE(lines[0].confidence, 0.9);
        QCOMPARE(lines[1].text, u"hoje"_s);
    }

    void partsColumns()
    {
        QCOMPARE(linesOf({word("left", 0, 1), word("right", 130, 1)}, {200, 200}).size(), std::size_t{2});
        QCOMPARE(linesOf({word("big", 0, 1, 60), word("small", 70, 1, 12)}, {200, 200}).size(), std::size_t{2});
    }

    void takesSureWordsOnly()
    {
        QVERIFY(isSure(word("vagas", 0, 1, 20, 61)));
        QVERIFY(!isSure(word("vagas", 0, 1, 20, 60)));
        QVERIFY(!isSure(word("e", 0, 1, 20, 80)));
        QVERIFY(isSure(word("e", 0, 1, 20, 86)));
        QVERIFY(!isSure(word("—.", 0, 1, 20, 99)));
    }

    void readsRowsFromTheLeft()
    {
        std::vector<domain::TextLine> lines{{u"c"_s, {0.1, 0.5, 0.2, 0.1}, 0.1, 1},
                                            {u"b"_s, {0.6, 0.11, 0.2, 0.1}, 0.1, 1},
                                            {u"a"_s, {0.1, 0.12, 0.2, 0.1}, 0.1, 1}};
        sortForReading(lines);
        QCOMPARE(lines[0].text + lines[1].text + lines[2].text, u"abc"_s);
    }

    void countsCoveredAreaOnce()
    {
        const domain::TextLine line{u"x"_s, {0, 0, 0.5, 0.5}, 0.1, 1};
        QCOMPARE(coverageOf({}), 0.0);
        QCOMPARE(coverageOf({line, line}), 0.25);
    }
};

MCI_TEST_CLASS(TestTextLines);
#include "tst_TextLines.moc"
