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

void Output::write(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace mci::cli
