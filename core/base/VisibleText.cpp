// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/VisibleText.h"

#include "base/JsonReader.h"

namespace mci {

namespace {

constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kFirstVariant = 0xE0100;
constexpr char32_t kLastVariant = 0xE01EF;

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == 0x2028 || c == 0x2029;
}

bool isSeen(char32_t c)
{
    if (c == kJoiner || c == kNonJoiner)
        return true;
    // They choose variants of ideographs; in a row they carry any text behind one visible character.
    if (c >= kFirstVariant && c <= kLastVariant)
        return false;
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && !QChar::isNonCharacter(c);
}

} // namespace

QString visibleText(const QString &text)
{
    QString out;
    for (const uint c : json::cleanText(text).toUcs4()) {
        if (isLineBreak(c))
            out += u'\n';
        else if (c == U'\t')
            out += u' ';
        else if (isSeen(c))
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

QString visibleLine(const QString &text)
{
    return visibleText(text).replace(u'\n', u' ');
}

} // namespace mci
