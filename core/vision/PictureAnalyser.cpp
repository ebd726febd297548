// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/PictureAnalyser.h"

#include "imaging/PictureDecoder.h"
#include "imaging/PictureHash.h"
#include "vision/ButtonFinder.h"
#include "vision/Contrast.h"
#include "vision/LayoutClass.h"
#include "vision/MirrorBalance.h"
#include "vision/Palette.h"
#include "vision/Saliency.h"

#include <exception>

namespace mci::vision {

namespace {

constexpr double kLabelLetters = 0.4;

/** The button's label is read better alone than with everything around it. */
void putLabelAmongLines(std::vector<domain::TextLine> &lines, const domain::FoundButton &button)
{
    const auto isWithin = [&button](const domain::TextLine &line) { return button.box.contains(line.box.center()); };
    domain::TextLine label{button.label, button.box, button.box.height() * kLabelLetters, button.confidence};
    const auto known = std::find_if(lines.begin(), lines.end(), isWithin);
    if (known != lines.end()) {
        label.letterHeight = known->letterHeight;
        label.confidence = known->confidence;
        label.box = known->box;
    } else {
        const double inset = button.box.height() * (1 - kLabelLetters) / 2;
        label.box = button.box.adjusted(0, inset, 0, -inset);
    }
    lines.erase(std::remove_if(lines.begin(), lines.end(), isWithin), lines.end());
    lines.push_back(label);
}

std::vector<QRectF> printedBoxes(const domain::PictureFacts &facts)
{
    std::vector<QRectF> boxes;
    for (const domain::TextLine &line : facts.lines)
        boxes.push_back(line.box);
    if (facts.button)
        boxes.push_back(facts.button->box);
    return boxes;
}

void seeText(domain::PictureFacts &facts, const Pixels &pixels, TextReader &reader)
{
    facts.lines = linesOf(reader.words(pixels.gray), pixels.size());
    facts.button = findButton(pixels, facts.lines, reader);
    if (facts.button && !facts.button->label.isEmpty())
        putLabelAmongLines(facts.lines, *facts.button);
    sortForReading(facts.lines);
    facts.textCoverage = coverageOf(facts.lines);
    facts.textContrast = textContrast(pixels.bgr, facts.lines);
}

void seeColours(domain::PictureFacts &facts, const Pixels &pixels)
{
    facts.palette = paletteOf(pixels.bgr);
    facts.rmsContrast = rmsContrast(pixels.gray);
    facts.paletteContrast = paletteContrast(facts.palette);
}

void seeComposition(domain::PictureFacts &facts, const Pixels &pixels)
{
    LayoutParts parts;
    parts.printed = printedBoxes(facts);
    parts.photo = photoTilesOf(pixels.bgr, parts.printed);
    parts.borders = bordersOf(pixels.bgr, parts.photo);
    parts.focus = focusOf(pixels.gray);
    facts.layout = layoutOf(parts);
    facts.balance = balanceOf(pixels.gray);
    facts.mirrorCorrelation = mirrorCorrelation(pixels.gray);
    facts.focus = parts.focus;
    facts.photoShare = parts.photo.share();
    facts.photoBox = parts.photo.box();
    facts.flatShare = parts.photo.flatShare;
}

} // namespace

PictureAnalyser::PictureAnalyser(const AnalyserSettings &settings)
    : m_reader(settings.languageFolder)
    , m_encoder(settings.encoderFile)
{
    // Sums of floats depend on how many threads share them, and a second process uses the other core better.
    cv::setNumThreads(1);
}

Result<domain::PictureFacts> PictureAnalyser::analyse(const QByteArray &bytes)
{
    const Result<imaging::DecodedPicture> decoded = imaging::decodePicture(bytes);
    if (!decoded)
        return failure(decoded.error());
    try {
        domain::PictureFacts facts = factsOf(decoded->image);
        facts.width = decoded->width;
        facts.height = decoded->height;
        return facts;
    } catch (const std::exception &problem) {
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault, QString::fromLocal8Bit(problem.what())));
    }
}

domain::PictureFacts PictureAnalyser::factsOf(const QImage &image)
{
    const Pixels pixels = pixelsOf(image);
    domain::PictureFacts facts;
    seeText(facts, pixels, m_reader);
    seeColours(facts, pixels);
    seeComposition(facts, pixels);
    facts.fingerprint.perceptualHash = imaging::perceptualHash(image);
    facts.fingerprint.differenceHash = imaging::differenceHash(image);
    facts.fingerprint.encoderId = m_encoder.id();
    facts.fingerprint.embedding = m_encoder.embeddingOf(pixels.bgr);
    return facts;
}

} // namespace mci::vision
