// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "domain/clone/CloneGate.h"

#include <QGuiApplication>
#include <QRandomGenerator>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kRuns = 7;
constexpr int kLibrary = 10'000;
constexpr std::size_t kColours = 294;
constexpr std::size_t kEmbedding = 1280;

domain::Levels levels(QRandomGenerator &random, std::size_t size)
{
    std::vector<quint8> out(size);
    for (quint8 &level : out)
        level = static_cast<quint8>(random.bounded(256));
    return domain::Levels(std::move(out));
}

/** Neither alike nor in any way special: the comparison cannot end early because of what the pictures show. */
domain::CloneSubject subject(QRandomGenerator &random, int number)
{
    static const QStringList words{
        QStringLiteral("coffee"), QStringLiteral("morning"), QStringLiteral("free"),    QStringLiteral("delivery"),
        QStringLiteral("today"),  QStringLiteral("your"),    QStringLiteral("kitchen"), QStringLiteral("taste"),
        QStringLiteral("before"), QStringLiteral("with"),    QStringLiteral("quiet"),   QStringLiteral("better"),
        QStringLiteral("roast"),  QStringLiteral("week"),    QStringLiteral("again"),   QStringLiteral("new")};
    const auto text = [&](int length) {
        QStringList out;
        for (int i = 0; i < length; ++i)
            out.append(words[random.bounded(static_cast<int>(words.size()))]);
        return out.join(QLatin1Char(' '));
    };
    domain::PicturePrint print;
    constexpr std::size_t kEdges =
        std::size_t{domain::PicturePrint::kCells} * domain::PicturePrint::kCells * domain::PicturePrint::kDirections;
    for (domain::PictureView &view : print.views)
        view = {{random.generate64(), random.generate64()}, levels(random, kEdges)};
    print.mirrored = {domain::ShapeHashes{random.generate64(), random.generate64()}, {}};
    print.colours = levels(random, kColours);
    print.encoderId = QStringLiteral("mobilenet-v2-bench");
    print.embedding = levels(random, kEmbedding);
    return {QStringLiteral("crv_%1").arg(number), print, {text(5), text(22), text(6)}};
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QRandomGenerator random(20261129);
    std::vector<domain::CloneSubject> pictures;
    std::vector<domain::CloneSubject> texts;
    for (int i = 0; i < kLibrary; ++i) {
        domain::CloneSubject one = subject(random, i);
        texts.push_back({one.id, std::nullopt, one.texts});
        pictures.push_back({one.id, std::move(one.picture), {}});
    }
    const domain::CloneSubject made = subject(random, kLibrary);
    const domain::CloneGate byPicture(std::move(pictures));
    const domain::CloneGate byText(std::move(texts));
    domain::CloneVerdict verdict;
    Figures figures(QStringLiteral("Anti-clone gate, one creative against a library of %1").arg(kLibrary));
    figures.add(QStringLiteral("clone_picture"), QStringLiteral("its picture against all pictures"),
                medianTime(kRuns,
                           [&] {
                               verdict = byPicture.check({made.id, made.picture, {}});
                           }),
                QStringLiteral("ms"));
    figures.add(QStringLiteral("clone_text"), QStringLiteral("its three texts against all texts"),
                medianTime(kRuns,
                           [&] {
                               verdict = byText.check({made.id, std::nullopt, made.texts});
                           }),
                QStringLiteral("ms"));
    figures.note(QStringLiteral("Medians of %1 runs, one thread; everything is in memory.").arg(kRuns));
    figures.print();
    return verdict.findings.empty() ? 1 : 0;
}
