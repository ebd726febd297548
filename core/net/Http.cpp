// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Http.h"

namespace mci::net {

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Result<HttpResponse> sendAndWait(HttpTransport &transport, HttpRequest request, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return failure(cancelledError());
    QFuture<Result<HttpResponse>> future = transport.send(std::move(request), cancel);
    future.waitForFinished();
    if (!future.isResultReadyAt(0))
        return failure(cancelledError());
    return future.takeResult();
}

QByteArray formBody(const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[key, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += key.toPercentEncoding();
        body += '=';
        body += value.toPercentEncoding();
    }
    return body;
}

} // namespace mci::net
