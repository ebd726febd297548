// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/RangePicker.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** One month of the date range, painted. Arrows, Home, End, PgUp, PgDn move; with Shift they extend; Enter picks. */
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(Look &look, QWidget *parent = nullptr);

    /** Its first day. */
    void setMonth(QDate first);
    [[nodiscard]] QDate month() const { return m_month; }
    void setState(const RangePicker &state);
    /** Of the day in widget coordinates; null when the month has not got it. */
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(QDate day);
    void moved(QDate day);
    void extended(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QDate dayAt(const QPoint &position) const;
    [[nodiscard]] QDate keyTarget(int key) const;
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int dayHeight() const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintRange(QPainter &painter, QDate day, const QRectF &cell) const;
    void refreshName();

    Look &m_look;
    RangePicker m_state;
    QDate m_month;
    QDate m_hovered;
};

} // namespace mci::ui
