// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::compose {

/** What an ad says. Everything but the headline may be empty; line breaks count as spaces. */
struct AdContent
{
    QString headline;
    QString body;
    /** The button's label. */
    QString callToAction;
    /** Such as 20% off. */
    QString offer;
    QString brandName;
    /** Small print that has to be on the picture. */
    QString smallPrint;
    bool operator==(const AdContent &) const = default;
};

enum class AdField { Headline, Body, CallToAction, Offer, Brand, SmallPrint };
/** "headline", "body", "call_to_action", "offer", "brand", "small_print". */
[[nodiscard]] QString adFieldName(AdField field);

} // namespace mci::compose
