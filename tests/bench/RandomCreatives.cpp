// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RandomCreatives.h"

namespace mci::bench {

namespace {

constexpr std::size_t kColours = 294;
constexpr std::size_t kEmbedding = 1280;

domain::Levels levels(QRandomGenerator &random, std::size_t size)
{
    std::vector<quint8> out(size);
    for (quint8 &level : out)
        level = static_cast<quint8>(random.bounded(256));
    return domain::Levels(std::move(out));
}

} // namespace

domain::CloneSubject randomCreative(QRandomGenerator &random, int number)
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

} // namespace mci::bench
