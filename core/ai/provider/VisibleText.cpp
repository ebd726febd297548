// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/VisibleText.h"

#include "base/JsonReader.h"
#include "base/Redaction.h"

namespace mci::ai {

namespace {

constexpr qsizetype kLongestQuote = 300;
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

QString visibleText(const QString &text, qsizetype most)
{
    QString out;
    // Some may be dropped, so more than `most` are looked at; not all of a text without an end.
    const QString clean = json::cleanText(text.left(most * 4));
    for (const uint c : clean.toUcs4()) {
        if (isLineBreak(c))
            out += u'\n';
        else if (c == U'\t')
            out += u' ';
        else if (isSeen(c))
            out += QStringView(QChar::fromUcs4(c));
    }
    out = out.trimmed();
    if (out.size() <= most)
        return out;
    out.truncate(out.at(most - 2).isHighSurrogate() ? most - 2 : most - 1);
    return out + QChar(0x2026);
}

QString quotable(const QString &text, const Secret &key)
{
    QString out = text;
    if (!key.isEmpty())
        out.replace(QString::fromUtf8(key.reveal()), QStringLiteral("[redacted]"));
    return visibleText(redacted(out).simplified(), kLongestQuote);
}

} // namespace mci::ai
