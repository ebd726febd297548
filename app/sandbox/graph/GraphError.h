// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace mci::sandbox {

/** An error as Graph puts it into its envelope. */
struct GraphError
{
    int httpStatus = 400;
    int code = 100;
    /** 0: the envelope has no subcode. */
    int subcode = 0;
    QString message;
    bool transient = false;
};

/** What a Graph call gives: JSON text, or an error. */
using Answer = tl::expected<QByteArray, GraphError>;

/** `{"error":{…}}` with a trace id. */
[[nodiscard]] QByteArray errorBody(const GraphError &error);

[[nodiscard]] GraphError invalidParameter(const QString &message);
[[nodiscard]] GraphError unknownField(const QString &name);
[[nodiscard]] GraphError missingObject(const QString &id);
[[nodiscard]] GraphError missingTokenError();
[[nodiscard]] GraphError expiredTokenError();
[[nodiscard]] GraphError invalidatedTokenError();
[[nodiscard]] GraphError tooMuchDataError();

/** A trace id of the usual look; different at each call. */
[[nodiscard]] QByteArray newTraceId();
[[nodiscard]] QByteArray compactJson(const QJsonObject &object);

} // namespace mci::sandbox
