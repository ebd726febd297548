// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/patterns/PictureFacts.h"
#include "vision/PictureEncoder.h"
#include "vision/TextReader.h"

#include <QByteArray>

namespace mci::vision {

struct AnalyserSettings
{
    /** Folder of Tesseract's language data; empty takes the system's. */
    QString languageFolder;
    /** ONNX file of the encoder; empty for no embedding. */
    QString encoderFile;
};

/**
 * Sees what is in a picture. Made once, since it loads language data and a model (0.2 to 0.7 s); one thread at a time. What it
 * found in one picture never changes what it finds in another.
 */
class PictureAnalyser
{
public:
    explicit PictureAnalyser(const AnalyserSettings &settings);

    [[nodiscard]] QStringList languages() const { return m_reader.languages(); }
    [[nodiscard]] QString encoderId() const { return m_encoder.id(); }
    /** The errors of imaging::decodePicture, and Internal when a library gives up on the picture. */
    [[nodiscard]] Result<domain::PictureFacts> analyse(const QByteArray &bytes);

private:
    [[nodiscard]] domain::PictureFacts factsOf(const QImage &image);

    TextReader m_reader;
    PictureEncoder m_encoder;
};

} // namespace mci::vision
