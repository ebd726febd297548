// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString NetErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::HostNotFound:
        return tr("The server's name could not be found; the internet may be down. Your data is still here. Check the "
                  "connection and try again.");
    case Reason::ConnectionRefused:
        return tr("The server refused the connection. Your data is still here. Try again in a few minutes.");
    case Reason::NetworkUnreachable:
        return tr("There is no internet connection. Your data is still here. Connect and try again.");
    case Reason::ConnectTimeout:
        return tr(
            "The server could not be reached in time. Your data is still here. Check the connection and try again.");
    case Reason::IdleTimeout:
        return tr("The server stopped in the middle of its answer. What was saved before is unchanged. Try again.");
    case Reason::TotalTimeout:
        return tr("The answer took too long and was given up. What was saved before is unchanged. Try again.");
    case Reason::ConnectionCut:
        return tr("The connection broke in the middle of an answer. What was saved before is unchanged. Try again.");
    case Reason::TlsFailure:
        return tr("The server could not prove who it is, so nothing was sent to it. Check this computer's date and "
                  "time, and whether an antivirus or the network reads along.");
    case Reason::ProxyFailure:
        return tr("The network's proxy did not answer. Your data is still here. Check the proxy in the system's "
                  "network settings.");
    case Reason::ProxyLoginNeeded:
        return tr("The network's proxy asks for a user name and password. Enter them in the system's network settings "
                  "and try again.");
    case Reason::BodyTooLarge:
        return tr("The server sent more than this app accepts, so the answer was dropped. Your data is unchanged. Try "
                  "a shorter period.");
    case Reason::RedirectRefused:
        return tr(
            "The server pointed to a place that this app does not follow. Your data is unchanged. Try again later.");
    case Reason::UrlRefused:
        return values.has("host") ? tr("This app does not fetch anything from %1, and nothing was sent there. If you "
                                       "set this address yourself, correct it in the settings.")
                                        .arg(values["host"])
                                  : tr("This app does not fetch anything from this address, and nothing was sent "
                                       "there. If you set it yourself, correct it in the settings.");
    case Reason::NetworkOther:
        return tr("The network failed in a way that this app does not know. Your data is still here. Try again in a "
                  "few minutes.");
    default:
        return {};
    }
}

} // namespace mci::text
