// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace mci::ui {

class PanelHead;
class TextLabel;

/** What groups of creatives a panel compares. */
struct GroupNaming
{
    QString title;
    /** A group's key as people read it. */
    QString (*nameOf)(const QString &key);
};

/** How groups go with the main KPI: by format, by call to action, by whatever gives creatives keys. Association, not cause. */
class GroupPanel final : public Panel
{
    Q_OBJECT

public:
    GroupPanel(Look &look, GroupNaming naming, QWidget *parent);

    void setEffects(const std::vector<domain::GroupEffect> &effects, const DashboardData &dashboard);
    [[nodiscard]] static GroupNaming formats();
    [[nodiscard]] static GroupNaming callsToAction();

Q_SIGNALS:
    void groupChosen(const QString &key);

private:
    [[nodiscard]] QString spoken(const domain::GroupEffect &effect, const DashboardData &dashboard) const;

    Look &m_look;
    GroupNaming m_naming;
    QVBoxLayout *m_rows;
    TextLabel *m_empty;
};

} // namespace mci::ui
