// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QString>

namespace mci::bench {

[[nodiscard]] double median(std::vector<double> values);

/** Milliseconds that `work` takes, the median of so many runs. */
[[nodiscard]] double medianTime(int runs, const auto &work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(milliseconds));
}

/** The figures of a measurement: first a table for people, then a line each for programs. */
class Figures
{
public:
    explicit Figures(QString title);

    /** `name` is for programs, `label` for people. */
    void add(const QString &name, const QString &label, double value, const QString &unit);
    /** How the figures have come about; printed below the table. */
    void note(const QString &text);
    /** Prints everything, and the machine's load then and at the beginning. */
    void print() const;

private:
    struct Figure
    {
        QString name;
        QString label;
        double value = 0;
        QString unit;
    };

    QString m_title;
    QString m_loadBefore;
    std::vector<Figure> m_figures;
    std::vector<QString> m_notes;
};

} // namespace mci::bench
