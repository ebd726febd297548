// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "domain/likeness/TextLikeness.h"
#include "unit/writer/SampleBriefs.h"
#include "writer/Writer.h"

#include <cstdio>
#include <random>

#include <QGuiApplication>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kRuns = 21;
constexpr int kLetters = 200;
constexpr int kComparisons = 2000;
constexpr int kTexts = 2000;
/** Milliseconds that a median may take. What a window waits for, also on a machine several times as slow as today's. */
constexpr double kMostComparing = 0.2;
constexpr double kMostWriting = 500;
constexpr double kMostAvoiding = 1000;

QString anyLetters(std::mt19937 &random)
{
    QString text;
    for (int place = 0; place < kLetters; ++place)
        text += QChar(static_cast<char16_t>(u'a' + random() % 26));
    return text;
}

/** Measured, told, and compared with what it may take. */
class Bounded
{
public:
    void add(const QString &name, const QString &label, double milliseconds, double most)
    {
        m_figures.add(name, label, milliseconds, QStringLiteral("ms"));
        if (milliseconds > most)
            m_over << QStringLiteral("%1 took %2 ms, %3 are the most").arg(name).arg(milliseconds).arg(most);
    }
    [[nodiscard]] int finish()
    {
        m_figures.note(QStringLiteral("Medians of %1 runs, one thread.").arg(kRuns));
        m_figures.print();
        for (const QString &line : m_over)
            std::fprintf(stderr, "%s\n", qPrintable(line));
        return m_over.isEmpty() ? 0 : 1;
    }

private:
    Figures m_figures{QStringLiteral("Texts of ads: compared and written")};
    QStringList m_over;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    Bounded bounded;
    std::mt19937 random(3);
    const QString a = anyLetters(random);
    const QString b = anyLetters(random);
    double sum = 0;
    const auto compare = [&] {
        for (int i = 0; i < kComparisons; ++i)
            sum += domain::likeness::ratio(a, b);
    };
    bounded.add(QStringLiteral("text_likeness"), QStringLiteral("one comparison of 200 letters"),
                medianTime(kRuns, compare) / kComparisons, kMostComparing);

    bool isWritten = sum > 0;
    for (const auto language : test::kWrittenLanguages) {
        writer::CopyRequest request = test::sampleBriefs(language).front().request;
        const auto write = [&] {
            ++request.seed;
            isWritten = writer::write(request, {}).has_value() && isWritten;
        };
        write();
        const QString name = domain::patternName(language);
        bounded.add(QStringLiteral("copy_") + name, QStringLiteral("four variations in ") + name,
                    medianTime(kRuns, write), kMostWriting);
    }

    writer::CopyRequest request = test::sampleBriefs(domain::CopyLanguage::PtBr).front().request;
    for (int text = 0; text < kTexts; ++text)
        request.avoid << QStringLiteral(
                             "Anúncio número %1 de uma biblioteca com muitos textos parecidos sobre café e pausa")
                             .arg(text);
    const auto avoid = [&] { isWritten = writer::write(request, {}).has_value() && isWritten; };
    bounded.add(QStringLiteral("copy_avoiding"), QStringLiteral("the same beside 2000 texts that are to be avoided"),
                medianTime(kRuns, avoid), kMostAvoiding);
    const int result = bounded.finish();
    return isWritten ? result : 1;
}
