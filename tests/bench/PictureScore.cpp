// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PictureScore.h"

#include "vision/Palette.h"
#include "vision/Pixels.h"

#include <algorithm>
#include <cmath>

namespace mci::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kButtonOverlap = 0.5;
constexpr double kPhotoShare = 0.2;

/** In lower case, accents kept; what is no letter, digit or percent sign parts words. */
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.toLower() + u' ') {
        if (c.isLetterOrNumber() || c == u'%') {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    const double shared = both.width() * both.height();
    return shared / (a.width() * a.height() + b.width() * b.height() - shared);
}

double distance(const QColor &a, const QString &hex)
{
    const QColor b(hex);
    cv::Mat pair(1, 2, CV_8UC3);
    pair.at<cv::Vec3b>(0) = vision::colourFromHex(a.name());
    pair.at<cv::Vec3b>(1) = vision::colourFromHex(b.name());
    const cv::Mat lab = vision::labOf(pair);
    return cv::norm(lab.at<cv::Vec3f>(0) - lab.at<cv::Vec3f>(1));
}

QStringList readWords(const domain::PictureFacts &facts)
{
    QStringList texts;
    for (const domain::TextLine &line : facts.lines)
        texts.append(line.text);
    return wordsOf(texts.join(u' '));
}

/** Rounding of a side to whole pixels moves a ratio by less than this. */
bool isSameRatio(double a, double b)
{
    return std::abs(a / b - 1) < 0.01;
}

} // namespace

void PictureScore::add(const LabelledPicture &picture, const domain::PictureFacts &facts, QStringList &misses)
{
    ++pictures;
    const auto check = [&](Hits &hits, bool isRight, const QString &what) {
        hits.count(isRight);
        if (!isRight)
            misses.append(picture.name + u": "_s + what);
    };
    QStringList read = readWords(facts);
    QStringList missing;
    for (const QString &word : wordsOf(picture.text)) {
        const bool isRead = read.removeOne(word);
        words.count(isRead);
        if (!isRead)
            missing.append(word);
    }
    strangers += static_cast<int>(read.size());
    if (!missing.isEmpty())
        misses.append(picture.name + u": words "_s + missing.join(u' ') + u" | read besides: "_s + read.join(u' '));
    const QString label = facts.button ? facts.button->label : QString();
    if (picture.buttonLabel.isEmpty()) {
        check(noButton, !facts.button, u"no button there, seen as "_s + label);
    } else {
        const bool isThere = facts.button
            && (picture.button.isEmpty() ? wordsOf(label) == wordsOf(picture.buttonLabel)
                                         : overlap(facts.button->box, picture.button) > kButtonOverlap);
        check(buttonsFound, isThere, u"button \"%1\", seen: \"%2\""_s.arg(picture.buttonLabel, label));
        buttonsRead.count(isThere && wordsOf(label) == wordsOf(picture.buttonLabel));
    }
    for (const QColor &ground : picture.grounds) {
        double least = 1000;
        for (const domain::PaletteColour &colour : facts.palette)
            least = std::min(least, distance(ground, colour.hex));
        paletteDistance += least;
        ++grounds;
    }
    if (!picture.layouts.empty()) {
        check(layouts, std::find(picture.layouts.begin(), picture.layouts.end(), facts.layout) != picture.layouts.end(),
              u"layout %1, seen: %2"_s.arg(domain::patternName(picture.layouts.front()),
                                           domain::patternName(facts.layout)));
    }
    check(ratios,
          facts.height > 0
              && isSameRatio(static_cast<double>(facts.width) / facts.height,
                             static_cast<double>(picture.size.width()) / picture.size.height()),
          u"ratio"_s);
    if (picture.showsPhoto) {
        check(photos, (facts.photoShare >= kPhotoShare) == *picture.showsPhoto,
              u"photo %1, share of tiles %2"_s.arg(*picture.showsPhoto).arg(facts.photoShare, 0, 'f', 2));
    }
}

} // namespace mci::bench
