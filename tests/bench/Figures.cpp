// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace mci::bench {

namespace {

/** Of the last minute. */
QString load()
{
    std::array<double, 1> average{};
    return getloadavg(average.data(), 1) == 1 ? QString::number(average[0], 'f', 2) : QStringLiteral("unknown");
}

QString shown(double value)
{
    constexpr double kWholeFrom = 1000;
    return QString::number(value, 'f', value < kWholeFrom ? 3 : 0);
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Figures::Figures(QString title)
    : m_title(std::move(title))
    , m_loadBefore(load())
{
}

void Figures::add(const QString &name, const QString &label, double value, const QString &unit)
{
    m_figures.push_back({name, label, value, unit});
}

void Figures::note(const QString &text)
{
    m_notes.push_back(text);
}

void Figures::print() const
{
    qsizetype widest = 0;
    for (const Figure &figure : m_figures)
        widest = std::max(widest, figure.label.size());
    std::printf("\n%s\n", qPrintable(m_title));
    for (const Figure &figure : m_figures)
        std::printf("  %s  %12s %s\n", qPrintable(figure.label.leftJustified(widest)), qPrintable(shown(figure.value)),
                    qPrintable(figure.unit));
    for (const QString &note : m_notes)
        std::printf("  * %s\n", qPrintable(note));
    std::printf("  * load of the machine: %s before, %s after\n\n", qPrintable(m_loadBefore), qPrintable(load()));
    for (const Figure &figure : m_figures)
        std::printf("figure: %s %s %s\n", qPrintable(figure.name), qPrintable(QString::number(figure.value, 'f', 3)),
                    qPrintable(figure.unit));
    std::fflush(stdout);
}

} // namespace mci::bench
