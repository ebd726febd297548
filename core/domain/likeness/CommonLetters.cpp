// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness/CommonLetters.h"

#include <algorithm>
#include <bit>

#include <QVarLengthArray>

namespace mci::domain::likeness {

namespace {

constexpr std::size_t kBits = 64;
constexpr qsizetype kUsualWords = 16;
constexpr char16_t kLatinLetters = 256;

} // namespace

CommonLetters::CommonLetters(QStringView text)
    : m_words((static_cast<std::size_t>(text.size()) + kBits - 1) / kBits)
{
    // Few texts have more than forty different letters.
    m_rows.reserve(48 * m_words);
    m_rows.resize(m_words);
    for (std::size_t place = 0; place < static_cast<std::size_t>(text.size()); ++place) {
        const std::size_t row = rowFor(text[static_cast<qsizetype>(place)].unicode());
        m_rows[row * m_words + place / kBits] |= std::uint64_t{1} << (place % kBits);
    }
}

std::size_t CommonLetters::rowOf(char16_t letter) const
{
    if (letter < kLatinLetters)
        return m_latin[letter];
    const auto rare =
        std::find_if(m_rare.begin(), m_rare.end(), [letter](const Rare &entry) { return entry.letter == letter; });
    return rare == m_rare.end() ? 0 : rare->row;
}

std::size_t CommonLetters::rowFor(char16_t letter)
{
    if (const std::size_t known = rowOf(letter); known > 0)
        return known;
    const std::size_t row = m_words > 0 ? m_rows.size() / m_words : 0;
    m_rows.resize(m_rows.size() + m_words);
    if (letter < kLatinLetters)
        m_latin[letter] = static_cast<std::uint16_t>(row);
    else
        m_rare.push_back({letter, static_cast<std::uint16_t>(row)});
    return row;
}

qsizetype CommonLetters::with(QStringView other) const
{
    QVarLengthArray<std::uint64_t, kUsualWords> state(static_cast<qsizetype>(m_words));
    std::fill(state.begin(), state.end(), ~std::uint64_t{0});
    for (const QChar letter : other) {
        const std::uint64_t *row = m_rows.data() + rowOf(letter.unicode()) * m_words;
        std::uint64_t carry = 0;
        for (std::size_t word = 0; word < m_words; ++word) {
            std::uint64_t &bits = state[static_cast<qsizetype>(word)];
            const std::uint64_t matched = bits & row[word];
            const std::uint64_t sum = bits + matched;
            const std::uint64_t carried = sum + carry;
            carry = static_cast<std::uint64_t>(sum < bits) | static_cast<std::uint64_t>(carried < sum);
            bits = carried | (bits - matched);
        }
    }
    qsizetype common = 0;
    // Places beyond the text match nothing, so their bits stay set.
    for (const std::uint64_t bits : state)
        common += std::popcount(~bits);
    return common;
}

} // namespace mci::domain::likeness
