// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PatternTags.h"

#include <vector>

#include <QByteArray>
#include <QRectF>

namespace mci::domain {

struct PaletteColour
{
    /** Such as #0A3029, upper case. */
    QString hex;
    /** Part of the picture, 0 to 1. */
    double share = 0;
    bool operator==(const PaletteColour &) const = default;
};

/** A line of text read in a picture. Boxes here and below are parts of the picture's width and height, 0 to 1 from the top left. */
struct TextLine
{
    QString text;
    QRectF box;
    /** Height of its capitals or, without any, of its letters, as a part of the picture's height. */
    double letterHeight = 0;
    /** Mean of its words, 0 to 1. */
    double confidence = 0;
    bool operator==(const TextLine &) const = default;
};

/** What looks like a button, with what stands on it. */
struct FoundButton
{
    /** Empty when it could not be read. */
    QString label;
    QRectF box;
    QString hex;
    double confidence = 0;
    bool operator==(const FoundButton &) const = default;
};

/** Numbers that say how alike two pictures are. */
struct PictureFingerprint
{
    quint64 perceptualHash = 0;
    quint64 differenceHash = 0;
    /** Which encoder made `embedding`; vectors of two encoders are never compared. Empty without one. */
    QString encoderId;
    /** Unit length. */
    std::vector<float> embedding;
    bool operator==(const PictureFingerprint &) const = default;
};

/** What is seen in one picture, without any opinion on what it is for. The same bytes give the same facts. */
struct PictureFacts
{
    /** Pixels of the picture that was analysed. */
    int width = 0;
    int height = 0;
    /** Three to eight colours, the largest first. */
    std::vector<PaletteColour> palette;
    /** Standard deviation of the gray values ÷ 255. */
    double rmsContrast = 0;
    /** Highest WCAG ratio between two colours that cover more than 2 % each. */
    double paletteContrast = 1;
    /** WCAG ratio of text to ground over all lines of text, weighted by area; nullopt without text. */
    std::optional<double> textContrast;
    Layout layout = Layout::Other;
    Balance balance = Balance::Asymmetrical;
    /** Correlation with its mirror image, -1 to 1. */
    double mirrorCorrelation = 0;
    /** Centre of attention, 0 to 1 from the top left. */
    QPointF focus;
    /** Part of the tiles that show a photo, 0 to 1. */
    double photoShare = 0;
    /** The largest rectangle of photo tiles; empty without one. */
    QRectF photoBox;
    /** Part of the picture that is one even colour or a smooth gradient, 0 to 1. */
    double flatShare = 0;
    /** Part of the picture below text, 0 to 1. */
    double textCoverage = 0;
    /** In reading order. */
    std::vector<TextLine> lines;
    std::optional<FoundButton> button;
    PictureFingerprint fingerprint;
    bool operator==(const PictureFacts &) const = default;
};

} // namespace mci::domain
