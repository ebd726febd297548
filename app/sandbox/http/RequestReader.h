// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/Message.h"

#include <optional>

namespace mci::sandbox {

/**
 * Cuts a byte stream into HTTP/1.1 requests. Bytes may arrive in any pieces, several requests at once included
 * (pipelining). Bodies need a Content-Length.
 */
class RequestReader
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /** The next whole request, or nothing while bytes are missing or the stream is broken. */
    [[nodiscard]] std::optional<Request> next();
    /** The stream is no HTTP we understand; the connection has to be closed. */
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    [[nodiscard]] bool readHead(const QByteArray &head, Request &request);

    QByteArray m_buffer;
    bool m_broken = false;
};

} // namespace mci::sandbox
