// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** Lies over one corner of a square thing and rounds it: the page outside, the hairline along the curve. */
class TableCorner final : public QWidget
{
public:
    TableCorner(const Look &look, Qt::Corner corner, QWidget *parent);

    static constexpr int kRadius = 10;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Qt::Corner m_corner;
};

} // namespace mci::ui
