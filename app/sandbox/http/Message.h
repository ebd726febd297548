// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QByteArray>
#include <QMap>
#include <QString>

namespace mci::sandbox {

/** Parameters of a call by name, whichever of query, form or JSON body they came in. */
using Parameters = QMap<QString, QString>;

/** One HTTP request as the server understood it. */
struct Request
{
    QByteArray method;
    /** Path and query as received. */
    QByteArray target;
    /** Decoded, starts with a slash. */
    QString path;
    /** Names in lower case. */
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    /** Query first; a form or JSON body adds to it and wins. */
    Parameters parameters;
};

/** How the bytes of an answer reach the client; all but Whole exist to provoke faults. */
enum class Delivery { Whole, Never, Drip, CutMidBody };

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json; charset=UTF-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
};

/** Status line and headers, with Content-Length of the whole body. */
[[nodiscard]] QByteArray responseHead(const Response &response);

/** Sets path and query parameters from the target. */
void readTarget(Request &request);

/** Decodes application/x-www-form-urlencoded text, where a plus sign is a space. */
[[nodiscard]] Parameters parseForm(const QByteArray &text);

/** The inverse of parseForm. */
[[nodiscard]] QByteArray encodeForm(const Parameters &parameters);

} // namespace mci::sandbox
