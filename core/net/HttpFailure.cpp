// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpFailure.h"

namespace mci::net {

bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status < 200)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    // A body that cannot be unpacked ends with UnknownContentError too, but then the status is not one of an error.
    if (status < 400 || error == QNetworkReply::ContentReSendError)
        return false;
    const bool isContent = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    return isContent || error == QNetworkReply::ProtocolInvalidOperationError
        || error >= QNetworkReply::InternalServerError;
}

Error errorOf(QNetworkReply::NetworkError error, const QString &text)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return transientError(ErrorCode::Network, Reason::HostNotFound, text);
    case QNetworkReply::ConnectionRefusedError:
        return transientError(ErrorCode::Network, Reason::ConnectionRefused, text);
    case QNetworkReply::TimeoutError:
        return transientError(ErrorCode::Timeout, Reason::ConnectTimeout, text);
    case QNetworkReply::SslHandshakeFailedError:
        return makeError(ErrorCode::Network, Reason::TlsFailure, text);
    // Qt has no value of its own for "no route" and "network down": they arrive as UnknownNetworkError.
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return transientError(ErrorCode::Network, Reason::NetworkUnreachable, text);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return makeError(ErrorCode::Network, Reason::ProxyLoginNeeded, text);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return transientError(ErrorCode::Network, Reason::ProxyFailure, text);
    // A body that ends early or cannot be unpacked is a cut answer, whatever layer noticed it. ContentReSendError: the
    // connection broke and Qt would have sent the body again, had it been let.
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
        return transientError(ErrorCode::Network, Reason::ConnectionCut, text);
    default:
        return transientError(ErrorCode::Network, Reason::NetworkOther, text);
    }
}

} // namespace mci::net
