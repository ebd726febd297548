// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ProviderErrors.h"

namespace mci::services {

bool endsTheWork(const Error &error)
{
    return error.isCancelled() || error.code == ErrorCode::DiskFull || error.reason == Reason::DatabaseFailed
        || error.reason == Reason::DatabaseBusy;
}

bool isOfOneQuestion(const Error &error)
{
    switch (error.reason) {
    case Reason::ProviderRefused:
    case Reason::ProviderContentFilter:
    case Reason::ProviderAnswerCut:
    case Reason::ProviderAnswerOffSchema:
    case Reason::ImageMissing:
    case Reason::ImageCorrupt:
    case Reason::ImageTooLarge:
    case Reason::ImageFormatRefused:
    case Reason::ImageLinkExpired:
        return true;
    default:
        return false;
    }
}

} // namespace mci::services
