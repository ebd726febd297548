// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ai/AiRecords.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

constexpr std::array kCallResults{
    EnumName<AiCallResult>{AiCallResult::Answered, "answered"},
    EnumName<AiCallResult>{AiCallResult::Failed, "failed"},
    EnumName<AiCallResult>{AiCallResult::Cancelled, "cancelled"},
    EnumName<AiCallResult>{AiCallResult::Interrupted, "interrupted"},
};

} // namespace

QString aiCallResultName(AiCallResult result)
{
    return enumName(kCallResults, result);
}

std::optional<AiCallResult> aiCallResultFromName(const QString &name)
{
    return enumFromName(kCallResults, name);
}

QString aiHost(const QUrl &base)
{
    const QString host = base.host();
    return host.isEmpty() || base.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(base.port());
}

} // namespace mci::domain
