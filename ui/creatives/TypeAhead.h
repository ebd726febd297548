// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace mci::ui {

class CreativeModel;

/** Finds creatives by the first letters of their name as somebody types them, accents or not. */
class TypeAhead
{
public:
    /** The next letters belong to those before. */
    [[nodiscard]] bool isTyping() const;
    /** The row that what was typed so far leads to from row `current` (-1: none); -1 where no name begins so. */
    [[nodiscard]] int find(const QString &letters, const CreativeModel &model, int current);

private:
    QString m_typed;
    QElapsedTimer m_at;
};

} // namespace mci::ui
