// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/PatternBuilder.h"

#include "ai/ApproachReader.h"
#include "ai/LayerConfidence.h"
#include "ai/MessageReader.h"
#include "ai/VisualReader.h"

namespace mci::ai {

domain::CreativePatterns buildPatterns(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                                       const Lexicons &lexicons)
{
    domain::CreativePatterns patterns;
    patterns.visual = readVisual(facts);
    patterns.message = readMessage(facts, copy, lexicons);
    patterns.approach = readApproach(allWords(facts, copy), lexicons);
    patterns.confidence = layerConfidence(facts, copy, patterns.approach);
    patterns.lowResolution = std::max(facts.width, facts.height) < kLowResolution;
    patterns.source = domain::PatternSource::Local;
    patterns.model = QLatin1String(kLocalRules);
    return patterns;
}

void setDimensions(domain::VisualPattern &visual, int width, int height)
{
    visual.width = width;
    visual.height = height;
    visual.ratio = ratioName(width, height);
}

} // namespace mci::ai
