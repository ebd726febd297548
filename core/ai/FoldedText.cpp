// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/FoldedText.h"

namespace mci::ai {

namespace {

constexpr QChar kSpace = u' ';

bool belongsToAWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || c == U'#';
}

/** So that "50%" has the word "%". */
bool isAWordItself(char32_t c)
{
    return c == U'%' || c == U'$' || QChar::category(c) == QChar::Symbol_Other;
}

/** "don't" is one word, and so is "it’s". */
bool isInsideAWord(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || QChar::isMark(c);
}

} // namespace

FoldedText::FoldedText(const QString &original)
    : m_original(original)
{
    separate(0);
    qsizetype place = 0;
    const auto characters = m_original.toUcs4();
    for (const char32_t character : characters) {
        add(character, place);
        place += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    separate(m_original.size());
}

void FoldedText::add(char32_t character, qsizetype place)
{
    // 'º' would become an o.
    const bool isOrdinal = character == U'º' || character == U'ª' || character == U'°';
    const QString whole = QString::fromUcs4(&character, 1);
    const QString parts = isOrdinal ? whole : whole.normalized(QString::NormalizationForm_KD);
    const auto single = parts.toUcs4();
    for (const char32_t part : single) {
        if (!belongsToAWord(part) && !isOrdinal && !isInsideAWord(part))
            separate(place);
        if (belongsToAWord(part) || isOrdinal || isAWordItself(part))
            append(QString::fromUcs4(&part, 1).toCaseFolded(), place);
        if (isAWordItself(part))
            separate(place);
    }
}

int FoldedText::words() const
{
    return static_cast<int>(m_text.count(kSpace)) - 1;
}

QString FoldedText::original(qsizetype from, qsizetype length) const
{
    const qsizetype begin = m_places[static_cast<std::size_t>(from)];
    const qsizetype last = m_places[static_cast<std::size_t>(from + length - 1)];
    // The last character may be two units, or have its accent beside it.
    qsizetype end = last + 1;
    while (end < m_original.size() && (m_original.at(end).isMark() || m_original.at(end).isLowSurrogate()))
        ++end;
    return m_original.mid(begin, end - begin);
}

void FoldedText::append(const QString &folded, qsizetype place)
{
    m_text += folded;
    m_places.insert(m_places.end(), static_cast<std::size_t>(folded.size()), place);
}

void FoldedText::separate(qsizetype place)
{
    if (!m_text.endsWith(kSpace))
        append(kSpace, place);
}

} // namespace mci::ai
