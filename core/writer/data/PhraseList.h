// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

namespace mci::writer {

/** Phrases that are found at word borders, whatever the case, the accents and the punctuation. */
class PhraseList
{
public:
    PhraseList() = default;
    explicit PhraseList(const QStringList &phrases);

    [[nodiscard]] bool isEmpty() const { return m_phrases.empty(); }
    /** `folded` is what folded() makes of a text. */
    [[nodiscard]] bool isIn(const QString &folded) const;
    [[nodiscard]] bool isAtTheBeginningOf(const QString &folded) const;
    void add(const QStringList &phrases);

    /** Normalised, with a space at both ends. */
    [[nodiscard]] static QString folded(const QString &text);

private:
    std::vector<QString> m_phrases;
};

} // namespace mci::writer
