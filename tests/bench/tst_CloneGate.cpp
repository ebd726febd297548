// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/CloneEdits.h"
#include "bench/PictureSet.h"
#include "domain/clone/CloneGate.h"
#include "imaging/PictureDecoder.h"
#include "imaging/PicturePrinter.h"
#include "support/TestMain.h"
#include "vision/PictureAnalyser.h"
#include "vision/Pixels.h"

#include <cstdio>

#include <QFile>

using namespace mci;
using namespace mci::bench;

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kMostLetThrough = 0.05;
constexpr double kMostFalseAlarms = 0.005;
/** Of the painted ads, these show the same drawing in every picture. */
constexpr std::array kSameDrawing{1, 2};
constexpr int kPaintedLayouts = 8;

struct Original
{
    QString name;
    /** Who shares a drawing or a template: a client of the sandbox, a layout of the painted ads. */
    QString family;
    EditedPicture picture;
    domain::PicturePrint print;
};

QString familyOf(const QString &name)
{
    if (name.startsWith(u"sandbox "_s))
        return name.section(u' ', 1).section(u'-', 0, -2);
    const int layout = name.section(u' ', 1, 1).toInt() % kPaintedLayouts;
    return std::find(kSameDrawing.begin(), kSameDrawing.end(), layout) != kSameDrawing.end()
        ? u"painted, one drawing"_s
        : u"painted %1"_s.arg(layout);
}

double nearnessOf(const domain::PicturePrint &made, const domain::PicturePrint &known)
{
    const domain::CloneGate gate({{u"known"_s, known, {}}});
    return 1 - gate.check({u"made"_s, made, {}}).originality;
}

double shareFrom(const std::vector<double> &values, double from)
{
    return static_cast<double>(std::count_if(values.begin(), values.end(), [&](double one) { return one >= from; }))
        / static_cast<double>(values.size());
}

} // namespace

/**
 * Copies that have to be stopped and pictures that have nothing to do with each other, over the half of the labelled set that no
 * threshold was fitted to.
 */
class TestCloneGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_analyser = std::make_unique<vision::PictureAnalyser>(vision::AnalyserSettings{{}, kEncoder});
        m_encoder = std::make_unique<vision::PictureEncoder>(kEncoder);
        if (m_encoder->id().isEmpty()) {
            QVERIFY2(!QFile::exists(kEncoder), "the encoder cannot be read");
            return;
        }
        const auto painted = paintedAds();
        QVERIFY2(painted, painted ? "" : qPrintable(painted.error().detail));
        const auto sandbox = sandboxAds();
        QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
        for (const auto *set : {&*painted, &*sandbox}) {
            for (const LabelledPicture &picture : *set) {
                if (!picture.isTuned)
                    add(picture);
            }
        }
        for (std::size_t i = 0; i < m_originals.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (m_originals[i].family != m_originals[j].family) {
                    m_unrelated.push_back(nearnessOf(m_originals[i].print, m_originals[j].print));
                    m_cosines.push_back(m_originals[i].print.embedding.likeness(m_originals[j].print.embedding));
                }
            }
        }
        for (const CloneEdit &edit : cloneEdits())
            m_copies.emplace_back(&edit, likenessesAfter(edit));
        printTables();
    }

    void init()
    {
        if (m_encoder->id().isEmpty())
            QSKIP("there is no encoder (packaging/encoder.sh makes it)");
    }

    void letsWhatIsNewPass()
    {
        QVERIFY(m_unrelated.size() > 1000);
        QCOMPARE_LE(shareFrom(m_unrelated, domain::CloneVerdict::kBlockedFrom), kMostFalseAlarms);
    }

    void stopsCopies_data()
    {
        QTest::addColumn<int>("kind");
        const auto &edits = cloneEdits();
        QCOMPARE(edits.size(), 15U);
        for (std::size_t i = 0; i < edits.size(); ++i)
            QTest::newRow(qPrintable(edits[i].name)) << static_cast<int>(i);
    }
    void stopsCopies()
    {
        QFETCH(int, kind);
        const auto &likenesses = m_copies.at(static_cast<std::size_t>(kind)).second;
        QVERIFY(likenesses.size() > 50);
        QCOMPARE_LE(1 - shareFrom(likenesses, domain::CloneVerdict::kBlockedFrom), kMostLetThrough);
    }

private:
    inline static const QString kEncoder = u"" MCI_BINARY_DIR "/app/vision/mobilenet-v2.onnx"_s;

    domain::PicturePrint printOf(const QImage &image)
    {
        domain::PicturePrint print = imaging::printOf(image);
        print.encoderId = m_encoder->id();
        print.embedding = domain::Levels::of(m_encoder->embeddingOf(vision::pixelsOf(image).bgr));
        return print;
    }

    void add(const LabelledPicture &picture)
    {
        const auto decoded = imaging::decodePicture(picture.bytes);
        QVERIFY(decoded);
        const auto facts = m_analyser->analyse(picture.bytes);
        QVERIFY(facts);
        Original original{picture.name, familyOf(picture.name), {decoded->image, {}}, printOf(decoded->image)};
        for (const domain::TextLine &line : facts->lines)
            original.picture.texts.push_back(line.box);
        m_originals.push_back(std::move(original));
    }

    std::vector<double> likenessesAfter(const CloneEdit &edit)
    {
        std::vector<double> likenesses;
        for (const Original &original : m_originals)
            likenesses.push_back(nearnessOf(printOf(edit.apply(original.picture)), original.print));
        return likenesses;
    }

    void printTables() const
    {
        std::printf("\n%zu pictures, %zu pairs that are not related, encoder %s\n", m_originals.size(),
                    m_unrelated.size(), qPrintable(m_encoder->id()));
        std::printf("%-12s %-28s %s\n", "kind of copy", "strength", "let through");
        std::vector<double> all;
        for (const auto &[edit, likenesses] : m_copies) {
            std::printf("%-12s %-28s %5.1f %%\n", qPrintable(edit->name), qPrintable(edit->strength),
                        100 * (1 - shareFrom(likenesses, domain::CloneVerdict::kBlockedFrom)));
            all.insert(all.end(), likenesses.begin(), likenesses.end());
        }
        std::printf("\n%-14s %-12s %s\n", "stopped from", "let through", "false alarms");
        for (const double from : {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98})
            std::printf("%-14.2f %9.2f %% %11.2f %%\n", from, 100 * (1 - shareFrom(all, from)),
                        100 * shareFrom(m_unrelated, from));
        std::vector<double> sorted = m_cosines;
        std::sort(sorted.begin(), sorted.end());
        std::printf("\ncosines of what is not related:");
        for (const double part : {0.01, 0.1, 0.5, 0.9, 0.99})
            std::printf(" %g %% %.3f", 100 * part,
                        sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))]);
        std::printf("\n");
        std::fflush(stdout);
    }

    std::unique_ptr<vision::PictureAnalyser> m_analyser;
    std::unique_ptr<vision::PictureEncoder> m_encoder;
    std::vector<Original> m_originals;
    std::vector<double> m_unrelated;
    /** Of what the encoder sees in them. */
    std::vector<double> m_cosines;
    std::vector<std::pair<const CloneEdit *, std::vector<double>>> m_copies;
};

MCI_TEST_CLASS(TestCloneGate);
#include "tst_CloneGate.moc"
