// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdMonth.h"
#include "store/DaySegment.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <QRandomGenerator>

using namespace mci::store;

namespace {

const FigureKey kLead(FigureKey::Kind::Action, 3);
const FigureKey kAmount(FigureKey::Kind::ActionValue, 3);

AdMonth sample()
{
    AdMonth month;
    month.add(1, OwnFigure::Spend, 12'340'000);
    month.add(1, kLead, 5'000'000);
    month.add(2, OwnFigure::Spend, 1);
    month.add(31, OwnFigure::Spend, 9'000'000'000'000);
    month.add(31, kLead, 0);
    month.add(31, kAmount, -1'500'000);
    month.addDay(7);
    return month;
}

AdMonth random(QRandomGenerator &generator)
{
    AdMonth month;
    for (int i = generator.bounded(60); i > 0; --i) {
        const qint64 scale = std::array{1LL, 10'000LL, 1'000'000LL}.at(generator.bounded(3U));
        const FigureKey key(static_cast<FigureKey::Kind>(generator.bounded(4U)), generator.bounded(40U));
        month.add(generator.bounded(1, 32), key, scale * generator.bounded(-5, 1'000'000));
    }
    return month;
}

std::vector<std::optional<qint64>> valuesOf(const AdMonth &month)
{
    std::vector<std::optional<qint64>> values;
    for (int day = 1; day <= 31; ++day) {
        for (quint32 code = 0; code < 200; ++code)
            values.push_back(month.value(day, FigureKey::fromCode(code)));
    }
    return values;
}

} // namespace

class TestAdMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const auto back = AdMonth::unpack(sample().pack());
        QVERIFY(back.has_value());
        QCOMPARE(back->days(), sample().days());
        QCOMPARE(back->value(1, OwnFigure::Spend), std::optional<qint64>(12'340'000));
        QCOMPARE(back->value(2, OwnFigure::Spend), std::optional<qint64>(1));
        QCOMPARE(back->value(31, OwnFigure::Spend), std::optional<qint64>(9'000'000'000'000));
        QCOMPARE(back->value(31, kAmount), std::optional<qint64>(-1'500'000));
        // A zero that was told is not the same as nothing told.
        QCOMPARE(back->value(31, kLead), std::optional<qint64>(0));
        QCOMPARE(back->value(2, kLead), std::nullopt);
        QCOMPARE(back->value(7, OwnFigure::Spend), std::nullopt);
        QVERIFY((back->days() & AdMonth::bit(7)) != 0);
    }
    void anyMonthComesBackAndAddsUp()
    {
        QRandomGenerator generator(20261124);
        for (int i = 0; i < 300; ++i) {
            const AdMonth month = random(generator);
            const QByteArray packed = month.pack();
            const auto back = AdMonth::unpack(packed);
            QVERIFY(back.has_value());
            QVERIFY(valuesOf(*back) == valuesOf(month));
            const DayMask wanted = generator.generate() & AdMonth::kAllDays;
            const FigureKey key(FigureKey::Kind::Action, generator.bounded(40U));
            const auto some = AdMonth::unpackSome(packed, {key});
            QVERIFY(some.has_value());
            QCOMPARE(some->days(), month.days());
            for (int day = 1; day <= 31; ++day) {
                QCOMPARE(some->value(day, key), month.value(day, key));
                QCOMPARE(some->value(day, OwnFigure::Spend), std::nullopt);
            }
            FigureSums fast;
            QVERIFY(AdMonth::addUp(packed, wanted, fast));
            FigureSums slow;
            for (int day = 1; day <= 31; ++day) {
                if ((wanted & AdMonth::bit(day)) != 0)
                    month.addDaysTo(AdMonth::bit(day), slow);
            }
            for (quint32 code = 0; code < 200; ++code)
                QCOMPARE(fast.find(FigureKey::fromCode(code)), slow.find(FigureKey::fromCode(code)));
        }
    }
    void partsOfOneNumberAddUp()
    {
        AdMonth month;
        month.add(4, kLead, 2'000'000);
        month.add(4, kLead, 3'000'000);
        QCOMPARE(month.value(4, kLead), std::optional<qint64>(5'000'000));
    }
    void newerDaysTakeThePlaceOfOlderOnes()
    {
        AdMonth month = sample();
        AdMonth newer;
        newer.add(1, kLead, 1'000'000);
        newer.addDay(2);
        month.takeDaysOf(newer);
        QCOMPARE(month.value(1, kLead), std::optional<qint64>(1'000'000));
        QCOMPARE(month.value(1, OwnFigure::Spend), std::nullopt);
        QCOMPARE(month.value(2, OwnFigure::Spend), std::nullopt);
        QCOMPARE(month.value(31, OwnFigure::Spend), std::optional<qint64>(9'000'000'000'000));
        QCOMPARE(month.days(), sample().days());
    }
    void droppedDaysLeaveNothing()
    {
        AdMonth month = sample();
        month.dropDays(AdMonth::bit(31));
        QCOMPARE(month.value(31, kLead), std::nullopt);
        month.add(31, kLead, 1);
        QCOMPARE(month.value(31, kLead), std::optional<qint64>(1));
        month.dropDays(AdMonth::kAllDays);
        QCOMPARE(month.pack(), AdMonth().pack());
    }
    void sumsAreClearedForTheNextAd()
    {
        FigureSums sums;
        sums.add(kLead, 5);
        sums.clear();
        QVERIFY(sums.keys().empty());
        QCOMPARE(sums.find(kLead), std::nullopt);
        sums.add(kLead, 2);
        QCOMPARE(sums.of(kLead), 2);
    }
    void isSmall()
    {
        AdMonth month;
        for (int day = 1; day <= 31; ++day) {
            month.add(day, OwnFigure::Spend, 45'670'000 + day * 10'000);
            month.add(day, OwnFigure::Impressions, (1000 + day) * 1'000'000LL);
            month.add(day, kLead, day % 3 * 1'000'000LL);
        }
        // Two bytes for cents and for a thousand impressions, one for a few leads.
        QCOMPARE_LE(month.pack().size(), 31 * 5 + 16);
    }
    void brokenBytesAreToldAndDoNoHarm()
    {
        const QByteArray sound = sample().pack();
        for (qsizetype size = 0; size < sound.size(); ++size) {
            FigureSums sums;
            QVERIFY(!AdMonth::unpack(sound.first(size)).has_value());
            QVERIFY(!AdMonth::addUp(sound.first(size), AdMonth::kAllDays, sums));
        }
        QVERIFY(!AdMonth::unpack(sound + 'x').has_value());
        QRandomGenerator generator(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = sound;
            for (int change = 0; change < 4; ++change)
                bytes[generator.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(generator.bounded(256));
            FigureSums sums;
            (void)AdMonth::unpack(bytes);
            (void)AdMonth::addUp(bytes, AdMonth::kAllDays, sums);
        }
    }
    void segmentsHoldManyAdsInOrder()
    {
        SegmentWriter writer;
        const QByteArray month = sample().pack();
        for (int ad = 0; ad < 3000; ++ad) {
            const QByteArray id = QByteArray::number(1'000'000 + ad);
            writer.append({id, static_cast<quint32>(ad % 7), "Verão ✨", month});
        }
        const auto segments = writer.take();
        QCOMPARE_GT(segments.size(), 1U);
        std::vector<QByteArray> bytes;
        for (const DaySegment &segment : segments)
            bytes.push_back(segment.figures);
        SegmentCursor cursor(bytes);
        for (int ad = 0; ad < 3000; ++ad) {
            QVERIFY(cursor.next());
            QCOMPARE(cursor.entry().adId.toByteArray(), QByteArray::number(1'000'000 + ad));
            QCOMPARE(cursor.entry().adSet, static_cast<quint32>(ad % 7));
            QCOMPARE(QString::fromUtf8(cursor.entry().adName), QStringLiteral("Verão ✨"));
            QCOMPARE(cursor.entry().month.toByteArray(), month);
        }
        QVERIFY(!cursor.next());
        MCI_VERIFY_OK(cursor.status());
    }
    void aBrokenSegmentIsTold()
    {
        SegmentWriter writer;
        writer.append({"1", 0, "a", "b"});
        const QByteArray sound = writer.take().front().figures;
        for (const QByteArray &broken : {QByteArray(), QByteArray("x") + sound.sliced(1), sound.chopped(1), sound + 'x'}) {
            SegmentCursor cursor({broken});
            while (cursor.next()) { }
            QVERIFY(!cursor.status());
        }
    }
};

MCI_TEST_CLASS(TestAdMonth);
#include "tst_AdMonth.moc"
