// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class PointsList;
class PreflightList;
class TextLabel;

/** A variation's score with the reasons for it, and what is to be looked at before it is published. */
class ScoreTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreTab(Look &look, QWidget *parent = nullptr);

    void setVariation(const services::MadeVariation &variation);

private:
    TextLabel *m_total;
    PointsList *m_points;
    PreflightList *m_preflight;
};

} // namespace mci::ui
