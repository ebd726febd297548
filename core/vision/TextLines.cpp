// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/TextLines.h"

#include "vision/Pixels.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr double kSureWord = 60;
constexpr double kSureCharacter = 85;
constexpr double kWidestGap = 2;
/** Capitals with an accent are twice as high as small letters of the same size. */
constexpr double kOtherHeight = 2.6;
constexpr int kCoverageSide = 512;

bool continuesLine(const Word &before, const Word &word)
{
    if (before.line != word.line)
        return false;
    const double higher = std::max(before.letterHeight, word.letterHeight);
    const double lower = std::min(before.letterHeight, word.letterHeight);
    const int gap = word.box.x - before.box.br().x;
    return gap <= kWidestGap * higher && higher <= kOtherHeight * lower;
}

domain::TextLine lineOf(const std::vector<Word> &words, cv::Size picture)
{
    QStringList texts;
    cv::Rect box = words.front().box;
    double confidence = 0;
    const bool hasCapitals = std::any_of(words.begin(), words.end(), [](const Word &word) { return word.hasCapitals; });
    std::vector<double> heights;
    for (const Word &word : words) {
        texts.append(word.text);
        box |= word.box;
        confidence += word.confidence / 100;
        if (word.hasCapitals == hasCapitals)
            heights.push_back(word.letterHeight);
    }
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return {texts.join(QLatin1Char(' ')), partOf(box, picture), *middle / picture.height,
            confidence / static_cast<double>(words.size())};
}

} // namespace

bool isSure(const Word &word)
{
    const auto isSaid = [](QChar character) { return character.isLetterOrNumber() || character == u'%'; };
    const auto said = std::count_if(word.text.begin(), word.text.end(), isSaid);
    return said > 0 && word.confidence > (said == 1 ? kSureCharacter : kSureWord);
}

std::vector<domain::TextLine> linesOf(const std::vector<Word> &words, cv::Size picture)
{
    std::vector<domain::TextLine> lines;
    std::vector<Word> open;
    for (const Word &word : words) {
        if (!open.empty() && !continuesLine(open.back(), word)) {
            lines.push_back(lineOf(open, picture));
            open.clear();
        }
        open.push_back(word);
    }
    if (!open.empty())
        lines.push_back(lineOf(open, picture));
    return lines;
}

void sortForReading(std::vector<domain::TextLine> &lines)
{
    const auto middleOf = [](const domain::TextLine &line) { return line.box.center().y(); };
    std::stable_sort(lines.begin(), lines.end(), [&middleOf](const domain::TextLine &a, const domain::TextLine &b) {
        return middleOf(a) < middleOf(b);
    });
    // A row: those whose middles lie within the first one's box.
    for (auto first = lines.begin(); first != lines.end();) {
        const double bottom = first->box.bottom();
        const auto last =
            std::find_if(first, lines.end(), [&](const domain::TextLine &line) { return middleOf(line) > bottom; });
        std::stable_sort(first, last, [](const domain::TextLine &a, const domain::TextLine &b) {
            return a.box.left() < b.box.left();
        });
        first = last;
    }
}

double coverageOf(const std::vector<domain::TextLine> &lines)
{
    cv::Mat covered = cv::Mat::zeros(kCoverageSide, kCoverageSide, CV_8U);
    for (const domain::TextLine &line : lines)
        covered(pixelRect(line.box, covered.size())).setTo(255);
    return static_cast<double>(cv::countNonZero(covered)) / static_cast<double>(covered.total());
}

} // namespace mci::vision
