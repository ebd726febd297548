// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QVariantAnimation;

namespace mci::ui {

/** A wait without shape, 18 px. */
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(Look &look, QWidget *parent = nullptr);

    void setExtent(int extent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshTurn();

    Look &m_look;
    QVariantAnimation *m_turn;
    int m_extent = 18;
};

} // namespace mci::ui
