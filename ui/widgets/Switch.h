// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QCheckBox>

namespace mci::ui {

/** On or off, in force at once. A check box to the keyboard and to screen readers. */
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    Switch(Look &look, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
};

} // namespace mci::ui
