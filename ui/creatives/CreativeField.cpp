// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeField.h"

#include "creatives/CreativeText.h"
#include "text/CtaText.h"
#include "text/PictureText.h"

namespace mci::ui {

QString FieldText::name(CreativeField field)
{
    switch (field) {
    case CreativeField::Name:
        //: Creative table: column of pictures and names
        return tr("Creative");
    case CreativeField::Status:
        //: Creative table: column of the ads' states
        return tr("Status");
    case CreativeField::Format:
        //: Creative table: column, such as Image or Video
        return tr("Format");
    case CreativeField::CallToAction:
        //: Creative table: column of the words on the ads' buttons
        return tr("Call to action");
    case CreativeField::Campaign:
        //: Creative table: column
        return tr("Campaign");
    case CreativeField::AdSet:
        //: Creative table: column; Meta's term
        return tr("Ad set");
    case CreativeField::Rating:
        //: Creative table: column of the stars somebody gave
        return tr("Rating");
    case CreativeField::AdId:
        //: Creative table: column of Meta's numbers of the ads
        return tr("Ad ID");
    }
    return {};
}

QString FieldText::stars(int rating)
{
    return QString(rating, QChar(0x2605));
}

QString FieldText::of(const CreativeRow &row, CreativeField field)
{
    const domain::Creative &creative = row.item->creative;
    switch (field) {
    case CreativeField::Name:
        return CreativeText::name(row);
    case CreativeField::Status:
        return CreativeText::delivery(row.delivery);
    case CreativeField::Format:
        return text::creativeFormatText(creative.format);
    case CreativeField::CallToAction:
        return text::callToActionText(creative.callToAction);
    case CreativeField::Campaign:
        return row.item->row.campaignName;
    case CreativeField::AdSet:
        return row.item->row.adSetName;
    case CreativeField::Rating:
        return stars(row.mark.rating);
    case CreativeField::AdId:
        return creative.metaAdId;
    }
    return {};
}

QString FieldText::sortKey(const CreativeRow &row, CreativeField field)
{
    constexpr int kMostStars = 5;
    switch (field) {
    case CreativeField::Status:
        return row.delivery == Delivery::Unknown ? QString() : QString::number(static_cast<int>(row.delivery));
    case CreativeField::Rating:
        return row.mark.rating > 0 ? QString::number(kMostStars - row.mark.rating) : QString();
    default:
        return of(row, field);
    }
}

} // namespace mci::ui
