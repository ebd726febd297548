// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

#include <QJsonArray>
#include <QJsonObject>

namespace mci::cli {

/** Standard output: whole JSON documents, one a line, flushed at once. Safe from any thread. */
class Output
{
public:
    void print(const QJsonObject &document);
    void print(const QJsonArray &document);
    /** False once a line did not arrive: a full disk, a reader that has gone. */
    [[nodiscard]] bool hasArrived() const;

private:
    void write(const QByteArray &line);

    // Guards m_arrived, and keeps the lines of different threads apart.
    mutable std::mutex m_mutex;
    bool m_arrived = true;
};

} // namespace mci::cli
