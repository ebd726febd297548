// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/ButtonFinder.h"

#include "vision/ButtonCandidates.h"
#include "vision/Palette.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

/** Shapes that are read: each costs a run of the recogniser. */
constexpr std::size_t kMostRead = 8;
constexpr double kAccepted = 0.5;
constexpr double kReadSurely = 0.9;
constexpr int kReadHeight = 60;
constexpr int kReadMargin = 15;
/** Corners and outlines lie outside of it. */
constexpr double kInset = 0.14;
constexpr double kInsetAcross = 0.22;

/** The lines whose middle lies in the box. */
std::vector<domain::TextLine> linesWithin(const std::vector<domain::TextLine> &lines, const QRectF &box)
{
    std::vector<domain::TextLine> within;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(within),
                 [&box](const domain::TextLine &line) { return box.contains(line.box.center()); });
    return within;
}

/** Several rows make a panel, not a button. */
bool holdsRows(const std::vector<domain::TextLine> &lines)
{
    for (const domain::TextLine &a : lines) {
        for (const domain::TextLine &b : lines) {
            if (a.box.center().y() > b.box.bottom())
                return true;
        }
    }
    return false;
}

/** Gray, dark on bright and of a height that the recogniser likes. */
cv::Mat readable(const cv::Mat &gray, const cv::Rect &box)
{
    const int across = cvRound(box.height * kInsetAcross);
    const int down = cvRound(box.height * kInset);
    const cv::Rect inner(box.x + across, box.y + down, box.width - 2 * across, box.height - 2 * down);
    cv::Mat out;
    const double factor = static_cast<double>(kReadHeight) / inner.height;
    cv::resize(gray(inner), out, {}, factor, factor, cv::INTER_CUBIC);
    cv::normalize(out, out, 0, 255, cv::NORM_MINMAX);
    if (cv::mean(out)[0] < 128)
        out = 255 - out;
    cv::copyMakeBorder(out, out, kReadMargin, kReadMargin, kReadMargin, kReadMargin, cv::BORDER_REPLICATE);
    return out;
}

/** Read alone, unless it was read surely with everything around it. */
ReadLabel labelOf(const Pixels &pixels, const cv::Rect &box, const std::vector<domain::TextLine> &within,
                  TextReader &reader)
{
    ReadLabel seen;
    if (within.size() == 1)
        seen = {trimmedLabel(within.front().text), within.front().confidence};
    if (seen.confidence > kReadSurely && labelLikeness(seen.text) > kReadSurely)
        return seen;
    ReadLabel alone = reader.label(readable(pixels.gray, box));
    alone.text = trimmedLabel(alone.text);
    const double surer = alone.confidence * labelLikeness(alone.text);
    return seen.confidence * labelLikeness(seen.text) > surer ? seen : alone;
}

/** Labels stand in the middle of their button and leave it room: 1 for such, less for others. */
double placeLikeness(const cv::Rect &box, const std::vector<domain::TextLine> &within, cv::Size size)
{
    if (within.empty())
        return 0.9;
    QRectF text;
    for (const domain::TextLine &line : within)
        text |= line.box;
    const QRectF shape = partOf(box, size);
    const double across = std::abs(text.center().x() - shape.center().x()) / shape.width();
    const double down = std::abs(text.center().y() - shape.center().y()) / shape.height();
    const double filled = text.height() / shape.height();
    return std::clamp(1.15 - across - down, 0.0, 1.0) * (filled > 0.85 ? 0.6 : 1.0);
}

/** The colour at both ends, where no letters are. */
cv::Vec3b groundColour(const cv::Mat &bgr, const cv::Rect &box)
{
    const int width = std::max(1, box.height / 5);
    const int height = std::max(1, box.height / 3);
    const int top = box.y + (box.height - height) / 2;
    const cv::Rect left(box.x + box.height / 4, top, width, height);
    const cv::Rect right(box.br().x - box.height / 4 - width, top, width, height);
    const cv::Scalar mean = (cv::mean(bgr(left)) + cv::mean(bgr(right))) / 2;
    return {cv::saturate_cast<uchar>(mean[0]), cv::saturate_cast<uchar>(mean[1]), cv::saturate_cast<uchar>(mean[2])};
}

} // namespace

double labelLikeness(const QString &text)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto blanks = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const auto words = text.isEmpty() ? 0 : blanks + 1;
    const double wordPart = words >= 1 && words <= 4 ? 1 : 0.3;
    const double lengthPart = text.size() >= 4 && text.size() <= 28 ? 1 : 0.3;
    const double letterPart =
        text.isEmpty() ? 0 : static_cast<double>(letters) / static_cast<double>(text.size() - blanks);
    return wordPart * lengthPart * letterPart * letterPart;
}

QString trimmedLabel(const QString &text)
{
    QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto isStray = [](const QString &word) {
        const auto said = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        return said == 0 || word.size() == 1;
    };
    while (!words.isEmpty() && isStray(words.first()))
        words.removeFirst();
    while (!words.isEmpty() && isStray(words.last()))
        words.removeLast();
    QString label = words.join(QLatin1Char(' '));
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber() && c != u'%' && c != u'!' && c != u'?'; };
    while (!label.isEmpty() && isMark(label.back()))
        label.chop(1);
    while (!label.isEmpty() && isMark(label.front()) && label.front() != u'¡' && label.front() != u'¿')
        label.remove(0, 1);
    return label;
}

std::optional<domain::FoundButton> findButton(const Pixels &pixels, const std::vector<domain::TextLine> &lines,
                                              TextReader &reader)
{
    std::optional<domain::FoundButton> best;
    std::size_t read = 0;
    for (const ButtonShape &shape : buttonShapes(pixels.bgr)) {
        const QRectF part = partOf(shape.box, pixels.size());
        const std::vector<domain::TextLine> within = linesWithin(lines, part);
        if (holdsRows(within))
            continue;
        if (++read > kMostRead)
            break;
        const ReadLabel label = labelOf(pixels, shape.box, within, reader);
        const double score =
            shape.fill * label.confidence * labelLikeness(label.text) * placeLikeness(shape.box, within, pixels.size());
        if (score > std::max(kAccepted, best ? best->confidence : 0))
            best = domain::FoundButton{label.text, part, hexOf(groundColour(pixels.bgr, shape.box)), score};
    }
    return best;
}

} // namespace mci::vision
