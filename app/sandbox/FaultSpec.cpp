// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaultSpec.h"

#include <array>

#include <QRegularExpression>

namespace mci::sandbox {

namespace {

struct FaultName
{
    const char *name;
    FaultKind kind;
    int throttleCode;
};

// A name that begins with another one stands before it, so that the longest name wins.
constexpr std::array kFaultNames{
    FaultName{"throttle80004", FaultKind::Throttle, 80004},
    FaultName{"throttle80000", FaultKind::Throttle, 80000},
    FaultName{"throttle613", FaultKind::Throttle, 613},
    FaultName{"throttle32", FaultKind::Throttle, 32},
    FaultName{"throttle17", FaultKind::Throttle, 17},
    FaultName{"throttle4", FaultKind::Throttle, 4},
    FaultName{"throttle", FaultKind::Throttle, 17},
    FaultName{"expire", FaultKind::Expire, 17},
    FaultName{"revoke", FaultKind::Revoke, 17},
    FaultName{"reduce", FaultKind::Reduce, 17},
    FaultName{"5xx", FaultKind::ServerError, 17},
    FaultName{"hang", FaultKind::Hang, 17},
    FaultName{"drip", FaultKind::Drip, 17},
    FaultName{"cut", FaultKind::Cut, 17},
    FaultName{"truncated", FaultKind::Truncated, 17},
    FaultName{"html", FaultKind::Html, 17},
    FaultName{"error-in-200", FaultKind::ErrorIn200, 17},
    FaultName{"report-failed", FaultKind::ReportFailed, 17},
};

const QRegularExpression &faultPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(%1)(?::(.*?))?(?:@(\\d{1,9}))?(?:x(\\d{1,9}|\\*))?$").arg(faultNames().join(u'|')));
    return pattern;
}

Error faultError(Reason reason, const QString &text)
{
    const QString allowed = reason == Reason::OptionNotOneOf ? faultNames().join(QStringLiteral(", "))
                                                             : QStringLiteral("NAME[:PATH-PART][@N][xCOUNT]");
    return invalidOption(reason, QStringLiteral("--fault"), text, allowed);
}

bool startsWithKnownName(const QString &text)
{
    const QStringList names = faultNames();
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return text.startsWith(name); });
}

} // namespace

QStringList faultNames()
{
    QStringList names;
    for (const FaultName &entry : kFaultNames)
        names.append(QLatin1String(entry.name));
    return names;
}

Result<FaultSpec> parseFault(const QString &text)
{
    const QRegularExpressionMatch match = faultPattern().match(text);
    if (!match.hasMatch())
        return failure(faultError(startsWithKnownName(text) ? Reason::OptionMalformed : Reason::OptionNotOneOf, text));
    FaultSpec spec;
    for (const FaultName &entry : kFaultNames) {
        if (match.captured(1) == QLatin1String(entry.name)) {
            spec.kind = entry.kind;
            spec.throttleCode = entry.throttleCode;
        }
    }
    spec.pathPart = match.captured(2);
    if (!match.captured(3).isEmpty())
        spec.from = match.captured(3).toInt();
    if (match.captured(4) == QLatin1String("*"))
        spec.count = FaultSpec::kForever;
    else if (!match.captured(4).isEmpty())
        spec.count = match.captured(4).toInt();
    if (spec.from < 1 || spec.count == 0)
        return failure(faultError(Reason::OptionMalformed, text));
    return spec;
}

} // namespace mci::sandbox
