// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** How far a creative is from being a copy, as a bar with the gate's limit on it. */
class OriginalityMeter final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        /** Of one layer or on a card: 5 px. */
        Slim,
        /** The headline value: 8 px, with words at its ends and the limit below its mark. */
        Whole
    };

    OriginalityMeter(Look &look, Kind kind, QWidget *parent = nullptr);

    /** 0 a copy to 1 unrelated. */
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    /** The value only tells: without the limit and without a verdict. */
    void setInforming(bool informing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void paintBar(QPainter &painter, const QRectF &bar) const;
    void paintWords(QPainter &painter, const QRectF &bar) const;
    [[nodiscard]] int barHeight() const;

    Look &m_look;
    Kind m_kind;
    double m_value = 1;
    bool m_informing = false;
};

} // namespace mci::ui
