// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QBasicTimer>
#include <QWidget>

namespace mci::ui {

/** Where the parts of a page will be, while it is read; a short wait shows nothing. */
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    /** `spoken`: what is being read, for screen readers. */
    Skeleton(Look &look, const QString &spoken, QWidget *parent);

protected:
    /** All of them, with paintBlock(). */
    virtual void paintBlocks(QPainter &painter) const = 0;
    /** As if written from left to right: it is turned where that is not so. */
    void paintBlock(QPainter &painter, const QRectF &place) const;

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    Look &m_look;
    QBasicTimer m_wait;
    bool m_waited = false;
};

} // namespace mci::ui
