// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::compose {

/** An offer in three parts, so that its number can be set large: "Up to", "40%", "off". */
struct OfferText
{
    QString before;
    /** Empty in an offer without a number. */
    QString number;
    QString after;
};

[[nodiscard]] OfferText splitOffer(const QString &offer);

} // namespace mci::compose
