// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mci::ui {

struct CreativeRow;

/** What a creative is told by in words: columns of the table that are no KPI. */
enum class CreativeField { Name, Status, Format, CallToAction, Campaign, AdSet, Rating, AdId };

/** The wording of fields. */
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
public:
    /** What the field is called, as a heading. */
    [[nodiscard]] static QString name(CreativeField field);
    /** Empty where the creative has nothing of the kind. */
    [[nodiscard]] static QString of(const CreativeRow &row, CreativeField field);
    /** What rows are compared by, the first one first; empty where there is nothing. */
    [[nodiscard]] static QString sortKey(const CreativeRow &row, CreativeField field);
    /** "★★★★"; empty without a rating. */
    [[nodiscard]] static QString stars(int rating);
};

} // namespace mci::ui
