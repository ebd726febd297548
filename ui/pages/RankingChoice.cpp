// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RankingChoice.h"

#include "text/KpiText.h"

namespace mci::ui {

using domain::Ranking;

RankingChoice::RankingChoice(Look &look, QWidget *parent)
    : CardChoice(look, parent)
{
    const auto add = [&](Ranking ranking, const char *icon, const QString &caption) {
        addCard(static_cast<int>(ranking), QStringLiteral("ranking_") + domain::rankingName(ranking), icon,
                text::rankingText(ranking), caption);
    };
    //: Parameters, below the way to order "Confident"
    add(Ranking::Confident, "shield", tr("Recommended. Pessimistic value of the KPI: luck does not win."));
    //: Parameters, below the way to order "KPI only"
    add(Ranking::Kpi, "leaderboard", tr("Raw value, as in Ads Manager."));
    //: Parameters, below the way to order "Weights"
    add(Ranking::Weighted, "layers", tr("Several KPIs, each with its weight."));
    connect(this, &CardChoice::idChosen, this, [this](int id) { Q_EMIT chosen(static_cast<Ranking>(id)); });
}

void RankingChoice::setRanking(Ranking ranking)
{
    setId(static_cast<int>(ranking));
}

} // namespace mci::ui
