// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/PointsList.h"

#include "made/ScorePoints.h"
#include "made/ScoreText.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

PointsList::PointsList(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pointsList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
}

void PointsList::setScores(const std::vector<services::PartScore> &scores)
{
    if (m_lines && scores == m_scores)
        return;
    m_scores = scores;
    const ScorePoints points = scorePoints(scores);
    //: New creatives: title of a list. %1 is the score
    m_title->setText(tr("Why %1 points").arg(points.total));
    setToolTip(ScoreText::startTip(points.start));
    m_title->setAccessibleDescription(toolTip());
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(7);
    m_column->addWidget(m_lines);
    for (std::size_t i = 0; i < scores.size(); ++i)
        addLine(scores[i], points.parts[i]);
}

void PointsList::addLine(const services::PartScore &score, int points)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const auto add = [&](TypeRole type, Role role, const QString &text) {
        auto *label = new TextLabel(m_look, type, role, text, m_lines);
        label->setWordWrap(true);
        words->addWidget(label);
    };
    add(TypeRole::Small, Role::Text2, ScoreText::sentence(score));
    if (const QString certainty = ScoreText::certainty(score); !certainty.isEmpty())
        add(TypeRole::Caption, Role::Text3, certainty);
    row->addLayout(words, 1);
    const Role role = points > 0 ? Role::Good : points < 0 ? Role::Bad : Role::Text2;
    row->addWidget(new TextLabel(m_look, TypeRole::SmallStrong, role, ScoreText::points(points), m_lines), 0,
                   Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

} // namespace mci::ui
