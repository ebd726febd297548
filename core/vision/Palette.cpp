// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/Palette.h"

#include "vision/Pixels.h"

#include <algorithm>
#include <numeric>

#include <QColor>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr int kPaletteSide = 128;
constexpr int kClusters = 8;
constexpr int kIterations = 20;
constexpr int kAttempts = 2;
constexpr quint64 kSeed = 42;
constexpr double kSameColour = 8;
/** A cluster below this is what smoothing left between two colours. */
constexpr double kLeastShare = 0.012;

struct Cluster
{
    cv::Vec3f lab;
    double share = 0;
};

/** The largest first; equal ones by their colour, so that the order never depends on chance. */
void sortByShare(std::vector<Cluster> &clusters)
{
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return std::tie(b.share, a.lab[0], a.lab[1], a.lab[2]) < std::tie(a.share, b.lab[0], b.lab[1], b.lab[2]);
    });
}

std::vector<Cluster> clustersOf(const cv::Mat &lab)
{
    cv::Mat samples = lab.reshape(1, static_cast<int>(lab.total()));
    // A single row would be taken for three samples of one number each.
    if (samples.rows == 1)
        samples = cv::repeat(samples, 2, 1);
    const int count = std::min(kClusters, samples.rows);
    cv::Mat labels;
    cv::Mat centres;
    cv::theRNG().state = kSeed;
    const cv::TermCriteria stop(cv::TermCriteria::COUNT + cv::TermCriteria::EPS, kIterations, 0.5);
    cv::kmeans(samples, count, labels, stop, kAttempts, cv::KMEANS_PP_CENTERS, centres);
    std::vector<Cluster> clusters(static_cast<std::size_t>(count));
    for (int k = 0; k < count; ++k)
        clusters[static_cast<std::size_t>(k)].lab = cv::Vec3f(centres.ptr<float>(k));
    for (int i = 0; i < labels.rows; ++i)
        clusters[static_cast<std::size_t>(labels.at<int>(i))].share += 1.0 / labels.rows;
    sortByShare(clusters);
    return clusters;
}

std::vector<Cluster> merged(const std::vector<Cluster> &clusters)
{
    std::vector<Cluster> out;
    for (const Cluster &cluster : clusters) {
        const auto same = std::find_if(out.begin(), out.end(), [&cluster](const Cluster &other) {
            return cv::norm(cluster.lab - other.lab) < kSameColour;
        });
        if (same == out.end())
            out.push_back(cluster);
        else
            same->share += cluster.share;
    }
    sortByShare(out);
    const auto small = [](const Cluster &cluster) { return cluster.share < kLeastShare; };
    out.erase(std::remove_if(out.begin() + 1, out.end(), small), out.end());
    return out;
}

cv::Vec3b colourOf(const cv::Vec3f &lab)
{
    cv::Mat pixel(1, 1, CV_32FC3, cv::Scalar(lab[0], lab[1], lab[2]));
    cv::cvtColor(pixel, pixel, cv::COLOR_Lab2BGR);
    const cv::Vec3f colour = pixel.at<cv::Vec3f>(0) * 255;
    return {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]),
            cv::saturate_cast<uchar>(colour[2])};
}

} // namespace

std::vector<domain::PaletteColour> paletteOf(const cv::Mat &bgr)
{
    const std::vector<Cluster> clusters = merged(clustersOf(labOf(shrunkTo(bgr, kPaletteSide, cv::INTER_AREA))));
    const double kept = std::accumulate(clusters.begin(), clusters.end(), 0.0,
                                        [](double sum, const Cluster &cluster) { return sum + cluster.share; });
    std::vector<domain::PaletteColour> palette;
    for (const Cluster &cluster : clusters)
        palette.push_back({hexOf(colourOf(cluster.lab)), cluster.share / kept});
    return palette;
}

QString hexOf(const cv::Vec3b &bgr)
{
    return QColor(bgr[2], bgr[1], bgr[0]).name().toUpper();
}

cv::Vec3b colourFromHex(const QString &hex)
{
    const QColor colour(hex);
    return {static_cast<uchar>(colour.blue()), static_cast<uchar>(colour.green()), static_cast<uchar>(colour.red())};
}

} // namespace mci::vision
