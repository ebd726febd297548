// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** A hairline. */
class Separator final : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(Look &look, QWidget *parent = nullptr);
    Separator(Look &look, Qt::Orientation orientation, QWidget *parent = nullptr);

    void setRole(Role role);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    Role m_role = Role::BorderSubtle;
};

} // namespace mci::ui
