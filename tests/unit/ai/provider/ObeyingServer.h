// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Http.h"

#include <QJsonObject>

namespace mci::test {

/**
 * A server whose model does whatever the ad tells it to, at its worst. It reads the attempt out of the copy or the picture
 * of the request, as a model would, and answers as the attempt's `obeys` says:
 *
 *     raw: this text instead of an answer    set: values put into an otherwise good answer    replace: [text, text] in it
 *     refusal: refuses with this text        tool: calls this tool                            once: good when asked again
 *
 * A value {times, of} is repeated. <SYSTEM>, <KEY> and <ANSWER> stand for what such a model knows or would have said.
 */
class ObeyingServer final : public net::HttpTransport
{
public:
    explicit ObeyingServer(QJsonObject attempt)
        : m_attempt(std::move(attempt))
    {
    }

    [[nodiscard]] QFuture<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override;

    [[nodiscard]] const std::vector<net::HttpRequest> &requests() const { return m_requests; }
    /** Whether the attempt reached the model at all. */
    [[nodiscard]] bool wasReached() const { return m_wasReached; }

private:
    [[nodiscard]] QByteArray completion(const net::HttpRequest &request) const;

    QJsonObject m_attempt;
    std::vector<net::HttpRequest> m_requests;
    bool m_wasReached = false;
};

/** The value, or what {times, of} stands for. */
[[nodiscard]] QJsonValue expanded(const QJsonValue &value);
/** Of a request's messages: the text of the one with that number. */
[[nodiscard]] QString textOfMessage(const net::HttpRequest &request, qsizetype at);
/** What a model reads as data: between the first marker and the first line that ends it. */
[[nodiscard]] QString dataOf(const QString &userText);

} // namespace mci::test
