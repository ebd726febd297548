// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiText.h"

#include "base/Micros.h"
#include "pages/MoneyText.h"

#include <cmath>

#include <QLocale>

namespace mci::ui {

namespace {

constexpr qint64 kCent = kMicros / 100;

double units(qint64 micros)
{
    return static_cast<double>(micros) / static_cast<double>(kMicros);
}

/** As many as it has, two at least. */
int priceDecimals(qint64 micros)
{
    constexpr int kMostDecimals = 6;
    int decimals = 2;
    for (qint64 unit = kCent; decimals < kMostDecimals && micros % unit != 0; unit /= 10)
        ++decimals;
    return decimals;
}

} // namespace

QString AiText::noServer()
{
    //: Settings › AI provider, first of the servers to choose from
    return tr("None: on this computer only");
}

QString AiText::server(domain::AiServer server)
{
    switch (server) {
    case domain::AiServer::OpenAi:
        return QStringLiteral("OpenAI");
    case domain::AiServer::Azure:
        return QStringLiteral("Azure OpenAI");
    case domain::AiServer::Ollama:
        return QStringLiteral("Ollama");
    case domain::AiServer::LmStudio:
        return QStringLiteral("LM Studio");
    case domain::AiServer::LlamaCpp:
        return QStringLiteral("llama.cpp");
    case domain::AiServer::Vllm:
        return QStringLiteral("vLLM");
    case domain::AiServer::Other:
        break;
    }
    //: Kind of AI server: none of the known ones, but it speaks the same protocol
    return tr("Another compatible server");
}

QString AiText::dollars(qint64 micros)
{
    constexpr qint64 kTiny = kCent / 100;
    const int decimals = micros == 0 || std::abs(micros) >= kCent ? 2 : std::abs(micros) >= kTiny ? 4 : 6;
    return QLocale().toCurrencyString(units(micros), currencySign(QStringLiteral("USD")), decimals);
}

QString AiText::price(qint64 micros)
{
    return QLocale().toString(units(micros), 'f', priceDecimals(micros));
}

QString AiText::priceOf(const domain::AiPrice &price)
{
    const auto money = [](qint64 micros) {
        return QLocale().toCurrencyString(units(micros), currencySign(QStringLiteral("USD")), priceDecimals(micros));
    };
    //: %1: an AI model; %2 and %3: prices for a million tokens, such as US$ 0.15; %4: a date
    return tr("%1: %2 for input and %3 for output per million tokens, as of %4.")
        .arg(price.model, money(price.inputMicros), money(price.outputMicros),
             QLocale().toString(price.asOf, QLocale::ShortFormat));
}

QString AiText::duration(std::chrono::milliseconds length)
{
    constexpr qint64 kSecond = 1000;
    const auto count = static_cast<qint64>(length.count());
    if (count < kSecond)
        //: A measured time in milliseconds
        return tr("%1 ms").arg(QLocale().toString(count));
    //: A measured time in seconds, such as 4.2 s
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(count) / kSecond, 'f', 1));
}

QString AiText::result(domain::AiCallResult result)
{
    switch (result) {
    case domain::AiCallResult::Answered:
        //: What came of a call to an AI provider
        return tr("Answered");
    case domain::AiCallResult::Failed:
        //: What came of a call to an AI provider
        return tr("Failed");
    case domain::AiCallResult::Cancelled:
        //: What came of a call to an AI provider
        return tr("Cancelled");
    case domain::AiCallResult::Interrupted:
        break;
    }
    //: What came of a call to an AI provider: the program ended meanwhile, nobody knows whether there was an answer
    return tr("Interrupted");
}

} // namespace mci::ui
