// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vision/TextLines.h"

#include <memory>

#include <QString>
#include <QStringList>

namespace mci::vision {

/** What stands on one line, and how sure the recogniser is, 0 to 1. */
struct ReadLabel
{
    QString text;
    double confidence = 0;
};

/**
 * Reads text by Tesseract with the languages por, eng and spa, those of them whose data are installed. Expensive to make
 * (their data are loaded) and not to be shared by threads. Tesseract's own threads cost more than they bring, and only the
 * environment can turn them off: OMP_THREAD_LIMIT=1 when the process starts.
 */
class TextReader
{
public:
    /** `dataFolder` holds the *.traineddata; empty takes the system's. Without any data nothing is ever found. */
    explicit TextReader(const QString &dataFolder = {});
    TextReader(const TextReader &) = delete;
    TextReader &operator=(const TextReader &) = delete;
    ~TextReader();

    /** Those that were loaded, such as "por". */
    [[nodiscard]] QStringList languages() const;
    /** The words of a picture that are sure enough, line by line. */
    [[nodiscard]] std::vector<Word> words(const cv::Mat &gray);
    /** The text of a picture that shows a single line. */
    [[nodiscard]] ReadLabel label(const cv::Mat &gray);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace mci::vision
