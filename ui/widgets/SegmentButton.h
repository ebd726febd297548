// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** One choice of a Segmented. */
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SegmentButton(Look &look, const QString &text, const QString &icon, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_icon;
};

} // namespace mci::ui
