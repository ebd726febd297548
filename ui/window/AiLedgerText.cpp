// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/AiLedgerText.h"

#include "pages/AiText.h"
#include "text/ErrorText.h"

#include <QLocale>

namespace mci::ui {

namespace {

using Details = std::vector<std::pair<QString, QString>>;

void add(Details &details, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        details.emplace_back(name, value);
}

QString sizeOf(qint64 bytes)
{
    return bytes > 0 ? QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat) : QString();
}

} // namespace

Details AiLedgerText::details(const domain::AiCall &call)
{
    Details details;
    if (!call.errorCode.isEmpty())
        //: Call to the AI provider: codes of what went wrong
        add(details, tr("Error"),
            call.errorReason.isEmpty() ? call.errorCode
                                       : QStringLiteral("%1 (%2)").arg(call.errorCode, call.errorReason));
    //: Call to the AI provider: the number of the answer, such as 200
    add(details, tr("HTTP status"), call.httpStatus > 0 ? QString::number(call.httpStatus) : QString());
    //: Call to the AI provider: how much was sent
    add(details, tr("Sent"), sizeOf(call.requestBytes));
    if (call.usage)
        //: Call to the AI provider: tokens that the provider had seen a moment before
        add(details, tr("Cached tokens"), QLocale().toString(call.usage->cachedTokens));
    if (call.isCostEstimated)
        //: Call to the AI provider: fact about the cost
        add(details, tr("Cost"), tr("The server did not say what it used; this is the most it can have been."));
    //: Call to the AI provider: the number that the server gave it
    add(details, tr("Request ID"), call.requestId);
    //: Call to the AI provider: a check sum
    add(details, tr("SHA-256 of what was sent"), call.requestSha256);
    //: Call to the AI provider: a check sum
    add(details, tr("SHA-256 of the picture in it"), call.pictureSha256);
    //: Call to the AI provider: by which consent it was made
    add(details, tr("Consent"), call.consentId);
    //: Call to the AI provider: which creative, by the program's own id
    add(details, tr("Creative ID"), call.creativeId);
    //: Call to the AI provider: by which habits the server was asked, such as openai
    add(details, tr("Kind of server"), call.server);
    return details;
}

QString AiLedgerText::monthTotal(const std::vector<domain::AiCall> &calls, UtcTime now)
{
    const QDate today = toDateTime(now).date();
    const QDate first(today.year(), today.month(), 1);
    int count = 0;
    qint64 tokens = 0;
    qint64 cost = 0;
    for (const domain::AiCall &call : calls) {
        if (toDateTime(call.startedAt).date() < first)
            continue;
        ++count;
        tokens += call.usage ? call.usage->inputTokens + call.usage->outputTokens : 0;
        cost += call.costMicros.value_or(0);
    }
    //: Calls to the AI provider, total of a month: %1 is the month, %2 a number of tokens, %3 money
    return tr("%1: %n call(s), %2 tokens, %3", "", count)
        .arg(QLocale().toString(first, QStringLiteral("MMMM yyyy")), QLocale().toString(tokens), AiText::dollars(cost));
}

} // namespace mci::ui
