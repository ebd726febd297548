// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "widgets/Whisker.h"

#include <map>

namespace mci::ui {

/** What the colour of a table's cells tells. */
enum class CellColors {
    None,
    /** The goal: probably better or worse than the account's median. */
    Average,
    /** Each figure that can be good or bad: where it stands among those that are shown. */
    Scale
};

struct CellTint
{
    Standing standing = Standing::Unclear;
    /** 0 to 1. */
    double strength = 1;
};

/** The colours of the creative table's cells. */
class CellTints : public QObject
{
    Q_OBJECT

public:
    explicit CellTints(const CreativeModel &model, QObject *parent = nullptr);

    void setColors(CellColors colors) { m_colors = colors; }
    [[nodiscard]] CellColors colors() const { return m_colors; }
    /** nullopt for a cell without a colour. */
    [[nodiscard]] std::optional<CellTint> of(const CreativeRow &row, int column) const;

private:
    [[nodiscard]] const std::vector<double> &sorted(domain::Kpi kpi) const;
    [[nodiscard]] std::optional<CellTint> onScale(const CreativeRow &row, domain::Kpi kpi) const;

    const CreativeModel &m_model;
    CellColors m_colors = CellColors::Average;
    /** Values of the rows that are shown; made when a cell asks. */
    mutable std::map<domain::Kpi, std::vector<double>> m_values;
};

} // namespace mci::ui
