// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "patterns/PatternRow.h"

#include <QCoreApplication>

namespace mci::ui {

/** The axis and the columns that all rows of a page share. */
struct PatternScale
{
    std::optional<domain::stats::Scale> axis = {};
    int valueWidth = 0;
};

/** The wording of results by pattern. */
class PatternsText
{
    Q_DECLARE_TR_FUNCTIONS(PatternsText)
public:
    [[nodiscard]] static PatternRowContent row(const services::TagResult &result, const DashboardData &dashboard,
                                               const PatternScale &scale);
    /** A value with its interval, such as "4.82× (80% chance between 4.10× and 5.60×)"; why there is none. */
    [[nodiscard]] static QString typical(const std::optional<domain::TypicalValue> &typical,
                                         const DashboardData &dashboard);
    [[nodiscard]] static QString kpi(const DashboardData &dashboard);
    [[nodiscard]] static QString creatives(int count);
    /** Above the columns of a table. */
    [[nodiscard]] static QString countHead();
    [[nodiscard]] static QString shareHead();
    [[nodiscard]] static QString effectHead();
    /** What the heads mean, a line each. */
    [[nodiscard]] static QString headsTip(const QString &kpi);
};

} // namespace mci::ui
