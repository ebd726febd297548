// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/AdsManager.h"

#include <QUrlQuery>

namespace mci::ui {

QUrl adsManagerUrl(const domain::Creative &creative)
{
    if (creative.metaAdId.isEmpty())
        return {};
    QString account = creative.adAccountId;
    account.remove(QStringLiteral("act_"));
    QUrlQuery query;
    if (!account.isEmpty())
        query.addQueryItem(QStringLiteral("act"), account);
    query.addQueryItem(QStringLiteral("selected_ad_ids"), creative.metaAdId);
    QUrl url(QStringLiteral("https://adsmanager.facebook.com/adsmanager/manage/ads"));
    url.setQuery(query);
    return url;
}

} // namespace mci::ui
