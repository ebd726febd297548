// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/CopyProvider.h"
#include "ai/provider/PictureProvider.h"
#include "ProviderSamples.h"

namespace mci::test {

inline const QString kPictures = QStringLiteral("/images/generations");
inline const QString kEdits = QStringLiteral("/images/edits");

[[nodiscard]] inline ai::CopyQuestion copyQuestion(int variations = 2)
{
    ai::CopyQuestion question;
    question.brief.productName = QStringLiteral("Aurora capsules");
    question.brief.keyMessage = QStringLiteral("Fresh coffee in one touch");
    question.brief.offer = QStringLiteral("20% off until Sunday");
    question.brief.brand.forbiddenWords = {QStringLiteral("cheap")};
    question.brief.brand.competitors = {QStringLiteral("Bean & Co")};
    question.language = domain::CopyLanguage::En;
    question.variations = variations;
    return question;
}

[[nodiscard]] inline QJsonObject copyJson(const QString &headline, const QString &primaryText = {},
                                          const QString &description = QStringLiteral("One touch"))
{
    return {{QStringLiteral("headline"), headline},
            {QStringLiteral("primaryText"),
             primaryText.isEmpty() ? QStringLiteral("Fresh coffee, and 20% off until Sunday.") : primaryText},
            {QStringLiteral("description"), description},
            {QStringLiteral("callToAction"), QStringLiteral("SHOP_NOW")}};
}

/** What a model says about copy. */
[[nodiscard]] inline QString copyContent(const QJsonArray &variations)
{
    return QString::fromUtf8(bytesOf({{QStringLiteral("variations"), variations}}));
}

[[nodiscard]] inline QJsonArray goodCopies()
{
    return {copyJson(QStringLiteral("Coffee in one touch")),
            copyJson(QStringLiteral("Mornings smell of Aurora"),
                     QStringLiteral("The first cup is ready before you are awake."),
                     QStringLiteral("Before you wake"))};
}

/** An answer about a picture with these bytes. */
[[nodiscard]] inline QByteArray pictureBody(const QByteArray &picture)
{
    return bytesOf(
        {{QStringLiteral("created"), 1790000000},
         {QStringLiteral("data"),
          QJsonArray{QJsonObject{{QStringLiteral("b64_json"), QString::fromLatin1(picture.toBase64())}}}},
         {QStringLiteral("usage"),
          QJsonObject{{QStringLiteral("input_tokens"), 200},
                      {QStringLiteral("output_tokens"), 1056},
                      {QStringLiteral("total_tokens"), 1256},
                      {QStringLiteral("input_tokens_details"),
                       QJsonObject{{QStringLiteral("text_tokens"), 200}, {QStringLiteral("image_tokens"), 0}}}}}});
}

} // namespace mci::test
