// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "theme/Look.h"

#include <QWidget>

class QGridLayout;

namespace mci::ui {

class TextLabel;

/** All figures of a creative but the goal, a line each: name, how it changed, value. */
class KpiLines final : public QWidget
{
    Q_OBJECT

public:
    explicit KpiLines(Look &look, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row, const CreativeContext &context);

private:
    struct Line
    {
        TextLabel *name = nullptr;
        TextLabel *delta = nullptr;
        TextLabel *value = nullptr;
        QWidget *rule = nullptr;
    };
    [[nodiscard]] const Line &lineAt(int line);
    void setKpi(const Line &line, domain::Kpi kpi, const CreativeRow &row, const CreativeContext &context);
    void showLines(int count);

    Look &m_look;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace mci::ui
