// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <vector>

#include <QStringList>

namespace mci::writer {

/**
 * Phrases that are found at word borders, whatever the case, the accents and the punctuation. In a phrase, # stands for a
 * number, and * at its end for every ending of its last word.
 */
class PhraseList
{
public:
    PhraseList() = default;
    explicit PhraseList(const QStringList &phrases);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /** `folded` is what folded() makes of a text. */
    [[nodiscard]] bool isIn(const QString &folded) const;
    [[nodiscard]] bool isAtTheBeginningOf(QStringView folded) const;
    void add(const QStringList &phrases);
    /** One of the `firsts` with one of the `seconds` right behind it. */
    void addPairs(const QStringList &firsts, const QStringList &seconds);

    /** Normalised, with a space at both ends. */
    [[nodiscard]] static QString folded(const QString &text);

private:
    static constexpr std::size_t kShelves = 32;
    [[nodiscard]] static std::size_t shelfOf(QChar first) { return first.unicode() % kShelves; }

    struct Numbered
    {
        QString before;
        QString after;
    };
    struct Pair
    {
        QString first;
        std::shared_ptr<const PhraseList> seconds;
    };

    [[nodiscard]] static bool isNumberedAt(QStringView folded, const Numbered &phrase);
    void addNumbered(const QString &phrase);

    /** By their first letter: most words of a text are the first of no phrase. */
    std::array<std::vector<QString>, kShelves> m_shelves;
    std::array<std::vector<Pair>, kShelves> m_pairs;
    std::vector<Numbered> m_numbered;
    bool m_isEmpty = true;
};

} // namespace mci::writer
