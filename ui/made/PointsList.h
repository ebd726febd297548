// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class TextLabel;

/** Why a variation has its score: one sentence with its points for each part. */
class PointsList final : public QWidget
{
    Q_OBJECT

public:
    explicit PointsList(Look &look, QWidget *parent = nullptr);

    void setScores(const std::vector<services::PartScore> &scores);

private:
    void addLine(const services::PartScore &score, int points);

    Look &m_look;
    TextLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    std::vector<services::PartScore> m_scores;
};

} // namespace mci::ui
