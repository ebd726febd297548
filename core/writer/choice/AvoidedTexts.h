// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QSet>
#include <QStringList>

namespace mci::writer {

/** Texts that a new one must not be like. Remembers what it was asked. */
class AvoidedTexts
{
public:
    explicit AvoidedTexts(const QStringList &texts);

    /** More than 90 % alike, in the given order of words or in any, or a run of eight words that both have. */
    [[nodiscard]] bool isAnyLike(const QString &normal);

private:
    struct Text
    {
        QString normal;
        QString sorted;
    };
    std::vector<Text> m_texts;
    /** Hashes of all the runs of words that a new text must not have. */
    QSet<std::size_t> m_runs;
    QHash<QString, bool> m_answers;
};

} // namespace mci::writer
