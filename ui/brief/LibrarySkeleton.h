// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** The library while it is read: rows without content. */
class LibrarySkeleton final : public QWidget
{
    Q_OBJECT

public:
    LibrarySkeleton(Look &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

} // namespace mci::ui
