// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** Over the navigation's Activity row: how much runs, or the dot that says something waits for you. Shows it when pressed. */
class RailBadge : public QAbstractButton
{
    Q_OBJECT

public:
    RailBadge(Look &look, QWidget *parent);

    void setState(int running, bool needsYou);
    /** The key that does the same, for the tooltip. */
    void setKeyText(const QString &key);
    /** `row` is the navigation's row in the parent's coordinates. */
    void place(const QRect &row, bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshName();

    Look &m_look;
    QString m_key;
    int m_running = 0;
    bool m_needsYou = false;
    bool m_collapsed = false;
};

} // namespace mci::ui
