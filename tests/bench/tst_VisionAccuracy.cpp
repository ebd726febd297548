// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PictureScore.h"
#include "bench/PictureSet.h"
#include "support/TestMain.h"
#include "vision/PictureAnalyser.h"

#include <cstdio>

using namespace mci;
using namespace mci::bench;

namespace {

using namespace Qt::Literals::StringLiterals;

/** From this long side on the aims hold. */
constexpr int kEnoughPixels = 600;

QByteArray percent(const Hits &hits)
{
    return u"%1 % (%2/%3)"_s.arg(hits.share() * 100, 0, 'f', 1).arg(hits.right).arg(hits.all).toUtf8();
}

void printScore(const char *name, const PictureScore &score)
{
    std::printf("%-32s %4d  %-19s %4d   %-16s %-16s %-15s %4.1f  %-16s %-15s %-15s\n", name, score.pictures,
                percent(score.words).constData(), score.strangers, percent(score.buttonsFound).constData(),
                percent(score.buttonsRead).constData(), percent(score.noButton).constData(),
                score.meanPaletteDistance(), percent(score.layouts).constData(), percent(score.ratios).constData(),
                percent(score.photos).constData());
}

/** What a set must not fall below; a little less than what is seen today. */
struct Floor
{
    double words = 0;
    double buttons = 0;
    double layouts = 0;
    double photos = 0;
};

} // namespace

/** What is seen in pictures of which is known what is in them, with the product's own code. */
class TestVisionAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        vision::PictureAnalyser analyser({});
        QCOMPARE(analyser.languages(), (QStringList{u"eng"_s, u"por"_s, u"spa"_s}));
        const auto painted = paintedAds();
        QVERIFY2(painted, painted ? "" : qPrintable(painted.error().detail));
        const auto sandbox = sandboxAds();
        QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
        for (const LabelledPicture &picture : *painted) {
            const bool isSmall = std::max(picture.size.width(), picture.size.height()) < kEnoughPixels;
            add(analyser, picture, isSmall ? "painted, below 600 px" : "painted");
        }
        for (const LabelledPicture &picture : *sandbox)
            add(analyser, picture, "sandbox");
        printTable();
    }

    void seesWhatItUsedToSee_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<Floor>("floor");
        const auto row = [](const char *set, const Floor &floor) {
            QTest::newRow(set) << QString::fromLatin1(set) << floor;
        };
        row("painted, tuned on", {0.94, 0.93, 0.85, 0.95});
        row("painted, measured", {0.95, 0.93, 0.90, 0.95});
        row("painted, below 600 px, tuned on", {0.92, 0.80, 0.80, 0.90});
        row("painted, below 600 px, measured", {0.92, 0.80, 0.85, 0.90});
        row("sandbox, tuned on", {0.95, 0.90, 0.80, 0.75});
        row("sandbox, measured", {0.90, 0.90, 0.60, 0.80});
    }
    void seesWhatItUsedToSee()
    {
        QFETCH(QString, set);
        QFETCH(Floor, floor);
        const PictureScore score = m_scores.value(set);
        QVERIFY(score.pictures > 0);
        QVERIFY2(score.words.share() >= floor.words, percent(score.words).constData());
        QVERIFY2(score.buttonsFound.share() >= floor.buttons, percent(score.buttonsFound).constData());
        QVERIFY2(score.buttonsRead.share() >= floor.buttons, percent(score.buttonsRead).constData());
        QVERIFY2(score.noButton.share() >= 0.85, percent(score.noButton).constData());
        QVERIFY2(score.layouts.share() >= floor.layouts, percent(score.layouts).constData());
        QVERIFY2(score.photos.share() >= floor.photos, percent(score.photos).constData());
        QVERIFY2(score.meanPaletteDistance() <= 2, QByteArray::number(score.meanPaletteDistance()).constData());
        QCOMPARE(score.ratios.right, score.ratios.all);
    }

    void inventsFewWords()
    {
        for (const char *set : {"painted, tuned on", "painted, measured"}) {
            const PictureScore score = m_scores.value(QString::fromLatin1(set));
            QVERIFY2(score.strangers <= score.words.all * 3 / 100, QByteArray::number(score.strangers).constData());
        }
    }

private:
    void add(vision::PictureAnalyser &analyser, const LabelledPicture &picture, const char *set)
    {
        keep(picture);
        const auto facts = analyser.analyse(picture.bytes);
        QVERIFY2(facts, facts ? "" : qPrintable(picture.name + u": "_s + facts.error().detail));
        const QString half = picture.isTuned ? u", tuned on"_s : u", measured"_s;
        m_scores[QString::fromLatin1(set) + half].add(picture, *facts, m_misses);
    }

    void printTable() const
    {
        std::printf("\n%-32s %4s  %-19s %-6s %-16s %-16s %-15s %-5s %-16s %-15s %-15s\n", "", "pics", "words read",
                    "false", "button found", "label read", "none is none", "dE", "layout", "ratio", "photo y/n");
        for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it)
            printScore(qPrintable(it.key()), it.value());
        for (const QString &miss : m_misses)
            std::printf("  %s\n", qPrintable(miss));
        std::fflush(stdout);
    }

    /** For people who want to see the pictures: in the folder that MCI_PICTURES names. */
    static void keep(const LabelledPicture &picture)
    {
        const QString folder = qEnvironmentVariable("MCI_PICTURES");
        if (folder.isEmpty())
            return;
        QFile file(folder + u'/' + QString(picture.name).replace(u' ', u'-')
                   + (picture.bytes.startsWith("\x89PNG") ? u".png"_s : u".jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(picture.bytes), picture.bytes.size());
    }

    QMap<QString, PictureScore> m_scores;
    QStringList m_misses;
};

MCI_TEST_CLASS(TestVisionAccuracy);
#include "tst_VisionAccuracy.moc"
