// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

namespace {

/** Where Meta's own localised text tells more than ours. */
bool addsMetaMessage(Reason reason)
{
    return reason == Reason::MetaUnknown || reason == Reason::MetaPermissionDenied
        || reason == Reason::MetaParameterInvalid || reason == Reason::MetaBlockedForPolicy
        || reason == Reason::MetaCapabilityMissing || reason == Reason::MetaObjectMissing
        || reason == Reason::MetaReportFailed || reason == Reason::MetaIdentityNotConfirmed;
}

} // namespace

QString MetaErrorText::message(const ErrorValues &values)
{
    const QString text = ownMessage(values);
    if (text.isEmpty() || !addsMetaMessage(values.reason()) || !values.has("metaMessage"))
        return text;
    //: %1: one of our messages, %2: what Meta itself says, in the user's language
    return tr("%1 Meta says: “%2”").arg(text, values["metaMessage"]);
}

QString MetaErrorText::ownMessage(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::MetaUnknown:
        return values.metaCode()
            ? tr("Meta reported a problem that this app does not know (code %1). Your data is still here. Try again "
                 "later.")
                  .arg(*values.metaCode())
            : tr("Meta reported a problem that this app does not know. Your data is still here. Try again later.");
    case Reason::MetaTemporary:
        return tr("Meta has a temporary problem. Your data is still here. Try again in a few minutes.");
    case Reason::MetaReduceData:
        return tr("This is too much data for Meta in one request. Your data is unchanged. Choose a shorter period.");
    case Reason::MetaSplitNeeded:
        return tr("The ad account has more ads in this period than Meta hands out at once. Your data is unchanged. "
                  "Choose a shorter period.");
    case Reason::MetaCapabilityMissing:
        return tr("Your Meta app may not read ads yet. Add the Marketing API to it at developers.facebook.com.");
    case Reason::MetaAppThrottled:
        return values.hasResume()
            ? tr("Meta asks your Meta app to wait until %1. Nothing is lost; the sync goes on by itself.")
                  .arg(values.resume())
            : tr("Meta asks your Meta app for a pause. Nothing is lost; the sync goes on by itself.");
    case Reason::MetaAccountThrottled:
        //: %1: a time such as 14:05
        return values.hasResume()
            ? tr("Meta asks this ad account to wait until %1. Nothing is lost; the sync goes on by itself.")
                  .arg(values.resume())
            : tr("Meta asks this ad account for a pause. Nothing is lost; the sync goes on by itself.");
    case Reason::MetaPermissionDenied:
        //: %1: a permission such as ads_read
        return values.has("permission")
            ? tr("The permission %1 is missing. Your data is still here. Connect again and leave it ticked, or ask an "
                 "admin of the ad account for access.")
                  .arg(values["permission"])
            : tr("You may not read this at Meta. Your data is still here. Ask an admin of the ad account for access.");
    case Reason::MetaIdentityNotConfirmed:
        return tr("Meta wants to know who you are before it shows the Ad Library. Confirm your identity at "
                  "facebook.com/ID and try again.");
    case Reason::MetaParameterInvalid:
        return tr("Meta did not accept a part of the request. Your data is unchanged. Update the app; if it stays so, "
                  "report it with the log.");
    case Reason::MetaFieldUnknown:
        return values.has("field")
            ? tr("Meta does not know the field %1 any more. Your data is unchanged. Update the app.")
                  .arg(values["field"])
            : tr("Meta does not know one of the fields any more. Your data is unchanged. Update the app.");
    case Reason::MetaObjectMissing:
        return tr("Meta does not find this any more, or you may no longer see it. Your data is still here. Check your "
                  "access in Meta's Business settings.");
    case Reason::MetaCursorInvalid:
        return tr("Meta lost its place in a long list. What was saved before is unchanged. Sync again to read the list "
                  "from its start.");
    case Reason::MetaTokenExpired:
        return tr("Your access to Meta has expired. Nothing was deleted. Sign in again to go on.");
    case Reason::MetaTokenRevoked:
        return tr("Your access was removed at Meta. Nothing was deleted here. Sign in again to go on.");
    case Reason::MetaPasswordChanged:
        return tr("Your Facebook password was changed, and Meta ended this access. Nothing was deleted. Sign in again "
                  "to go on.");
    case Reason::MetaCheckpoint:
        return tr("Meta wants to check that it is really you. Your access is kept. Open facebook.com, follow the steps "
                  "there and try again.");
    case Reason::MetaUserUnconfirmed:
        return tr("Your Facebook account is not confirmed yet. Nothing was deleted. Confirm it at facebook.com and "
                  "sign in again.");
    case Reason::MetaSessionInvalid:
        return tr("Your session at Meta has ended. Nothing was deleted. Sign in again to go on.");
    case Reason::MetaAppSecretProof:
        return tr("Meta asks for proof of the app secret, and the stored secret is missing or wrong. Set "
                  "META_APP_SECRET to the secret of your Meta app.");
    case Reason::MetaRedirectUri:
        return tr("Meta does not allow the return address of the login. Nothing was connected. Add it to the valid "
                  "OAuth redirect URIs of your Meta app.");
    case Reason::MetaBlockedForPolicy:
        return values.hasResume() ? tr("Meta has blocked this for now because of its policies. Your access and data "
                                       "are kept. Wait until %1 before you try again.")
                                        .arg(values.resume())
                                  : tr("Meta has blocked this for now because of its policies. Your access and data "
                                       "are kept. Wait a few hours before you try again.");
    case Reason::MetaTokenMissing:
        return tr("The request reached Meta without an access token. Your data is unchanged. Sign in again.");
    case Reason::MetaVersionExpired:
        return values.has("suggestedVersion")
            ? tr("Meta has switched off this version of its API. Your data is still here. Set META_API_VERSION to %1.")
                  .arg(values["suggestedVersion"])
            : tr("Meta has switched off this version of its API. Your data is still here. Update the app, or set "
                 "META_API_VERSION to a newer version.");
    case Reason::MetaFieldCombination:
        return tr("Meta does not give these numbers together. Your data is unchanged. Update the app; if it stays so, "
                  "report it with the log.");
    case Reason::MetaWindowTooOld:
        return tr("Meta keeps numbers for 37 months only, and the period starts before that. Choose a later start.");
    case Reason::MetaBatchTimeout:
        return tr("Meta needed too long for a group of requests. What was saved before is unchanged. Try again in a "
                  "few minutes.");
    case Reason::MetaAnswerNotJson:
        return tr("Something other than Meta answered; the network may want you to sign in (hotel, airport, company). "
                  "Open any page in the browser, sign in there and try again.");
    case Reason::MetaAnswerIncomplete:
        return tr(
            "An answer of Meta arrived incomplete and was dropped. What was saved before is unchanged. Try again.");
    case Reason::MetaServerError:
        return tr("Meta's servers did not answer properly. Your data is still here. Try again in a few minutes.");
    case Reason::MetaReportFailed:
        return tr("Meta could not make the report for this period. Your data is unchanged. Try again, or choose a "
                  "shorter period.");
    case Reason::MetaReportStuck:
        return tr("Meta's report made no progress for a long time and was given up. Your data is unchanged. Try again "
                  "later, or choose a shorter period.");
    case Reason::HourlySyncLimit:
        return values.hasResume()
            ? tr("This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again after %1.", "",
                 values.number("limit"))
                  .arg(values.resume())
            : tr("This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again in an hour.", "",
                 values.number("limit"));
    default:
        return {};
    }
}

} // namespace mci::text
