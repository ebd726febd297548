// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SeededRandom.h"
#include "domain/clone/CloneGate.h"
#include "domain/clone/VerdictJson.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kEdges = std::size_t{PicturePrint::kCells} * PicturePrint::kCells * PicturePrint::kDirections;

/** Edges of one direction in the left half of one row of cells. */
Levels edgesIn(std::size_t row, std::size_t direction)
{
    std::vector<quint8> edges(kEdges);
    for (std::size_t x = 0; x < 4; ++x)
        edges[(row * PicturePrint::kCells + x) * PicturePrint::kDirections + direction] = 255;
    return Levels(std::move(edges));
}

PicturePrint printWith(quint64 hash, std::size_t row, std::size_t colour)
{
    PicturePrint print;
    for (PictureView &view : print.views)
        view = {{hash, hash}, edgesIn(row, 1)};
    print.mirrored = {ShapeHashes{~hash, ~hash}, ShapeHashes{~hash, ~hash}};
    std::vector<quint8> colours(8);
    colours[colour] = 255;
    print.colours = Levels(std::move(colours));
    return print;
}

constexpr quint64 kShape = 0xAAAAAAAA55555555;
constexpr quint64 kOtherShape = 0x00FF00FF00FF00FF;
const QString kSentence = u"Fresh coffee from the roaster to your door in two days"_s;

CloneVerdict checkPicture(const PicturePrint &made, const PicturePrint &known)
{
    return CloneGate({{u"known"_s, known, {}}}).check({u"new"_s, made, {}});
}

CloneVerdict checkText(const QString &made, const QStringList &boilerplate = {})
{
    return CloneGate({{u"known"_s, std::nullopt, {u"Coffee"_s, kSentence}}}, boilerplate)
        .check({u"new"_s, std::nullopt, {made}});
}

CloneFinding finding(const CloneVerdict &verdict, CloneLayer layer)
{
    return verdict.findings.at(static_cast<std::size_t>(layer));
}

} // namespace

class TestCloneGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryStopsNothing()
    {
        const CloneVerdict verdict = CloneGate({}).check({u"new"_s, printWith(1, 1, 1), {kSentence}});
        QVERIFY(verdict.passes());
        QCOMPARE(verdict.originality, 1.0);
        QCOMPARE(verdict.nearestId, QString());
        QCOMPARE(verdict.findings.size(), 5U);
    }

    void theSamePictureIsStopped()
    {
        const CloneGate gate(
            {{u"other"_s, printWith(kOtherShape, 5, 2), {}}, {u"same"_s, printWith(kShape, 1, 1), {}}});
        const CloneVerdict verdict = gate.check({u"new"_s, printWith(kShape, 1, 1), {}});
        QVERIFY(!verdict.passes());
        QCOMPARE(verdict.decidedBy, CloneLayer::Fingerprint);
        QCOMPARE(verdict.nearestId, u"same"_s);
        QVERIFY(verdict.originality < 0.01);
    }

    void aMirroredPictureIsStoppedAndAnUnlikeOneIsNot()
    {
        const PicturePrint known = printWith(kShape, 1, 1);
        PicturePrint made = printWith(0x123456789ABCDEF0, 1, 1);
        for (PictureView &view : made.views)
            view.edges = mirroredEdges(known.views.front().edges);
        QVERIFY(made.views.front().edges != known.views.front().edges);
        made.mirrored = {ShapeHashes{kShape, kShape}, {}};
        QVERIFY(!checkPicture(made, known).passes());
        const CloneVerdict other = checkPicture(printWith(kOtherShape, 6, 3), known);
        QVERIFY(other.passes());
        QVERIFY(other.originality > 0.9);
    }

    void mirroringTwiceChangesNothing()
    {
        std::vector<quint8> levels(kEdges);
        for (std::size_t i = 0; i < levels.size(); ++i)
            levels[i] = static_cast<quint8>(i % 251);
        const Levels edges(std::move(levels));
        QVERIFY(mirroredEdges(edges) != edges);
        QCOMPARE(mirroredEdges(mirroredEdges(edges)), edges);
    }

    void meaningCountsOnlyForAnEncoderThatIsKnown_data()
    {
        QTest::addColumn<QString>("encoder");
        QTest::addColumn<QString>("libraryEncoder");
        QTest::addColumn<bool>("passes");
        QTest::newRow("the same") << u"mobilenet-v2-1"_s << u"mobilenet-v2-1"_s << false;
        QTest::newRow("of another model") << u"mobilenet-v2-1"_s << u"mobilenet-v2-2"_s << true;
        QTest::newRow("nobody calibrated it") << u"mystery-1"_s << u"mystery-1"_s << true;
    }
    void meaningCountsOnlyForAnEncoderThatIsKnown()
    {
        QFETCH(QString, encoder);
        QFETCH(QString, libraryEncoder);
        QFETCH(bool, passes);
        PicturePrint known = printWith(kShape, 1, 1);
        known.encoderId = libraryEncoder;
        known.embedding = Levels({255, 0});
        PicturePrint made = printWith(kOtherShape, 6, 3);
        made.encoderId = encoder;
        made.embedding = Levels({252, 36});
        const CloneVerdict verdict = checkPicture(made, known);
        QCOMPARE(verdict.passes(), passes);
        if (!passes)
            QCOMPARE(verdict.decidedBy, CloneLayer::Meaning);
        QCOMPARE(verdict.encoderId.isEmpty(), passes);
    }

    void meaningWasAskedOfThosePicturesThatHaveOne()
    {
        const QString encoder = u"mobilenet-v2-x"_s;
        PicturePrint made = printWith(kShape, 0, 0);
        made.encoderId = encoder;
        made.embedding = Levels(std::vector<quint8>{255, 0});
        const PicturePrint bare = printWith(kOtherShape, 4, 2);
        PicturePrint seen = bare;
        seen.encoderId = encoder;
        seen.embedding = Levels(std::vector<quint8>{0, 255});
        PicturePrint seenByAnother = seen;
        seenByAnother.encoderId = u"mobilenet-v2-y"_s;
        const CloneVerdict unasked =
            CloneGate({{u"a"_s, bare, {}}, {u"b"_s, seenByAnother, {}}, {u"c"_s, {}, {}}}).check({u"new"_s, made, {}});
        QCOMPARE(unasked.encoderId, QString());
        QCOMPARE(unasked.pictures, 2);
        QCOMPARE(unasked.byMeaning, 0);
        const CloneVerdict asked = CloneGate({{u"a"_s, bare, {}}, {u"b"_s, seen, {}}}).check({u"new"_s, made, {}});
        QCOMPARE(asked.encoderId, encoder);
        QCOMPARE(asked.pictures, 2);
        QCOMPARE(asked.byMeaning, 1);
        const CloneVerdict both = combined(unasked, asked);
        QCOMPARE(both.encoderId, encoder);
        QCOMPARE(both.pictures, 4);
        QCOMPARE(both.byMeaning, 1);
        QCOMPARE(verdictFromJson(verdictJson(both)).value(), both);
    }
    void nothingIsMoreAlikeThanTheSame()
    {
        SeededRandom dice(5);
        for (int i = 0; i < 20'000; ++i) {
            std::vector<quint8> values(1 + dice.below(std::size_t{600}));
            for (quint8 &value : values)
                value = static_cast<quint8>(dice.below(256));
            const Levels levels(std::move(values));
            QVERIFY(levels.likeness(levels) <= 1);
        }
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("passes");
        QTest::newRow("the same") << kSentence << false;
        QTest::newRow("other case and signs") << u"FRESH coffee, from the roaster to your door in two days!"_s << false;
        QTest::newRow("in another order") << u"In two days to your door: fresh coffee from the roaster"_s << false;
        QTest::newRow("one word exchanged") << u"Fresh coffee from the roaster to your home in two days"_s << false;
        QTest::newRow("within another")
            << u"Now in Porto. Fresh coffee from the roaster to your door in two days. Try it."_s << false;
        QTest::newRow("seven words in a row")
            << u"We carry it from the roaster to your door in bags that turn to soil within a single summer"_s << true;
        QTest::newRow("said otherwise") << u"Roasted on Tuesday, in your kitchen on Thursday morning"_s << true;
        QTest::newRow("nothing") << QString() << true;
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(bool, passes);
        const CloneVerdict verdict = checkText(text);
        QCOMPARE(verdict.passes(), passes);
        if (!passes) {
            QCOMPARE(verdict.decidedBy, CloneLayer::Text);
            QCOMPARE(verdict.nearestId, u"known"_s);
        }
    }

    void aRunOfEightWordsIsSomebodysSentence()
    {
        const QString story =
            u"You know the story of fresh coffee from the roaster to your door, which nobody else around"
            " here has told in so many words before"_s;
        QVERIFY(!checkText(story).passes());
        // The brand's own phrase is in every ad.
        QVERIFY(checkText(story, {u"Fresh coffee from the roaster"_s}).passes());
    }

    void shortTextsBelongToNobodyButTheirOwnSame()
    {
        const CloneGate gate({{u"known"_s, std::nullopt, {u"Buy it today"_s}}});
        QVERIFY(gate.check({u"new"_s, std::nullopt, {u"Buy it now"_s}}).passes());
        QVERIFY(!gate.check({u"new"_s, std::nullopt, {u"Buy it, today!"_s}}).passes());
    }

    void paletteAndCompositionOnlyTell()
    {
        const CloneVerdict verdict = checkPicture(printWith(~kShape, 6, 1), printWith(kOtherShape, 1, 1));
        QVERIFY(verdict.passes());
        QCOMPARE(finding(verdict, CloneLayer::Palette).likeness, 1.0);
        QCOMPARE(finding(verdict, CloneLayer::Palette).nearestId, u"known"_s);
        QCOMPARE(finding(verdict, CloneLayer::Composition).likeness, 0.0);
    }

    void aPictureWithoutEdgesIsNotAllAlike()
    {
        PicturePrint flat = printWith(0, 1, 1);
        for (PictureView &view : flat.views)
            view.edges = {};
        QVERIFY(checkPicture(flat, printWith(~kShape, 2, 3)).passes());
    }

    void layersHaveNames()
    {
        const CloneVerdict verdict = CloneGate({}).check({});
        for (const CloneFinding &one : verdict.findings)
            QCOMPARE(cloneLayerFromName(cloneLayerName(one.layer)), std::optional(one.layer));
        QVERIFY(!cloneLayerFromName(u"smell"_s));
    }
};

MCI_TEST_CLASS(TestCloneGate);
#include "tst_CloneGate.moc"
