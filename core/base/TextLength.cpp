// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TextLength.h"

#include <algorithm>

#include <QTextBoundaryFinder>

namespace mci {

namespace {

/** No letter before it clings to the one before. */
constexpr char16_t kFirstCombining = 0x300;

} // namespace

int lengthOf(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < kFirstCombining; });
    if (isPlain)
        return static_cast<int>(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

} // namespace mci
