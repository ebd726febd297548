// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"

#include <QCoreApplication>

namespace mci::ui {

/** What the windows say about the AI provider. */
class AiText
{
    Q_DECLARE_TR_FUNCTIONS(AiText)
public:
    [[nodiscard]] static QString noServer();
    [[nodiscard]] static QString server(domain::AiServer server);
    /** US dollars of millionths: two decimals, up to six for less than a cent. */
    [[nodiscard]] static QString dollars(qint64 micros);
    /** Of a million tokens, without the currency: up to six decimals. */
    [[nodiscard]] static QString price(qint64 micros);
    /** "gpt-4o-mini: US$0.15 in, US$0.60 out per million tokens, as of Aug 1, 2026". */
    [[nodiscard]] static QString priceOf(const domain::AiPrice &price);
    /** "312 ms", "4.2 s". */
    [[nodiscard]] static QString duration(std::chrono::milliseconds length);
    [[nodiscard]] static QString result(domain::AiCallResult result);
};

} // namespace mci::ui
