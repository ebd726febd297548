// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"

#include <QCoreApplication>

namespace mci::ui {

/** One tag to be seen. */
struct PatternChip
{
    QString text;
    /** 0 to 1; none where only the layer's is known. */
    std::optional<double> confidence;
    /** Sets the creative apart: sure, and rare in its account. */
    bool defining = false;
    domain::PatternField field = domain::PatternField::Elements;
    /** A person's word: what the machine said in its place, and how sure it was; empty for a machine's word. */
    QString machine;
    bool operator==(const PatternChip &) const = default;
};

/** The tags of each layer, the elements first; each field has one at least, so that it can be corrected. */
class PatternChips
{
    Q_DECLARE_TR_FUNCTIONS(PatternChips)
public:
    [[nodiscard]] static std::vector<PatternChip> visual(const PatternsState &state);
    [[nodiscard]] static std::vector<PatternChip> message(const PatternsState &state);
    [[nodiscard]] static std::vector<PatternChip> approach(const PatternsState &state);
    /** Such as "Grid" or "Product, Person"; of a text, the text. */
    [[nodiscard]] static QString valueText(domain::PatternField field, const domain::FieldValue &value);
};

} // namespace mci::ui
