// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CellTints.h"

#include <cmath>

namespace mci::ui {

namespace {

/** Fewer values have no middle to stand away from. */
constexpr std::size_t kFewest = 3;
/** Beside the middle nothing is said. */
constexpr double kPale = 0.2;

/** Spend and counts of things stay without a colour: more of them is no better result. */
bool isResult(domain::Kpi kpi)
{
    return kpi != domain::Kpi::Conversions && domain::kpiSense(kpi) != domain::KpiSense::Neutral;
}

} // namespace

CellTints::CellTints(const CreativeModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    const auto forget = [this] { m_values.clear(); };
    connect(&model, &CreativeModel::sectionsChanged, this, forget);
    connect(&model, &CreativeModel::answerChanged, this, forget);
}

std::optional<CellTint> CellTints::of(const CreativeRow &row, int column) const
{
    const auto kpi = m_model.kpiOf(column);
    if (!kpi || !row.isRanked())
        return std::nullopt;
    if (m_colors == CellColors::Scale)
        return onScale(row, *kpi);
    const auto &confidence = row.item->ranked.confidence;
    if (m_colors == CellColors::None || column != CreativeModel::Goal || !confidence || !m_model.context().reference)
        return std::nullopt;
    const Standing standing = standingOf(confidence->chanceBeatsReference);
    return standing == Standing::Unclear ? std::nullopt : std::optional(CellTint{standing});
}

const std::vector<double> &CellTints::sorted(domain::Kpi kpi) const
{
    const auto [found, isNew] = m_values.try_emplace(kpi);
    if (isNew) {
        for (int i = 0; i < m_model.rowCount(); ++i) {
            const CreativeRow &row = m_model.row(i);
            const auto value = row.isRanked() ? row.item->ranked.kpis[kpi] : std::nullopt;
            if (value)
                found->second.push_back(*value);
        }
        std::sort(found->second.begin(), found->second.end());
    }
    return found->second;
}

std::optional<CellTint> CellTints::onScale(const CreativeRow &row, domain::Kpi kpi) const
{
    const auto value = row.item->ranked.kpis[kpi];
    if (!isResult(kpi) || !value)
        return std::nullopt;
    const std::vector<double> &values = sorted(kpi);
    if (values.size() < kFewest)
        return std::nullopt;
    // Equal values stand at the middle of their places.
    const auto [from, to] = std::equal_range(values.begin(), values.end(), *value);
    const double place = static_cast<double>((from - values.begin()) + (to - values.begin()) - 1) / 2;
    double off = 2 * place / static_cast<double>(values.size() - 1) - 1;
    if (domain::lowerIsBetter(kpi))
        off = -off;
    if (std::abs(off) < kPale)
        return std::nullopt;
    return CellTint{off > 0 ? Standing::Better : Standing::Worse, std::abs(off)};
}

} // namespace mci::ui
