// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/GroupPanel.h"

#include "dashboard/DashboardText.h"
#include "dashboard/EffectRow.h"
#include "dashboard/PanelHead.h"
#include "text/CtaText.h"
#include "text/KpiText.h"
#include "text/PictureText.h"
#include "text/TagText.h"
#include "widgets/TextLabel.h"

#include <cmath>
#include <numeric>

#include <QVBoxLayout>

namespace mci::ui {

namespace {

/** A panel of tags could have some dozens. */
constexpr std::size_t kMostRows = 8;
/** A bar of the whole width is at least this much: differences of nothing look like nothing. */
constexpr double kLeastOfABar = 0.1;

QString formatName(const QString &key)
{
    return text::creativeFormatText(domain::creativeFormatFromName(key));
}

/** Those that tell most: the clear ones, then the largest; shown in the order they came in. */
std::vector<domain::GroupEffect> mostTelling(const std::vector<domain::GroupEffect> &effects, std::size_t most)
{
    if (effects.size() <= most)
        return effects;
    std::vector<std::size_t> order(effects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (effects[a].clear != effects[b].clear)
            return effects[a].clear;
        return std::abs(effects[a].effect) > std::abs(effects[b].effect);
    });
    order.resize(most);
    std::sort(order.begin(), order.end());
    std::vector<domain::GroupEffect> telling;
    for (const std::size_t place : order)
        telling.push_back(effects[place]);
    return telling;
}

Role roleOf(const domain::GroupEffect &effect, domain::Kpi goal)
{
    const domain::KpiSense sense = domain::kpiSense(goal);
    if (!effect.clear || sense == domain::KpiSense::Neutral)
        return Role::SeriesNeutral;
    return (effect.effect > 0) == (sense == domain::KpiSense::HigherIsBetter) ? Role::Good : Role::Bad;
}

} // namespace

GroupPanel::GroupPanel(Look &look, GroupNaming naming, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_naming(std::move(naming))
    , m_head(new PanelHead(look, m_naming.title, {}, this))
    , m_rows(new QVBoxLayout)
    , m_empty(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 16, 14, 12);
    column->setSpacing(0);
    m_head->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_head);
    column->addSpacing(8);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_empty);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch(1);
}

GroupNaming GroupPanel::formats()
{
    //: Dashboard, title of a panel
    return {tr("Results by format"), &formatName};
}

GroupNaming GroupPanel::callsToAction()
{
    //: Dashboard, title of a panel: the button of the ads
    return {tr("Results by call to action"), &text::callToActionText};
}

GroupNaming GroupPanel::tags()
{
    //: Dashboard, title of a panel: what was found in the pictures and the texts
    return {tr("Results by pattern"), qOverload<const QString &>(&text::tagText)};
}

QString GroupPanel::whyNoTags(const DashboardData &dashboard)
{
    constexpr int kEnough = 6;
    if (dashboard.facts.tags.creatives >= kEnough)
        return {};
    //: Dashboard, results by pattern: why there are none; %1 is how many are
    return tr("Too few creatives are analyzed yet: %1. Analysis goes on in the background; a creative's Patterns tab"
              " starts it at once.")
        .arg(dashboard.figures.count(dashboard.facts.tags.creatives));
}

void GroupPanel::setComparison(const services::GroupComparison &comparison, const DashboardData &dashboard,
                               const QString &whyNone)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<domain::GroupEffect> shown = mostTelling(comparison.effects, kMostRows);
    double largest = kLeastOfABar;
    for (const domain::GroupEffect &effect : shown)
        largest = std::max(largest, std::abs(effect.effect));
    for (const domain::GroupEffect &effect : shown)
        addRow(effect, largest, dashboard);
    //: Dashboard, results by format and the like: why there are none
    const QString usual =
        tr("Nothing to compare yet: it takes two groups with three creatives and 5% of the spend each.");
    m_empty->setText(whyNone.isEmpty() ? usual : whyNone);
    m_empty->setVisible(shown.empty());
    //: Dashboard, beside the title of results by format and the like
    const QString association = tr("Association, not cause");
    //: Dashboard, beside the title of results by format and the like: how many creatives are compared
    const QString size = tr("%n creative(s)", "", comparison.creatives);
    m_head->setCaption(shown.empty() ? association : association + QStringLiteral(" · ") + size);
}

void GroupPanel::addRow(const domain::GroupEffect &effect, double largest, const DashboardData &dashboard)
{
    EffectRowContent content;
    content.key = effect.key;
    content.name = m_naming.nameOf(effect.key);
    content.effect =
        dashboard.figures.signedPercent(effect.effect) + (effect.clear ? QString() : QStringLiteral(" ≈"));
    //: Dashboard, results by format: how many creatives, in a narrow column
    content.creatives = tr("n %1").arg(dashboard.figures.count(effect.creatives));
    content.length = std::abs(effect.effect) / largest;
    content.role = roleOf(effect, dashboard.facts.goal);
    content.spoken = spoken(effect, dashboard);
    auto *row = new EffectRow(m_look, std::move(content), this);
    connect(row, &EffectRow::clicked, this, [this, key = effect.key] { Q_EMIT groupChosen(key); });
    m_rows->addWidget(row);
    // Now, not with the next turn of the event loop: it may be about to have the focus.
    row->show();
}

QString GroupPanel::spoken(const domain::GroupEffect &effect, const DashboardData &dashboard) const
{
    const Figures &figures = dashboard.figures;
    const QString kpi = text::kpiText(dashboard.facts.goal, dashboard.facts.objective);
    const QString change = figures.signedPercent(effect.effect);
    //: Dashboard, results by format read aloud: %1 a group such as Video, %2 a KPI, %3 such as +31%, %4 and %5 an interval
    const QString words = tr("%1 is associated with %3 %2 beside the other creatives (80% chance: %4 to %5)")
                              .arg(m_naming.nameOf(effect.key), kpi, change, figures.signedPercent(effect.low),
                                   figures.signedPercent(effect.high));
    //: Dashboard, results by format read aloud: how many creatives, %1 their share of the spend
    const QString size = tr("%n creative(s), %1 of spend", "", effect.creatives)
                             .arg(DashboardText::share(effect.spendShare, figures));
    //: Dashboard, results by format read aloud: chance alone could make such a difference
    return words + QStringLiteral(". ") + size + (effect.clear ? QString() : QStringLiteral(". ") + tr("No clear difference."));
}

} // namespace mci::ui
