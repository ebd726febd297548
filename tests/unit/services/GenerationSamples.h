// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "domain/brief/Brief.h"
#include "imaging/PictureDecoder.h"

namespace mci::test {

/** Sees nothing of a picture but its size: what it was drawn to be like is the drawing's own test. */
class SizeAnalysis final : public ai::PictureAnalysis
{
public:
    Result<domain::PictureFacts> analyse(const QByteArray &picture, const CancelToken &cancel) override
    {
        if (cancel.isCancelled())
            return failure(cancelledError());
        ++looks;
        return imaging::decodePicture(picture).transform([this](const imaging::DecodedPicture &decoded) {
            domain::PictureFacts facts;
            facts.focus = focus;
            facts.width = decoded.width;
            facts.height = decoded.height;
            facts.palette = {{QStringLiteral("#102030"), 0.7}, {QStringLiteral("#F0E0D0"), 0.3}};
            return facts;
        });
    }
    int looks = 0;
    QPointF focus{0.5, 0.5};
};

[[nodiscard]] inline domain::Brief coffee()
{
    domain::Brief brief;
    brief.productName = QStringLiteral("Aurora capsules");
    brief.keyMessage = QStringLiteral("Fresh coffee in one touch");
    brief.offer = QStringLiteral("20% off until Sunday");
    brief.language = domain::CopyLanguage::En;
    brief.brand.name = QStringLiteral("Aurora");
    return brief;
}

} // namespace mci::test
