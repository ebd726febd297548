// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxOptions.h"

#include <QRegularExpression>

namespace mci::sandbox {

namespace {

constexpr int kMostAds = 200'000;
/** Meta keeps 37 months. */
constexpr int kMostDays = 1127;
constexpr int kMostLatencyMs = 60'000;

Result<qint64> numberOf(const QString &option, const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    const QString allowed = QStringLiteral("%1–%2").arg(least).arg(most);
    if (!ok)
        return failure(invalidOption(Reason::OptionMalformed, option, text, allowed));
    if (value < least || value > most)
        return failure(invalidOption(Reason::OptionOutOfRange, option, text, allowed));
    return value;
}

Status readAccountAds(const QString &text, SandboxOptions &options)
{
    const QString option = QStringLiteral("--account-ads");
    static const QRegularExpression pattern(QStringLiteral("^(act_\\d+)=(\\d+)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return failure(invalidOption(Reason::OptionMalformed, option, text, QStringLiteral("act_N=M")));
    const Result<qint64> count = numberOf(option, match.captured(2), 0, kMostAds);
    if (!count)
        return failure(count.error());
    options.accountAds.insert(match.captured(1), static_cast<int>(*count));
    return {};
}

template <typename T>
Status readNumber(const QString &option, const QString &text, qint64 least, qint64 most, T &target)
{
    const Result<qint64> value = numberOf(option, text, least, most);
    if (!value)
        return failure(value.error());
    target = T(*value);
    return {};
}

Status readFault(const QString &text, SandboxOptions &options)
{
    Result<FaultSpec> fault = parseFault(text);
    if (!fault)
        return failure(fault.error());
    options.faults.append(*fault);
    return {};
}

Status readSeed(const QString &text, SandboxOptions &options)
{
    bool ok = false;
    options.seed = text.toULongLong(&ok);
    if (!ok)
        return failure(
            invalidOption(Reason::OptionMalformed, QStringLiteral("--seed"), text, QStringLiteral("0–2^64-1")));
    return {};
}

Status readValue(const QString &option, const QString &text, SandboxOptions &options)
{
    if (option == QLatin1String("--port"))
        return readNumber(option, text, 0, 65535, options.port);
    if (option == QLatin1String("--ads"))
        return readNumber(option, text, 1, kMostAds, options.ads);
    if (option == QLatin1String("--days"))
        return readNumber(option, text, 1, kMostDays, options.days);
    if (option == QLatin1String("--latency"))
        return readNumber(option, text, 0, kMostLatencyMs, options.latency);
    if (option == QLatin1String("--seed"))
        return readSeed(text, options);
    if (option == QLatin1String("--account-ads"))
        return readAccountAds(text, options);
    if (option == QLatin1String("--fault"))
        return readFault(text, options);
    options.recordedDir = text;
    return {};
}

} // namespace

Result<SandboxOptions> parseSandboxOptions(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("--port"),  QStringLiteral("--ads"),
                                       QStringLiteral("--days"),  QStringLiteral("--latency"),
                                       QStringLiteral("--seed"),  QStringLiteral("--account-ads"),
                                       QStringLiteral("--fault"), QStringLiteral("--recorded")};
    SandboxOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--deny")) {
            options.deny = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString option = argument.left(equals);
        if (!withValue.contains(option))
            return failure(invalidOption(Reason::OptionUnknown, argument, {}, withValue.join(QStringLiteral(", "))));
        if (equals < 0 && i + 1 >= arguments.size())
            return failure(invalidOption(Reason::OptionMissing, option, {}, {}));
        const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        if (const Status read = readValue(option, value, options); !read)
            return failure(read.error());
    }
    return options;
}

} // namespace mci::sandbox
