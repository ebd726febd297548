// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/PictureEncoder.h"

#include <QCryptographicHash>
#include <QFile>

#ifdef MCI_WITH_ENCODER
#include <opencv2/dnn.hpp>
#endif

namespace mci::vision {

#ifdef MCI_WITH_ENCODER

namespace {

constexpr int kInputSide = 224;
/** Name of the layer, as the converter (packaging/encoder) writes it. */
constexpr auto kFeatures = "embedding";

/** Other weights give other vectors, so the file's hash belongs to the name. */
QString idOf(const QByteArray &model)
{
    const QByteArray hash = QCryptographicHash::hash(model, QCryptographicHash::Sha256).toHex().left(12);
    return QStringLiteral("mobilenet-v2-%1").arg(QLatin1String(hash));
}

} // namespace

struct PictureEncoder::Net
{
    cv::dnn::Net net;
};

PictureEncoder::PictureEncoder(const QString &modelFile)
{
    QFile file(modelFile);
    if (modelFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray model = file.readAll();
    try {
        auto net = std::make_unique<Net>();
        net->net = cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size()));
        m_net = std::move(net);
        // A model that reads but does not run would fail on every picture.
        if (!embeddingOf(cv::Mat(kInputSide, kInputSide, CV_8UC3, cv::Scalar::all(128))).empty())
            m_id = idOf(model);
    } catch (const cv::Exception &) {
        m_net.reset();
    }
    if (m_id.isEmpty())
        m_net.reset();
}

std::vector<float> PictureEncoder::embeddingOf(const cv::Mat &bgr)
{
    if (!m_net)
        return {};
    const cv::Mat blob = cv::dnn::blobFromImage(bgr, 1 / 255.0, {kInputSide, kInputSide}, {}, true, false);
    m_net->net.setInput(blob);
    const cv::Mat features = m_net->net.forward(kFeatures);
    const double length = cv::norm(features);
    if (!(length > 0))
        return {};
    const cv::Mat unit = features.reshape(1, 1) / length;
    return {unit.begin<float>(), unit.end<float>()};
}

#else

struct PictureEncoder::Net
{
};

PictureEncoder::PictureEncoder(const QString &modelFile)
{
    Q_UNUSED(modelFile)
}

std::vector<float> PictureEncoder::embeddingOf(const cv::Mat &bgr)
{
    Q_UNUSED(bgr)
    return {};
}

#endif

PictureEncoder::~PictureEncoder() = default;

} // namespace mci::vision
