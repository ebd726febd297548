// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareCalls.h"

#include "vision/PictureEncoder.h"
#include "vision/Pixels.h"

#include <array>
#include <ctime>

#include <QImage>

#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>

namespace mci::bench {

struct BareCalls::Engines
{
    explicit Engines(const QString &encoderFile)
        : encoder(encoderFile)
    {
        cv::setNumThreads(1);
        if (tesseract.Init(nullptr, "por+eng+spa", tesseract::OEM_LSTM_ONLY) != 0)
            qFatal("Tesseract has no language data");
        tesseract.SetVariable("debug_file", "/dev/null");
    }

    void read(const cv::Mat &gray, tesseract::PageSegMode mode, const char *threshold)
    {
        tesseract.SetVariable("thresholding_method", threshold);
        tesseract.SetPageSegMode(mode);
        tesseract.SetImage(gray.data, gray.cols, gray.rows, 1, static_cast<int>(gray.step));
        tesseract.SetSourceResolution(96);
        tesseract.Recognize(nullptr);
    }

    tesseract::TessBaseAPI tesseract;
    vision::PictureEncoder encoder;
};

namespace {

void cluster(const cv::Mat &bgr, int side, int count, int attempts)
{
    const cv::Mat lab = vision::labOf(vision::shrunkTo(bgr, side, cv::INTER_AREA));
    cv::Mat labels;
    cv::Mat centres;
    cv::kmeans(lab.reshape(1, static_cast<int>(lab.total())), count, labels,
               {cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 20, 0.5}, attempts, cv::KMEANS_PP_CENTERS, centres);
}

void findEdges(const cv::Mat &bgr)
{
    cv::Mat lab;
    cv::cvtColor(bgr, lab, cv::COLOR_BGR2Lab);
    std::array<cv::Mat, 3> channels;
    cv::split(lab, channels.data());
    for (const cv::Mat &channel : channels) {
        cv::Mat edges;
        cv::Canny(channel, edges, 20, 60);
        std::vector<std::vector<cv::Point>> contours;
        cv::findContours(edges, contours, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
    }
}

} // namespace

BareCalls::BareCalls(const QString &encoderFile)
    : m_engines(std::make_unique<Engines>(encoderFile))
{
}

BareCalls::~BareCalls() = default;

double BareCalls::seconds(const QByteArray &bytes, const std::optional<QRectF> &button)
{
    const std::clock_t before = std::clock();
    const vision::Pixels pixels = vision::pixelsOf(QImage::fromData(bytes));
    cluster(pixels.bgr, 128, 8, 2);
    cluster(pixels.bgr, 192, 12, 1);
    findEdges(pixels.bgr);
    const double factor = 960.0 / std::max(pixels.gray.cols, pixels.gray.rows);
    cv::Mat enlarged;
    cv::resize(pixels.gray, enlarged, {}, factor, factor, cv::INTER_CUBIC);
    m_engines->read(enlarged, tesseract::PSM_AUTO, "0");
    m_engines->read(pixels.gray, tesseract::PSM_AUTO, "1");
    if (button)
        m_engines->read(pixels.gray(vision::pixelRect(*button, pixels.size())), tesseract::PSM_SINGLE_LINE, "0");
    (void)m_engines->encoder.embeddingOf(pixels.bgr);
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace mci::bench
