// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/Lexicon.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace mci::ai {

namespace {

Error broken(const QString &file, const QString &entry)
{
    return makeError(ErrorCode::Internal, Reason::LexiconBroken, entry,
                     {{QStringLiteral("path"), file}, {QStringLiteral("value"), entry.left(80)}});
}

struct Found
{
    qsizetype from = 0;
    const Lexicon::Phrase *phrase = nullptr;
};

/** Takes the place only where no longer phrase has it. */
bool take(std::vector<bool> &taken, qsizetype from, qsizetype length)
{
    const auto begin = taken.begin() + from;
    if (std::find(begin, begin + length, true) != begin + length)
        return false;
    std::fill(begin, begin + length, true);
    return true;
}

} // namespace

Result<Lexicon> Lexicon::read(const QByteArray &json, const QString &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(broken(file, QStringLiteral("{")));
    Lexicon lexicon;
    const QJsonObject values = document.object();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QJsonObject languages = value->toObject();
        for (auto spoken = languages.begin(); spoken != languages.end(); ++spoken) {
            const auto language = domain::patternFromName<domain::CopyLanguage>(spoken.key());
            if (!language)
                return failure(broken(file, spoken.key()));
            const QJsonObject phrases = spoken->toObject();
            for (auto phrase = phrases.begin(); phrase != phrases.end(); ++phrase) {
                const QString folded = FoldedText::fold(phrase.key());
                if (folded.isEmpty() || !phrase->isDouble() || phrase->toDouble() <= 0)
                    return failure(broken(file, phrase.key()));
                lexicon.m_phrases.push_back({folded, value.key(), *language, phrase->toDouble()});
            }
        }
    }
    std::stable_sort(lexicon.m_phrases.begin(), lexicon.m_phrases.end(), [](const Phrase &a, const Phrase &b) {
        return a.folded.size() != b.folded.size() ? a.folded.size() > b.folded.size() : a.folded < b.folded;
    });
    return lexicon;
}

std::vector<LexiconHit> Lexicon::find(const FoldedText &text) const
{
    std::vector<Found> found;
    std::vector<bool> taken(static_cast<std::size_t>(text.text().size()), false);
    for (std::size_t i = 0; i < m_phrases.size();) {
        // The same words may stand under several values and languages: they share the place.
        std::size_t next = i + 1;
        while (next < m_phrases.size() && m_phrases[next].folded == m_phrases[i].folded)
            ++next;
        const QString needle = u' ' + m_phrases[i].folded + u' ';
        for (qsizetype at = text.text().indexOf(needle); at >= 0; at = text.text().indexOf(needle, at + 1)) {
            if (!take(taken, at + 1, m_phrases[i].folded.size()))
                continue;
            for (std::size_t alike = i; alike < next; ++alike)
                found.push_back({at + 1, &m_phrases[alike]});
        }
        i = next;
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.from < b.from; });
    std::vector<LexiconHit> hits;
    for (const Found &one : found) {
        const Phrase &phrase = *one.phrase;
        hits.push_back({phrase.value, phrase.language, phrase.weight, text.original(one.from, phrase.folded.size()),
                        phrase.folded});
    }
    return hits;
}

} // namespace mci::ai
