// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "theme/Look.h"

#include <QWidget>

class QButtonGroup;

namespace mci::ui {

/** By what creatives are ordered, as cards; the one we recommend comes first. */
class RankingChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RankingChoice(Look &look, QWidget *parent = nullptr);

    void setRanking(domain::Ranking ranking);

Q_SIGNALS:
    void chosen(mci::domain::Ranking ranking);

private:
    QButtonGroup *m_group;
};

} // namespace mci::ui
