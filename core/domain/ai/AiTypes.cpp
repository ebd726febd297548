// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ai/AiTypes.h"

#include "base/Micros.h"
#include "domain/EnumNames.h"

#include <algorithm>
#include <array>

namespace mci::domain {

namespace {

constexpr std::array kServerNames{
    EnumName<AiServer>{AiServer::OpenAi, "openai"},     EnumName<AiServer>{AiServer::Azure, "azure"},
    EnumName<AiServer>{AiServer::Ollama, "ollama"},     EnumName<AiServer>{AiServer::LmStudio, "lmstudio"},
    EnumName<AiServer>{AiServer::LlamaCpp, "llamacpp"}, EnumName<AiServer>{AiServer::Vllm, "vllm"},
    EnumName<AiServer>{AiServer::Other, "other"},
};

/** What the servers that run on somebody's own computer have in common. */
AiProfile ownServer(AiServer server, const QString &usualBase)
{
    AiProfile profile;
    profile.server = server;
    profile.usualBase = QUrl(usualBase);
    profile.maxTokensField = QStringLiteral("max_tokens");
    return profile;
}

AiProfile openAiProfile()
{
    AiProfile profile;
    profile.server = AiServer::OpenAi;
    profile.usualBase = QUrl(QStringLiteral("https://api.openai.com/v1"));
    profile.needsKey = true;
    profile.schemaPatterns = true;
    profile.images = true;
    profile.maxTokensField = QStringLiteral("max_completion_tokens");
    return profile;
}

AiProfile azureProfile()
{
    // Its address holds the name of the customer's resource.
    AiProfile profile = openAiProfile();
    profile.server = AiServer::Azure;
    profile.usualBase = {};
    profile.auth = AiAuth::ApiKey;
    profile.schemaPatterns = false;
    return profile;
}

AiProfile otherProfile()
{
    // Some refuse a whole request for a response_format that they do not know; none refuses a schema in words.
    AiProfile profile = ownServer(AiServer::Other, {});
    profile.jsonSchema = false;
    return profile;
}

std::optional<int> ipv4Part(QStringView text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && isPlain && value <= 255 ? std::optional(value) : std::nullopt;
}

/** A number in 127.0.0.0/8; "127.example.com" is a name. */
bool isLoopbackIpv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    const bool areNumbers =
        std::all_of(parts.begin(), parts.end(), [](const QString &part) { return ipv4Part(part).has_value(); });
    return parts.size() == 4 && areNumbers && ipv4Part(parts.first()) == 127;
}

/** Equal, or followed by the "-" of a dated release. */
bool holdsFor(const QString &priced, const QString &model)
{
    if (priced.isEmpty() || !model.startsWith(priced))
        return false;
    return model.size() == priced.size() || model.at(priced.size()) == u'-';
}

} // namespace

const AiProfile &profileOf(AiServer server)
{
    static const std::array kProfiles{
        openAiProfile(),
        azureProfile(),
        ownServer(AiServer::Ollama, QStringLiteral("http://localhost:11434/v1")),
        ownServer(AiServer::LmStudio, QStringLiteral("http://localhost:1234/v1")),
        ownServer(AiServer::LlamaCpp, QStringLiteral("http://localhost:8080/v1")),
        ownServer(AiServer::Vllm, QStringLiteral("http://localhost:8000/v1")),
        otherProfile(),
    };
    return *std::find_if(kProfiles.begin(), kProfiles.end(),
                         [server](const AiProfile &profile) { return profile.server == server; });
}

QString aiServerName(AiServer server)
{
    return enumName(kServerNames, server);
}

std::optional<AiServer> aiServerFromName(const QString &name)
{
    return enumFromName(kServerNames, name);
}

bool isOnThisComputer(const QUrl &base)
{
    const QString host = base.host().toLower();
    return host == u"localhost" || host == u"::1" || isLoopbackIpv4(host);
}

const AiPrice *priceOf(const std::vector<AiPrice> &prices, const QString &model)
{
    const AiPrice *best = nullptr;
    for (const AiPrice &price : prices) {
        if (holdsFor(price.model, model) && (!best || price.model.size() > best->model.size()))
            best = &price;
    }
    return best;
}

qint64 costMicros(const AiUsage &usage, const AiPrice &price)
{
    const qint64 cached = std::clamp<qint64>(usage.cachedTokens, 0, std::max<qint64>(usage.inputTokens, 0));
    const qint64 fresh = std::max<qint64>(usage.inputTokens, 0) - cached;
    const qint64 output = std::max<qint64>(usage.outputTokens, 0);
    const qint64 millionfold = fresh * price.inputMicros + cached * price.cachedMicros + output * price.outputMicros;
    return millionfold / kMicros + (millionfold % kMicros > 0 ? 1 : 0);
}

} // namespace mci::domain
