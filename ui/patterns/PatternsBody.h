// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "theme/Look.h"

#include <QScrollArea>

class QGridLayout;

namespace mci::ui {

class GapsPanel;
class GroupPanel;
class MatrixPanel;
class PatternTable;

/** The panels of the page of patterns, in two columns where there is room. Shows what it is given and asks for nothing. */
class PatternsBody final : public QScrollArea
{
    Q_OBJECT

public:
    PatternsBody(Look &look, QWidget *parent = nullptr);

    /** `read` has patterns; thousands of creatives are not copied. */
    void setDashboard(const std::shared_ptr<const DashboardData> &read);

Q_SIGNALS:
    /** Names of tags: creatives that have all of them. */
    void tagsChosen(const QStringList &names);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Look &m_look;
    QWidget *m_left;
    QWidget *m_right;
    QGridLayout *m_grid;
    GroupPanel *m_effects;
    MatrixPanel *m_matrix;
    PatternTable *m_approach;
    PatternTable *m_visual;
    PatternTable *m_message;
    GapsPanel *m_gaps;
    std::optional<bool> m_narrow;
};

} // namespace mci::ui
