// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RankingChoice.h"

#include "text/KpiText.h"
#include "widgets/ChoiceCard.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace mci::ui {

using domain::Ranking;

RankingChoice::RankingChoice(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](Ranking ranking, const char *icon, const QString &caption) {
        auto *card = new ChoiceCard(look, QLatin1String(icon), text::rankingText(ranking), caption, this);
        card->setObjectName(QStringLiteral("ranking_") + domain::rankingName(ranking));
        m_group->addButton(card, static_cast<int>(ranking));
        row->addWidget(card, 1);
    };
    //: Parameters, below the way to order "Confident"
    add(Ranking::Confident, "shield", tr("Recommended. Pessimistic value of the KPI: luck does not win."));
    //: Parameters, below the way to order "KPI only"
    add(Ranking::Kpi, "leaderboard", tr("Raw value, as in Ads Manager."));
    //: Parameters, below the way to order "Weights"
    add(Ranking::Weighted, "layers", tr("Several KPIs, each with its weight."));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(static_cast<Ranking>(id));
    });
}

void RankingChoice::setRanking(Ranking ranking)
{
    const QSignalBlocker blocker(m_group);
    m_group->button(static_cast<int>(ranking))->setChecked(true);
}

} // namespace mci::ui
