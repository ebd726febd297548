// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** A card that holds a layout: surface, hairline, radius 10. */
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

} // namespace mci::ui
