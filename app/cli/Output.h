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

private:
    void write(const QByteArray &line);

    // Keeps the lines of different threads apart.
    std::mutex m_mutex;
};

} // namespace mci::cli
