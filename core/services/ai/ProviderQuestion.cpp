// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ProviderQuestion.h"

#include "ai/provider/PatternProvider.h"
#include "domain/Digest.h"

namespace mci::services {

domain::AdCopy adCopyOf(const domain::Creative &creative)
{
    return {creative.headline, creative.body, creative.description, creative.callToAction};
}

QString questionDigest(const domain::Creative &creative, const QUrl &base, const QString &model)
{
    return QString::fromLatin1(
        domain::digestOf({QLatin1String(ai::kPatternSchemaVersion), base.toString(), model, creative.imageSha256,
                          creative.headline, creative.body, creative.description, creative.callToAction}));
}

} // namespace mci::services
