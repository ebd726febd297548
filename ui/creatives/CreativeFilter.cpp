// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeFilter.h"

#include "domain/patterns/CreativeTags.h"
#include "text/TagText.h"
#include "widgets/SearchText.h"

namespace mci::ui {

QString CreativeFilter::foldedFields(const CreativeRow &row)
{
    const domain::Creative &creative = row.item->creative;
    const domain::InsightRow &numbers = row.item->row;
    QStringList fields{creative.adName,      creative.headline, creative.body,    creative.description,
                       numbers.campaignName, numbers.adSetName, creative.metaAdId};
    for (const QString &tag : row.tags)
        fields.append(text::tagText(tag));
    return foldedForSearch(fields.join(u'\n'));
}

void CreativeFilter::setText(const QString &typed)
{
    if (text.isEmpty() || !typed.startsWith(text))
        found.clear();
    text = typed;
}

bool CreativeFilter::accepts(const CreativeRow &row, const QStringList &words) const
{
    if (row.loading)
        return true;
    if (row.mark.hidden && !withHidden)
        return false;
    if (row.mark.rating < minRating || row.item->row.spendMicros < minSpendMicros)
        return false;
    if (!formats.empty() && !formats.contains(row.item->creative.format))
        return false;
    if (!callsToAction.empty() && !callsToAction.contains(row.item->creative.callToAction))
        return false;
    if (!domain::matchesTags(row.tags, tags))
        return false;
    if (!deliveries.empty() && !deliveries.contains(row.delivery))
        return false;
    return containsAll(row.folded, words) || found.contains(row.id());
}

} // namespace mci::ui
