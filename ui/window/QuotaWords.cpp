// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/QuotaWords.h"

#include "text/ErrorValues.h"
#include "text/Isolated.h"
#include "window/TimeWords.h"

#include <QLocale>

namespace mci::ui {

namespace {

/** The panel is no list of all accounts: those that may hold something up. */
constexpr std::size_t kMostAccounts = 3;

bool isTight(const services::MetaQuota &quota)
{
    return quota.blockedUntil || quota.percent.value_or(0) >= QuotaWords::kHigh;
}

} // namespace

QString QuotaContent::spoken() const
{
    QStringList parts{name, value, note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<QuotaContent> QuotaWords::rows(const services::QuotaAnswer &answer, UtcTime now)
{
    std::vector<QuotaContent> rows;
    for (std::size_t i = 0; i < std::min(answer.accounts.size(), kMostAccounts); ++i)
        rows.push_back(row(answer.accounts[i], now));
    if (answer.app && isTight(*answer.app))
        rows.push_back(row(*answer.app, now));
    if (rows.empty()) {
        //: Activity, quota panel: nothing was asked of Meta lately
        rows.push_back({tr("No calls to Meta in the last hour"), {}, {}, {}, false});
    }
    for (const services::SyncQuota &quota : answer.syncs)
        rows.push_back(row(quota, answer.syncs.size() > 1, now));
    return rows;
}

QString QuotaWords::status(double percent)
{
    //: Status line: how much of Meta's allowance for the account is used; %1 is such as 18%
    return tr("API quota %1").arg(percentText(percent));
}

QString QuotaWords::percentText(double percent)
{
    //: A share: a number
    return tr("%1%").arg(QLocale().toString(qRound(percent)));
}

QuotaContent QuotaWords::row(const services::MetaQuota &quota, UtcTime now)
{
    QuotaContent content;
    //: Activity, quota panel: the Meta app that all connections share
    content.name = quota.adAccountId.isEmpty() ? tr("Your Meta app") : text::isolated(quota.name);
    content.isHigh = isTight(quota);
    if (quota.percent) {
        content.value = percentText(*quota.percent);
        content.share = *quota.percent / 100;
    }
    if (quota.blockedUntil) {
        //: Activity, quota panel: %1 is a time
        content.note = tr("Meta asked for a pause until %1").arg(text::localTimeText(*quota.blockedUntil, now));
    } else if (content.isHigh) {
        //: Activity, quota panel: from three quarters of the allowance on
        content.note = tr("slower from 75%: calls are spaced out");
    } else if (quota.freeAt && quota.freeAtIsExact) {
        //: Activity, quota panel: %1 is a length of time such as 42 min
        content.note = tr("all free again in %1")
                           .arg(TimeWords::span(TimeWords::rounded(
                               std::chrono::duration_cast<std::chrono::seconds>(*quota.freeAt - now))));
    } else if (quota.freeAt) {
        //: Activity, quota panel: %1 is a time
        content.note = tr("all free again by %1 at the latest").arg(text::localTimeText(*quota.freeAt, now));
    }
    return content;
}

QuotaContent QuotaWords::row(const services::SyncQuota &quota, bool named, UtcTime now)
{
    const QLocale locale;
    QuotaContent content;
    //: Activity, quota panel
    content.name = tr("Syncs per hour");
    //: Activity, quota panel: two numbers
    content.value = tr("%1 of %2").arg(locale.toString(quota.use.used), locale.toString(quota.use.limit));
    content.share = quota.use.limit > 0 ? static_cast<double>(quota.use.used) / quota.use.limit : 1.0;
    content.isHigh = *content.share * 100 >= kHigh;
    if (quota.use.used >= quota.use.limit && quota.use.nextFreeAt) {
        //: Activity, quota panel: the hour's syncs are used up; %1 is a time
        content.note = tr("the next one from %1 on").arg(text::localTimeText(*quota.use.nextFreeAt, now));
    } else if (content.isHigh) {
        //: Activity, quota panel: few syncs are left in this hour
        content.note = tr("%n left in this hour", "", quota.use.limit - quota.use.used);
    } else if (named) {
        //: Activity, quota panel: whose syncs; %1 is a person
        content.note = tr("connection of %1").arg(text::isolated(quota.metaUserName));
    } else {
        //: Activity, quota panel: the limit counts for each connection
        content.note = tr("per connection");
    }
    return content;
}

} // namespace mci::ui
