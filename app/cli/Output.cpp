// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Output.h"

#include <cstdio>

#include <QJsonDocument>

namespace mci::cli {

void Output::print(const QJsonObject &document)
{
    write(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void Output::print(const QJsonArray &document)
{
    write(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

bool Output::hasArrived() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrived;
}

void Output::write(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    const auto size = static_cast<std::size_t>(line.size());
    const bool written = std::fwrite(line.constData(), 1, size, stdout) == size && std::fputc('\n', stdout) != EOF;
    if (std::fflush(stdout) != 0 || !written)
        m_arrived = false;
}

} // namespace mci::cli
