// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "pages/CardChoice.h"

namespace mci::ui {

/** By what creatives are ordered, as cards; the one we recommend comes first. */
class RankingChoice final : public CardChoice
{
    Q_OBJECT

public:
    explicit RankingChoice(Look &look, QWidget *parent = nullptr);

    void setRanking(domain::Ranking ranking);

Q_SIGNALS:
    void chosen(mci::domain::Ranking ranking);
};

} // namespace mci::ui
