// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiServers.h"

#include "pages/AiText.h"

#include <algorithm>
#include <array>

#include <QComboBox>

namespace mci::ui {

namespace {

using domain::AiServer;

constexpr std::array kServers{AiServer::OpenAi,   AiServer::Azure, AiServer::Ollama, AiServer::LmStudio,
                              AiServer::LlamaCpp, AiServer::Vllm,  AiServer::Other};

bool isUsual(const QString &address)
{
    return std::any_of(kServers.begin(), kServers.end(), [&address](AiServer server) {
        return !address.isEmpty() && domain::profileOf(server).usualBase == QUrl(address);
    });
}

} // namespace

void addAiServers(QComboBox &box)
{
    box.addItem(AiText::noServer(), QString());
    for (const AiServer server : kServers)
        box.addItem(AiText::server(server), domain::aiServerName(server));
}

std::optional<QString> aiAddressFor(const QString &server, const QString &before)
{
    if (server.isEmpty())
        return before.isEmpty() ? std::nullopt : std::optional(QString());
    const auto known = domain::aiServerFromName(server);
    if (!known || !(before.isEmpty() || isUsual(before)))
        return std::nullopt;
    const QString usual = domain::profileOf(*known).usualBase.toString();
    return usual == before ? std::nullopt : std::optional(usual);
}

} // namespace mci::ui
