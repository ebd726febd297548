// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/patterns/PictureFacts.h"

#include <QByteArray>

namespace mci::ai {

/** Looks at pictures. */
class PictureAnalysis
{
public:
    PictureAnalysis() = default;
    PictureAnalysis(const PictureAnalysis &) = delete;
    PictureAnalysis &operator=(const PictureAnalysis &) = delete;
    virtual ~PictureAnalysis() = default;

    /**
     * `picture`: the bytes of a file in a format that the app shows. Blocks for a fraction of a second, and ends within a
     * fifth of one when it is cancelled. Errors: those of decoding (Image…), AnalyserMissing, AnalysisFailed, Cancelled.
     */
    [[nodiscard]] virtual Result<domain::PictureFacts> analyse(const QByteArray &picture,
                                                               const CancelToken &cancel) = 0;
};

} // namespace mci::ai
