// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/VisibleText.h"

#include "base/Redaction.h"
#include "base/VisibleText.h"

namespace mci::ai {

namespace {

constexpr qsizetype kLongestQuote = 300;

} // namespace

QString visibleText(const QString &text, qsizetype most)
{
    // Some may be dropped, so more than `most` are looked at; not all of a text without an end.
    QString out = mci::visibleText(text.left(most * 4)).trimmed();
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
