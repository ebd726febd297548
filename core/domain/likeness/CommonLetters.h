// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QStringView>

namespace mci::domain::likeness {

/**
 * The longest common subsequence of one text with many others, 64 letters at a time (Hyyrö 2004). A letter is a UTF-16 unit.
 * The text has to outlive it.
 */
class CommonLetters
{
public:
    explicit CommonLetters(QStringView text);

    [[nodiscard]] qsizetype with(QStringView other) const;

private:
    [[nodiscard]] std::size_t rowOf(char16_t letter) const;
    [[nodiscard]] std::size_t rowFor(char16_t letter);

    std::size_t m_words;
    /** For a letter of Latin-1 the number of its row; row 0 is that of letters which the text does not have. */
    std::array<std::uint16_t, 256> m_latin{};
    struct Rare
    {
        char16_t letter;
        std::uint16_t row;
    };
    std::vector<Rare> m_rare;
    /** Rows of m_words words: a bit is set where the text has the letter. */
    std::vector<std::uint64_t> m_rows;
};

} // namespace mci::domain::likeness
