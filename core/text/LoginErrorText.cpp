// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString LoginErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::AppIdMissing:
        return tr("No Meta app is set up yet. Set META_APP_ID to the id of your app, or connect with an access token.");
    case Reason::BrowserFailed:
        return tr("The browser could not be opened. Copy the login link and open it in a browser yourself.");
    case Reason::LoginDenied:
        return tr("You did not approve access. Nothing was connected. Connect again if you change your mind.");
    case Reason::LoginTimedOut:
        return tr("The login was not finished in time. Nothing was connected. Start it again; if Meta's page shows an "
                  "error, paste an access token instead.");
    case Reason::LoginPortBusy:
        return values.has("port") ? tr("Port %1, where the browser comes back after the login, is taken by another "
                                       "program. Close that program and try again.")
                                        .arg(values["port"])
                                  : tr("The port where the browser comes back after the login is taken by another "
                                       "program. Close that program and try again.");
    case Reason::LoginCodeRejected:
        return tr("Meta did not accept the code of this login; it works once and for a few minutes only. Nothing was "
                  "connected. Start the login again.");
    case Reason::LoginRedirectMismatch:
        return tr("The return address of the login is not the one Meta expects. Nothing was connected. Make "
                  "META_OAUTH_REDIRECT_URI match the one listed in your Meta app.");
    case Reason::LoginSecretWrong:
        return tr("Meta did not accept the app secret. Nothing was connected. Copy it again from the basic settings of "
                  "your Meta app.");
    case Reason::LoginIdTokenInvalid:
        return tr("The proof of identity that came with the login is not valid. Nothing was connected. Check this "
                  "computer's date and time, and start again.");
    case Reason::LoginAnswerInvalid:
        return tr("Meta answered the login with something this app cannot read. Nothing was connected. Try again in a "
                  "few minutes.");
    case Reason::ScopeDeclined:
        return values.has("scope") ? tr("The permission %1 was not given, and without it no ad can be read. Connect "
                                        "again and leave it ticked.")
                                         .arg(values["scope"])
                                   : tr("A permission was not given, and without it no ad can be read. Connect again "
                                        "and leave all of them ticked.");
    case Reason::TokenInvalid:
        return tr(
            "Meta does not accept this access token. Your data is still here. Sign in again, or paste a new token.");
    case Reason::TokenEmpty:
        return tr("No access token was given. Paste the whole token and try again.");
    case Reason::RedirectUriInvalid:
        return values.has("value") ? tr("The return address “%1” cannot be used. Write one like "
                                        "http://localhost:{port}/callback, or an https page.")
                                         .arg(values["value"])
                                   : tr("The return address cannot be used. Write one like "
                                        "http://localhost:{port}/callback, or an https page.");
    default:
        return {};
    }
}

} // namespace mci::text
