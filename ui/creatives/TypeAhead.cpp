// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TypeAhead.h"

#include "creatives/CreativeModel.h"
#include "widgets/SearchText.h"

namespace mci::ui {

namespace {

/** Letters typed within that time belong together. */
constexpr qint64 kTypingMs = 1000;

} // namespace

bool TypeAhead::isTyping() const
{
    return !m_typed.isEmpty() && m_at.isValid() && m_at.elapsed() < kTypingMs;
}

int TypeAhead::find(const QString &letters, const CreativeModel &model, int current)
{
    const bool continues = isTyping();
    m_typed = (continues ? m_typed : QString()) + letters;
    m_at.start();
    const QString wanted = foldedForSearch(m_typed).trimmed();
    const int count = model.rowCount();
    if (wanted.isEmpty())
        return -1;
    // A new word goes on from the next one; more letters may still mean the same.
    const int start = current < 0 ? 0 : current + (continues ? 0 : 1);
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        if (foldedForSearch(CreativeText::name(model.row(row))).startsWith(wanted))
            return row;
    }
    return -1;
}

} // namespace mci::ui
