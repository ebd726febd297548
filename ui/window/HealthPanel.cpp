// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/HealthPanel.h"

#include "widgets/TextLabel.h"
#include "window/FactRow.h"
#include "window/TimeWords.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mci::ui {

HealthPanel::HealthPanel(Look &look, QWidget *parent)
    : Panel(look, parent)
    //: Activity, health panel: the share of jobs that succeeded
    , m_success(new FactRow(look, tr("Success"), this))
    //: Activity, health panel: how long a sync of the numbers usually takes
    , m_median(new FactRow(look, tr("Insights, median"), this))
    //: Activity, health panel: how long the slowest syncs take; p95 is the 95th percentile
    , m_slowest(new FactRow(look, tr("Insights, p95"), this))
    //: Activity, health panel: how long the fetching of pictures and texts usually takes
    , m_creatives(new FactRow(look, tr("Creatives, median"), this))
    //: Activity, health panel: no work
    , m_nothing(new TextLabel(look, TypeRole::Small, Role::Text2, tr("Nothing has run in these days"), this))
{
    setObjectName(QStringLiteral("healthPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 8);
    column->setSpacing(0);
    //: Activity: heading of a panel
    auto *title = new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Health, 7 days"), this);
    title->setContentsMargins(0, 0, 0, 9);
    column->addWidget(title);
    for (FactRow *row : {m_success, m_median, m_slowest, m_creatives})
        column->addWidget(row);
    m_nothing->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_nothing);
    //: Activity, health panel: tooltip of the 95th percentile
    m_slowest->setToolTip(tr("19 of 20 took no longer than this"));
    setHealth({});
}

void HealthPanel::setHealth(const services::HealthAnswer &health)
{
    const int ended = health.succeeded + health.failed;
    m_nothing->setVisible(ended == 0);
    m_success->setVisible(ended > 0);
    if (ended > 0) {
        const double share = 100.0 * health.succeeded / ended;
        const int decimals = health.failed == 0 ? 0 : 1;
        //: Activity, health panel: a share, a number
        m_success->setValue(tr("%1%").arg(QLocale().toString(share, 'f', decimals)));
        //: Activity, health panel: tooltip; %1 is a number
        m_success->setToolTip(tr("%1 of %n job(s)", "", ended).arg(QLocale().toString(health.succeeded)));
    }
    show(*m_median, health.insightsMedian);
    show(*m_slowest, health.insightsP95);
    show(*m_creatives, health.creativesMedian);
}

void HealthPanel::show(FactRow &row, std::optional<std::chrono::milliseconds> duration)
{
    row.setVisible(duration.has_value());
    if (duration)
        row.setValue(TimeWords::measured(*duration));
}

} // namespace mci::ui
