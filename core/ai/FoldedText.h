// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace mci::ai {

/**
 * A text made fit to be compared: compatibility forms taken apart, without accents and case, everything that is neither letter,
 * digit, sign of money or percent, nor an emoji turned into one space. It begins and ends with a space, so that a phrase is
 * found at word borders by searching for it between spaces. Knows where each of its characters stands in the original.
 */
class FoldedText
{
public:
    explicit FoldedText(const QString &original);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int words() const;
    /** A part of text(), as it stands in the original. */
    [[nodiscard]] QString original(qsizetype from, qsizetype length) const;
    /** Without the spaces at both ends. */
    [[nodiscard]] static QString fold(const QString &text) { return FoldedText(text).text().trimmed(); }

private:
    void add(char32_t character, qsizetype place);
    void append(const QString &folded, qsizetype place);
    void separate(qsizetype place);

    QString m_original;
    QString m_text;
    /** For each character of m_text. */
    std::vector<qsizetype> m_places;
};

} // namespace mci::ai
