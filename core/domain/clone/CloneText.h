// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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

    struct Match
    {
        /** Words that follow one another in both. */
        int sharedRun = 0;
        /** How much of one text the other is, 0 to 1; nullopt where that is less than was asked for. */
        std::optional<double> likeness;
    };
    /**
     * By letters, by words in any order, and by the longest part. Texts of fewer words than anybody could own are alike when
     * they are equal and else not at all.
     */
    [[nodiscard]] Match match(const CloneText &other, double atLeast) const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QString m_sorted;
    /** Numbers of the words, the same for the same word. */
    std::vector<std::size_t> m_words;
};

} // namespace mci::domain
