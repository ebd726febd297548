// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"

namespace mci::domain {

/**
 * What is measured in a picture, not judged, stays this machine's where somebody else named the layer: a model gives colours
 * without shares, and the text in a picture not at all.
 */
void takeMeasured(VisualPattern &named, const VisualPattern &measured);
void takeMeasured(MessagePattern &named, const MessagePattern &measured);
/** The words that decided a tag, where both chose the same tag. */
void takeMeasured(ApproachPattern &named, const ApproachPattern &measured);

} // namespace mci::domain
