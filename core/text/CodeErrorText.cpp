// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString CodeErrorText::message(ErrorCode code, const ErrorValues &values)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
        return tr("The request cannot be understood. Nothing was changed. Check what you entered.");
    case ErrorCode::Unauthorized:
        return tr("Access to Meta does not work any more. Nothing was deleted. Sign in again.");
    case ErrorCode::TokenExpired:
        return tr("Access to Meta has run out. Nothing was deleted. Sign in again.");
    case ErrorCode::AccessDenied:
        return tr("Access was not approved. Nothing was connected. Connect again if you want to.");
    case ErrorCode::Forbidden:
        return tr("This is not allowed for this access. Nothing was changed. Ask an admin of the ad account.");
    case ErrorCode::NotFound:
        return tr("What you asked for does not exist. Check the id and try again.");
    case ErrorCode::InsightsNotFound:
        return tr("There are no numbers for this selection. Sync the ad account first.");
    case ErrorCode::Timeout:
        return tr("It took too long and was given up. What was saved before is unchanged. Try again.");
    case ErrorCode::Conflict:
        return tr("Something else is already working on this. Nothing was changed. Try again when it has finished.");
    case ErrorCode::PatternsNotExtracted:
        //: %1: ids of one or more creatives
        return values.has("value")
            ? tr("The patterns of %1 are not known yet. Extract them first.").arg(values["value"])
            : tr("The patterns of a creative are not known yet. Extract them first.");
    case ErrorCode::RateLimited:
        return tr("There were too many requests in a short time. Nothing is lost. Try again in a few minutes.");
    case ErrorCode::Internal:
        return tr("Something in the app went wrong. What was saved is unchanged. Try again; if it happens again, "
                  "report it with the log.");
    case ErrorCode::MetaError:
        return tr("Meta reported a problem. Your data is still here. Try again later.");
    case ErrorCode::Network:
        return tr(
            "The network does not work at the moment. Your data is still here. Check the connection and try again.");
    case ErrorCode::ProviderError:
        return tr("The AI provider reported a problem. Your data is unchanged. Try again later.");
    case ErrorCode::BudgetExceeded:
        return tr("The budget for AI is used up. Nothing more was spent. Raise the limit in the settings to go on.");
    case ErrorCode::ConsentRequired:
        return tr("This would send data to an outside provider, which you have not allowed. Nothing was sent. Allow it "
                  "in the settings first.");
    case ErrorCode::TooSimilar:
        return tr(
            "The result is too similar to an existing creative and was blocked. Change the brief and generate again.");
    case ErrorCode::SecretStoreUnavailable:
        return tr("The place for access tokens cannot be opened. What it holds is unchanged. Unlock the keychain and "
                  "try again.");
    case ErrorCode::DatabaseNewer:
        return tr("This data belongs to a newer version of the app. Nothing was changed. Install that version.");
    case ErrorCode::DiskFull:
        return tr("There is no space left on the disk. What was saved before is kept. Free some space and try again.");
    case ErrorCode::Cancelled:
        return tr("This was cancelled. What had arrived is kept.");
    }
    return {};
}

} // namespace mci::text
