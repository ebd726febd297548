// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include <opencv2/core.hpp>

namespace mci::vision {

/**
 * Turns pictures into vectors that lie near each other for pictures of alike content: the pooled features of a MobileNetV2 in
 * an ONNX file. Not to be shared by threads.
 */
class PictureEncoder
{
public:
    /** Without a file, or with one that is no such model, the encoder is there and gives nothing. */
    explicit PictureEncoder(const QString &modelFile);
    PictureEncoder(const PictureEncoder &) = delete;
    PictureEncoder &operator=(const PictureEncoder &) = delete;
    ~PictureEncoder();

    /** Names the model and its numbers; empty without one. */
    [[nodiscard]] QString id() const { return m_id; }
    /** Unit length; empty without a model. */
    [[nodiscard]] std::vector<float> embeddingOf(const cv::Mat &bgr);

private:
    struct Net;
    std::unique_ptr<Net> m_net;
    QString m_id;
};

} // namespace mci::vision
