// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace mci::domain {

/** A text made fit to be compared with many others. */
class CloneText
{
public:
    CloneText() = default;
    /** `boilerplate`: phrases that are the brand's own in every ad; they are not compared. */
    explicit CloneText(const QString &text, const QStringList &boilerplate = {});

    /**
     * How much of one text the other is, 0 to 1, by letters, by words in any order, and by the longest part; nullopt where that
     * is less than `atLeast`. Texts of fewer words than anybody could own are 1 when equal and else nothing.
     */
    [[nodiscard]] std::optional<double> likeness(const CloneText &other, double atLeast) const;
    /** Words that follow one another in both. */
    [[nodiscard]] int sharedRun(const CloneText &other) const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QString m_sorted;
    qsizetype m_words = 0;
};

} // namespace mci::domain
