// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/IngestNeed.h"

#include "imaging/ThumbnailCache.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;
using domain::PictureState;

constexpr auto kCopyLife = 24h * 7;
constexpr auto kRetryAfter = 1h;

} // namespace

bool needsIngest(const domain::Creative &creative, const ServiceConfig &config, UtcTime now)
{
    if (!creative.ingestedAt || now - *creative.ingestedAt > kCopyLife)
        return true;
    switch (creative.pictureState) {
    case PictureState::Pending:
        return true;
    case PictureState::Stored:
        return config.mediaCache
            && !imaging::ThumbnailCache(config.thumbnailFolder).find(creative.thumbnailFile).has_value();
    case PictureState::MetadataOnly:
        return config.mediaCache;
    case PictureState::Expired:
    case PictureState::Failed:
    case PictureState::NoPicture:
        return now - *creative.ingestedAt > kRetryAfter;
    case PictureState::Refused:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace mci::services
