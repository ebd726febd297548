// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/TablePane.h"

#include <QWidget>

namespace mci::ui {

/** Below the table: the account's totals, under their columns. Rates are those of the sums. */
class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    TotalsRow(const Look &look, const CreativeModel &model, const TablePane &frozen, const TablePane &main,
              QWidget *parent);

    /** The words stay in that part once figures scroll. */
    void setFrozenWidth(int width);
    /** Says anew what it shows. */
    void describe();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] static QString weighted();
    [[nodiscard]] QString figure(int column) const;
    /** From left to right. */
    [[nodiscard]] QList<int> columns() const;

    const Look &m_look;
    const CreativeModel &m_model;
    const TablePane &m_frozen;
    const TablePane &m_main;
    int m_frozenWidth = 0;
};

} // namespace mci::ui
