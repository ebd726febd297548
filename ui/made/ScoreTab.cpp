// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ScoreTab.h"

#include "made/MadeText.h"
#include "made/PointsList.h"
#include "made/PreflightList.h"
#include "made/ScorePoints.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kSide = 20;
constexpr int kTop = 16;
constexpr int kBlockGap = 20;

} // namespace

ScoreTab::ScoreTab(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_total(new TextLabel(look, TypeRole::MetricL, Role::Text, {}, this))
    , m_points(new PointsList(look, this))
    , m_preflight(new PreflightList(look, this))
{
    m_total->setObjectName(QStringLiteral("scoreTotal"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, kTop, kSide, kTop);
    column->setSpacing(kBlockGap);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(6);
    figure->addWidget(m_total, 0, Qt::AlignBaseline);
    //: New creatives, score: behind the number
    figure->addWidget(new TextLabel(look, TypeRole::Small, Role::Text3, tr("out of 100"), this), 1, Qt::AlignBaseline);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(figure);
    auto *words = new TextLabel(look, TypeRole::Small, Role::Text2, MadeText::disclaimer(), this);
    words->setWordWrap(true);
    head->addWidget(words);
    column->addLayout(head);
    column->addWidget(m_points);
    column->addWidget(m_preflight);
    column->addStretch();
}

void ScoreTab::setVariation(const services::MadeVariation &variation)
{
    m_total->setText(QLocale().toString(scorePoints(variation.shown.scores).total));
    m_points->setScores(variation.shown.scores);
    m_preflight->setChecks(variation.shown.preflight);
}

} // namespace mci::ui
