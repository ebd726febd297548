// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "bench/RandomCreatives.h"

#include <QGuiApplication>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kRuns = 7;
constexpr int kLibrary = 10'000;

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QRandomGenerator random(20261129);
    std::vector<domain::CloneSubject> pictures;
    std::vector<domain::CloneSubject> texts;
    for (int i = 0; i < kLibrary; ++i) {
        domain::CloneSubject one = randomCreative(random, i);
        texts.push_back({one.id, std::nullopt, one.texts});
        pictures.push_back({one.id, std::move(one.picture), {}});
    }
    const domain::CloneSubject made = randomCreative(random, kLibrary);
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
