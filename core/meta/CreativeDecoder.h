// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"

#include <QJsonObject>
#include <QStringList>

namespace mci::meta {

/** An ad's creative as far as one answer tells it, and what else has to be asked to find its picture. */
struct CreativeDraft
{
    domain::Creative creative;
    /** Picture addresses found so far, best first. */
    QStringList pictureUrls;
    /** Asked at adimages when no address was found. */
    QString imageHash;
    /** Asked as a video node when no address was found. */
    QString videoId;
};

/**
 * Reads one ad of an `?ids=` answer. Copy and picture often stand elsewhere than in the creative's own fields (post-based,
 * video, dynamic ads): each is looked for along a fixed chain of places.
 */
[[nodiscard]] CreativeDraft decodeAdCreative(const QJsonObject &ad);

[[nodiscard]] domain::CreativeFormat decodeFormat(const QJsonObject &creative, bool dynamicAdSet);

} // namespace mci::meta
