// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/MessageReader.h"

#include "ai/LanguageGuess.h"

#include <algorithm>

namespace mci::ai {

namespace {

using domain::TextLine;

/** Lines of one headline differ in height by less, and stand closer. */
constexpr double kAlike = 0.25;
constexpr double kWidestGap = 0.8;
/** One word may be a pattern that looks like letters. */
constexpr int kFewestWords = 2;
constexpr double kSureWord = 0.75;
constexpr int kLongestLabel = 5;

bool areAlike(const TextLine &a, const TextLine &b)
{
    const double larger = std::max(a.letterHeight, b.letterHeight);
    const bool sameHeight = std::abs(a.letterHeight - b.letterHeight) < kAlike * larger;
    const double gap = std::max(a.box.top(), b.box.top()) - std::min(a.box.bottom(), b.box.bottom());
    return sameHeight && gap < kWidestGap * std::max(a.box.height(), b.box.height());
}

bool standsOnTheButton(const TextLine &line, const domain::PictureFacts &facts)
{
    return facts.button && facts.button->box.contains(line.box.center());
}

/** The phrase of the lexicon that it is, as it is written there or in the picture; empty where it is none. */
QString phraseIn(const QString &text, const Lexicon &lexicon)
{
    const FoldedText folded(text);
    if (folded.words() > kLongestLabel)
        return {};
    const auto hits = lexicon.find(folded);
    const auto longest = std::max_element(hits.begin(), hits.end(), [](const LexiconHit &a, const LexiconHit &b) {
        return a.word.size() < b.word.size();
    });
    return longest == hits.end() ? QString() : longest->word;
}

QString buttonLabel(const domain::PictureFacts &facts, const Lexicons &lexicons)
{
    if (!facts.button || facts.button->label.isEmpty())
        return {};
    const QString known = phraseIn(facts.button->label, lexicons.callToAction);
    // A label that no lexicon knows is one all the same: it stands on a button.
    return known.isEmpty() ? facts.button->label : known;
}

QString lastPhrase(const domain::PictureFacts &facts, const Lexicons &lexicons)
{
    for (auto line = facts.lines.rbegin(); line != facts.lines.rend(); ++line) {
        if (const QString phrase = phraseIn(line->text, lexicons.callToAction); !phrase.isEmpty())
            return phrase;
    }
    return {};
}

QString callToAction(const domain::PictureFacts &facts, const domain::AdCopy &copy, domain::CopyLanguage language,
                     const Lexicons &lexicons)
{
    if (const QString label = buttonLabel(facts, lexicons); !label.isEmpty())
        return label;
    if (const QString phrase = lastPhrase(facts, lexicons); !phrase.isEmpty())
        return phrase;
    const auto words = lexicons.labels.value(copy.callToAction);
    return words.contains(language) ? words.value(language) : words.value(domain::CopyLanguage::En);
}

QString joined(const std::vector<TextLine> &lines, const std::vector<std::size_t> &chosen)
{
    QStringList texts;
    for (const std::size_t line : chosen)
        texts.append(lines[line].text.trimmed());
    return texts.join(u' ');
}

int sureWords(const std::vector<TextLine> &lines)
{
    int words = 0;
    for (const TextLine &line : lines)
        words += line.confidence > kSureWord ? FoldedText(line.text).words() : 0;
    return words;
}

QString imageText(const std::vector<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines)
        texts.append(line.text.trimmed());
    return texts.join(u'\n');
}

} // namespace

std::vector<std::size_t> headlineLines(const std::vector<TextLine> &lines)
{
    if (lines.empty())
        return {};
    const auto largest = std::max_element(lines.begin(), lines.end(), [](const TextLine &a, const TextLine &b) {
        return a.letterHeight < b.letterHeight;
    });
    auto first = static_cast<std::size_t>(largest - lines.begin());
    std::size_t last = first;
    while (first > 0 && areAlike(lines[first - 1], lines[first]))
        --first;
    while (last + 1 < lines.size() && areAlike(lines[last], lines[last + 1]))
        ++last;
    std::vector<std::size_t> chosen;
    for (std::size_t line = first; line <= last; ++line)
        chosen.push_back(line);
    return chosen;
}

QString allWords(const domain::PictureFacts &facts, const domain::AdCopy &copy)
{
    QStringList texts{copy.headline, copy.body, copy.description, imageText(facts.lines)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

domain::MessagePattern readMessage(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                                   const Lexicons &lexicons)
{
    std::vector<TextLine> free;
    std::copy_if(facts.lines.begin(), facts.lines.end(), std::back_inserter(free),
                 [&facts](const TextLine &line) { return !standsOnTheButton(line, facts); });
    const std::vector<std::size_t> head = headlineLines(free);
    std::vector<std::size_t> rest;
    for (std::size_t line = 0; line < free.size(); ++line) {
        if (std::find(head.begin(), head.end(), line) == head.end())
            rest.push_back(line);
    }
    domain::MessagePattern message;
    message.imageText = imageText(facts.lines);
    message.textInImage = sureWords(facts.lines) >= kFewestWords;
    message.textCoverage = facts.textCoverage;
    message.language = guessLanguage(allWords(facts, copy), lexicons);
    message.headline = copy.headline.isEmpty() ? joined(free, head) : copy.headline;
    message.body = copy.body.isEmpty() ? joined(free, rest) : copy.body;
    message.cta = callToAction(facts, copy, message.language, lexicons);
    return message;
}

} // namespace mci::ai
