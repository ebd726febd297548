// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"

#include <vector>

#include <opencv2/core.hpp>

namespace mci::vision {

/** A word as the recogniser gave it. */
struct Word
{
    QString text;
    cv::Rect box;
    /** Of its capitals or, without any, of its letters, in pixels. */
    double letterHeight = 0;
    bool hasCapitals = false;
    /** 0 to 100. */
    double confidence = 0;
    /** Which of the recogniser's lines it stands in. */
    int line = 0;
};

/** Whether the recogniser was sure enough: above 60, for a single character 85, and a letter or digit among it. */
[[nodiscard]] bool isSure(const Word &word);

/**
 * Words to lines in the order they come in. A line of the recogniser is parted where a gap is wider than two letters are
 * high, and where letters are of another height altogether.
 */
[[nodiscard]] std::vector<domain::TextLine> linesOf(const std::vector<Word> &words, cv::Size picture);

/** From the top down, and from the left within a row. */
void sortForReading(std::vector<domain::TextLine> &lines);

/** Part of the picture below the boxes, each pixel counted once. */
[[nodiscard]] double coverageOf(const std::vector<domain::TextLine> &lines);

} // namespace mci::vision
