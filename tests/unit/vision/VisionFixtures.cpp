// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VisionFixtures.h"

#include "support/Chance.h"
#include "vision/Pixels.h"

#include <cmath>

#include <QFont>
#include <QPainter>

namespace mci::test {

cv::Mat evenPicture(cv::Size size, const QColor &colour)
{
    return {size, CV_8UC3, cv::Scalar(colour.blue(), colour.green(), colour.red())};
}

cv::Mat grainyPicture(cv::Size size, unsigned seed)
{
    Chance chance(seed);
    cv::Mat out(size, CV_8UC3);
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x) {
            const double light = 120 + 60 * std::sin(x * 0.05 + y * 0.03 + seed) + 45 * std::cos(y * 0.06 - x * 0.02);
            for (int channel = 0; channel < 3; ++channel)
                out.at<cv::Vec3b>(y, x)[channel] = cv::saturate_cast<uchar>(light + 20 * (chance.uniform() - 0.5));
        }
    }
    return out;
}

QImage textPicture(QSize size, const QString &text, int pixels, const QColor &ink, const QColor &ground)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(pixels);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return image;
}

cv::Mat grayOf(const QImage &image)
{
    return vision::pixelsOf(image).gray;
}

} // namespace mci::test
