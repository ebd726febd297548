// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/Saliency.h"

#include <array>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr int kSide = 64;
constexpr double kResidualBlur = 2.5;
/** A tenth of the picture: a peak is an area, not a corner of a letter. */
constexpr double kFocusBlur = 6.4;

/** What of the spectrum its own neighbourhood does not foretell, brought back to the picture. */
cv::Mat spectralResidual(const cv::Mat &square)
{
    cv::Mat spectrum;
    cv::dft(square, spectrum, cv::DFT_COMPLEX_OUTPUT);
    std::array<cv::Mat, 2> parts;
    cv::split(spectrum, parts.data());
    cv::Mat amplitude;
    cv::Mat phase;
    cv::cartToPolar(parts[0], parts[1], amplitude, phase);
    cv::log(amplitude + 1e-6, amplitude);
    cv::Mat expected;
    cv::blur(amplitude, expected, {3, 3});
    cv::exp(amplitude - expected, amplitude);
    cv::polarToCart(amplitude, phase, parts[0], parts[1]);
    cv::merge(parts.data(), parts.size(), spectrum);
    cv::dft(spectrum, spectrum, cv::DFT_INVERSE | cv::DFT_SCALE);
    cv::split(spectrum, parts.data());
    cv::Mat saliency = parts[0].mul(parts[0]) + parts[1].mul(parts[1]);
    cv::GaussianBlur(saliency, saliency, {}, kResidualBlur);
    return saliency;
}

cv::Mat edgesOf(const cv::Mat &square)
{
    cv::Mat across;
    cv::Mat down;
    cv::Mat edges;
    cv::Sobel(square, across, CV_32F, 1, 0);
    cv::Sobel(square, down, CV_32F, 0, 1);
    cv::magnitude(across, down, edges);
    return edges;
}

cv::Mat byItsMean(const cv::Mat &map)
{
    return map / (cv::mean(map)[0] + 1e-6);
}

} // namespace

QPointF focusOf(const cv::Mat &gray)
{
    cv::Mat square;
    cv::resize(gray, square, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    square.convertTo(square, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(square, mean, deviation);
    if (deviation[0] < 0.5)
        return {0.5, 0.5};
    cv::Mat attention = byItsMean(edgesOf(square)) + byItsMean(spectralResidual(square));
    cv::GaussianBlur(attention, attention, {}, kFocusBlur, kFocusBlur, cv::BORDER_CONSTANT);
    cv::Point peak;
    cv::minMaxLoc(attention, nullptr, nullptr, nullptr, &peak);
    return {(peak.x + 0.5) / kSide, (peak.y + 0.5) / kSide};
}

} // namespace mci::vision
