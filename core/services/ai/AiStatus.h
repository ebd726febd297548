// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"

namespace mci::services {

/** Who would be asked, what for, and how much of the budget is left. */
struct AiStatus
{
    domain::AiServer server = domain::AiServer::OpenAi;
    QUrl base;
    /** By domain::aiHost(); empty where no provider is configured. */
    QString host;
    QString model;
    /** Empty: pictures are drawn on this computer. */
    QString imageModel;
    /** Address and model are there: without them nothing is ever sent. */
    bool isConfigured = false;
    bool needsKey = false;
    bool hasKey = false;
    /** Nothing leaves this computer, and nothing costs. */
    bool isOnThisComputer = false;
    /** Of the model; without one a provider elsewhere is not asked. */
    std::optional<domain::AiPrice> price;
    /** Not withdrawn, for this very host and by today's words; nullopt: the organization allows nothing. */
    std::optional<domain::AiConsent> consent;
    /** Not withdrawn, but for another host: it tells why this one is not allowed. */
    std::optional<domain::AiConsent> consentElsewhere;
    /** Of all organizations, since the first of the month, UTC. In millionths of a US dollar. */
    qint64 spentThisMonthMicros = 0;
    /** 0: nothing may be spent. */
    qint64 capMicros = 0;
};

/** What somebody agrees to. */
struct ConsentWish
{
    QString organizationId;
    /** Whom the text named; refused where another one is configured by now. */
    QString host;
    /** The very words that were shown, see text::aiConsentText(). */
    QString text;
    QString textVersion;
    QString locale;
};

/** Which lines of the ledger. */
struct LedgerFilter
{
    /** Empty: of all, and those of none. */
    QString organizationId;
    int limit = 100;
};

/** What naming the patterns of some creatives would take. */
struct ExtractionEstimate
{
    int creatives = 0;
    /** Those that the provider would be asked about: not known already, and with a picture. 0 where it may not be asked. */
    int toProvider = 0;
    /** The most that it can cost as a rule, in millionths of a US dollar; nullopt where no price is known. */
    std::optional<qint64> estimatedMicros;
    qint64 remainingBudgetMicros = 0;
    /** By domain::aiHost(); empty where no provider may be asked: everything stays on this machine. */
    QString providerHost;
    QString model;
};

} // namespace mci::services
