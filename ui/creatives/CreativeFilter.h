// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeRow.h"

#include <set>

#include <QSet>

namespace mci::ui {

/** What is left out of the view; filters join by AND and change no rank. */
struct CreativeFilter
{
    /** As typed; found in name, copy, campaign and patterns. */
    QString text;
    /** Ids of creatives where the store found the text, such as in their pictures; they pass, too. */
    QSet<QString> found;
    /** Empty: all. */
    std::set<domain::CreativeFormat> formats;
    /** Types as Meta names them, such as SHOP_NOW. Empty: all. */
    std::set<QString> callsToAction;
    /** Names of domain::CreativeTag: one of each dimension named must be there. Empty: all. */
    std::set<QString> tags;
    /** Empty: all. */
    std::set<Delivery> deliveries;
    int minRating = 0;
    /** Millionths of the account's currency. */
    qint64 minSpendMicros = 0;
    bool withHidden = false;
    bool operator==(const CreativeFilter &) const = default;

    [[nodiscard]] bool isActive() const { return *this != CreativeFilter{}; }
    /** Another text: what was found of a former one that it continues stays until it is looked up. */
    void setText(const QString &typed);
    /** The fields that are searched, folded. */
    [[nodiscard]] static QString foldedFields(const CreativeRow &row);
    /** `words` are searchWords(text). */
    [[nodiscard]] bool accepts(const CreativeRow &row, const QStringList &words) const;
};

enum class CreativeGrouping { None, Format, CallToAction, Campaign, Pattern };

} // namespace mci::ui
