// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace mci::ui {

/** Set on a control that wants even the arrow keys for itself now. */
inline constexpr auto kTakesArrowsProperty = "takesArrows";

/**
 * Makes many controls one stop of the Tab key: up and down go to the nearest control of the row above or below, left and
 * right along the row. A child of the widget around them, which lists them row by row.
 */
class RovingFocus final : public QObject
{
    Q_OBJECT

public:
    explicit RovingFocus(QWidget *around);

    using Rows = QList<QList<QWidget *>>;
    /** What is hidden is passed over. */
    void setRows(const Rows &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Rows shownRows() const;
    [[nodiscard]] bool move(QWidget *from, int key);
    void makeStop(QWidget *stop);

    Rows m_rows;
    QPointer<QWidget> m_stop;
};

} // namespace mci::ui
