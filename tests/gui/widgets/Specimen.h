// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** Every widget of the library on one page, as on the component pages of the design; objects are named "specimen…". */
class Specimen final : public QWidget
{
    Q_OBJECT

public:
    explicit Specimen(Look &look);

private:
    QWidget *buttons();
    QWidget *fields();
    QWidget *chips();
    QWidget *choices();
    QWidget *notes();
    QWidget *floaters();
    QWidget *states();
    QWidget *frames();
    QWidget *titled(const QString &title, QWidget *content);

    Look &m_look;
};

} // namespace mci::ui
