// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"
#include "domain/clone/CloneText.h"

#include <QHash>

namespace mci::writer {

/**
 * Texts that a new one must not be like. What the brief itself says belongs to every copy of it, so a text is compared by the
 * rest. Remembers what it was asked.
 */
class AvoidedTexts
{
public:
    AvoidedTexts(const QStringList &texts, const domain::Brief &brief);

    /** More than 90 % alike, in the given order of words or in any, or a run of eight words that both have beside the facts. */
    [[nodiscard]] bool isHeadlineLike(const QString &normal);
    /** The same, or alike by domain::CloneText, both beside the facts; or equal. */
    [[nodiscard]] bool isBodyLike(const QString &normal);

private:
    struct Text
    {
        QString normal;
        QString sorted;
        domain::CloneText own;
    };

    [[nodiscard]] Text textOf(const QString &normal) const;

    /** What the brief says, the longest first. */
    QStringList m_facts;
    std::vector<Text> m_texts;
    QHash<QString, bool> m_headlines;
    QHash<QString, bool> m_bodies;
};

} // namespace mci::writer
