// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/Pixels.h"

#include <cmath>

#include <QPainter>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

QImage overWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage out(image.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.drawImage(0, 0, image);
    return out;
}

} // namespace

Pixels pixelsOf(const QImage &image)
{
    const QImage opaque = overWhite(image);
    Pixels pixels;
    pixels.bgr.create(opaque.height(), opaque.width(), CV_8UC3);
    for (int y = 0; y < opaque.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(opaque.constScanLine(y));
        auto *to = pixels.bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < opaque.width(); ++x) {
            to[x] = cv::Vec3b(static_cast<uchar>(qBlue(line[x])), static_cast<uchar>(qGreen(line[x])),
                              static_cast<uchar>(qRed(line[x])));
        }
    }
    cv::cvtColor(pixels.bgr, pixels.gray, cv::COLOR_BGR2GRAY);
    return pixels;
}

cv::Mat shrunkTo(const cv::Mat &image, int longSide, int interpolation)
{
    const int side = std::max(image.cols, image.rows);
    if (side <= longSide)
        return image;
    const double factor = static_cast<double>(longSide) / side;
    const cv::Size size(std::max(1, cvRound(image.cols * factor)), std::max(1, cvRound(image.rows * factor)));
    cv::Mat out;
    cv::resize(image, out, size, 0, 0, interpolation);
    return out;
}

cv::Mat labOf(const cv::Mat &bgr)
{
    cv::Mat lab;
    bgr.convertTo(lab, CV_32FC3, 1 / 255.0);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    return lab;
}

QRectF partOf(const cv::Rect &rect, cv::Size size)
{
    const double width = size.width;
    const double height = size.height;
    return {rect.x / width, rect.y / height, rect.width / width, rect.height / height};
}

cv::Rect pixelRect(const QRectF &part, cv::Size size)
{
    const cv::Point from(cvRound(part.left() * size.width), cvRound(part.top() * size.height));
    const cv::Point to(cvRound(part.right() * size.width), cvRound(part.bottom() * size.height));
    return cv::Rect(from, to) & cv::Rect(cv::Point(), size);
}

double overlapOf(const cv::Rect &a, const cv::Rect &b)
{
    const int shared = (a & b).area();
    return shared == 0 ? 0 : static_cast<double>(shared) / (a.area() + b.area() - shared);
}

} // namespace mci::vision
