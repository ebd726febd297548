// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/MeasuredFacts.h"

namespace mci::domain {

namespace {

bool agreesOn(const QString &dimension, const ApproachPattern &named, const ApproachPattern &measured)
{
    if (dimension == u"urgency")
        return named.urgency == measured.urgency;
    if (dimension == u"benefit")
        return named.benefit == measured.benefit;
    if (dimension == u"tone")
        return named.tone == measured.tone;
    return named.targeting == measured.targeting;
}

} // namespace

void takeMeasured(VisualPattern &named, const VisualPattern &measured)
{
    named.dominant = measured.dominant;
    named.palette = measured.palette;
    named.width = measured.width;
    named.height = measured.height;
    named.ratio = measured.ratio;
}

void takeMeasured(MessagePattern &named, const MessagePattern &measured)
{
    named.imageText = measured.imageText;
    named.textCoverage = measured.textCoverage;
}

void takeMeasured(ApproachPattern &named, const ApproachPattern &measured)
{
    named.words.clear();
    for (const DecidingWord &word : measured.words) {
        if (agreesOn(word.dimension, named, measured))
            named.words.push_back(word);
    }
}

} // namespace mci::domain
