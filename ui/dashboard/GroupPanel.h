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

    /** `whyNone`: in place of the usual words where there are no effects. */
    void setComparison(const services::GroupComparison &comparison, const DashboardData &dashboard,
                       const QString &whyNone = {});
    [[nodiscard]] static GroupNaming formats();
    [[nodiscard]] static GroupNaming callsToAction();
    [[nodiscard]] static GroupNaming tags();
    /** Why there are no effects of tags, where that is because few creatives were analysed; else empty. */
    [[nodiscard]] static QString whyNoTags(const DashboardData &dashboard);

Q_SIGNALS:
    void groupChosen(const QString &key);

private:
    void addRow(const domain::GroupEffect &effect, double largest, const DashboardData &dashboard);
    [[nodiscard]] QString spoken(const domain::GroupEffect &effect, const DashboardData &dashboard) const;

    Look &m_look;
    GroupNaming m_naming;
    PanelHead *m_head;
    QVBoxLayout *m_rows;
    TextLabel *m_empty;
};

} // namespace mci::ui
