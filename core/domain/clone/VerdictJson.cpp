// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/VerdictJson.h"

#include "domain/patterns/StrictJson.h"

namespace mci::domain {

namespace {

constexpr int kMostPictures = 10'000'000;

CloneVerdict read(StrictJson &json)
{
    CloneVerdict verdict;
    verdict.originality = json.number("originality", 0, 1);
    verdict.decidedBy = json.named("decidedBy", cloneLayerFromName);
    verdict.nearestId = json.text("nearest");
    verdict.encoderId = json.text("encoder");
    verdict.pictures = json.integer("pictures", 0, kMostPictures);
    verdict.byMeaning = json.integer("byMeaning", 0, verdict.pictures);
    for (const QJsonValue &value : json.array("findings")) {
        StrictJson finding = json.element("findings", value);
        const CloneLayer layer = finding.named("layer", cloneLayerFromName);
        const double likeness = finding.number("likeness", 0, 1);
        verdict.findings.push_back({layer, likeness, finding.text("nearest")});
    }
    return verdict;
}

} // namespace

QJsonObject verdictJson(const CloneVerdict &verdict)
{
    QJsonArray findings;
    for (const CloneFinding &finding : verdict.findings)
        findings.append(QJsonObject{{QStringLiteral("layer"), cloneLayerName(finding.layer)},
                                    {QStringLiteral("likeness"), finding.likeness},
                                    {QStringLiteral("nearest"), finding.nearestId}});
    return {{QStringLiteral("originality"), verdict.originality},
            {QStringLiteral("decidedBy"), cloneLayerName(verdict.decidedBy)},
            {QStringLiteral("nearest"), verdict.nearestId},
            {QStringLiteral("encoder"), verdict.encoderId},
            {QStringLiteral("pictures"), verdict.pictures},
            {QStringLiteral("byMeaning"), verdict.byMeaning},
            {QStringLiteral("findings"), findings}};
}

Result<CloneVerdict> verdictFromJson(const QJsonObject &json)
{
    return readStrictly(json, read);
}

} // namespace mci::domain
