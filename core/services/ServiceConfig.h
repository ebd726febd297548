// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "domain/ai/AiTypes.h"
#include "domain/Selection.h"

#include <chrono>
#include <functional>

#include <QStringList>
#include <QUrl>

namespace mci::services {

/** Which AI provider may be asked, once an organization has agreed. */
struct AiConfig
{
    domain::AiServer server = domain::AiServer::OpenAi;
    /** Empty: none is ever asked. */
    QUrl base;
    QString model;
    /** Makes pictures; empty: they are drawn on this computer. */
    QString imageModel;
    /** From the environment; it goes before the one in the secret store. */
    Secret environmentKey;
    /** Millionths of a US dollar. */
    qint64 monthlyCapMicros = 0;
    [[nodiscard]] bool isConfigured() const { return !base.isEmpty() && !model.isEmpty(); }
};

/** The settings that services need, read by the composition root. */
struct ServiceConfig
{
    QUrl graphUrl;
    QUrl dialogUrl;
    QString apiVersion;
    QString appId;
    /** From the environment; it goes before the one in the secret store. */
    Secret environmentAppSecret;
    QString redirectUri;
    QStringList scopes;
    std::chrono::hours insightFreshness{1};
    int syncJobsPerHour = 10;
    /** Off: pictures are not kept ("metadata only"). */
    bool mediaCache = true;
    QString thumbnailFolder;
    /** Pictures that were made here. */
    QString madeFolder;
    /** Word lists of one's own, which go before the app's; the folder need not be there. */
    QString lexiconFolder;
    AiConfig ai;
    /** The organization's own minimums, or the defaults. */
    std::function<Result<domain::Guardrails>(const QString &organizationId)> guardrails;
    /** The organization's own weights, or the defaults. */
    std::function<Result<domain::KpiWeights>(const QString &organizationId, domain::Objective objective)> weights;
};

} // namespace mci::services
