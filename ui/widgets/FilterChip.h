// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QAbstractButton;

namespace mci::ui {

/** An active filter: click to change it, × to remove it. */
class FilterChip final : public QWidget
{
    Q_OBJECT

public:
    FilterChip(Look &look, const QString &label, const QString &value, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setValue(const QString &value);

Q_SIGNALS:
    void clicked();
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Look &m_look;
    QString m_label;
    QString m_value;
    QAbstractButton *m_body;
    QAbstractButton *m_remove;
};

} // namespace mci::ui
