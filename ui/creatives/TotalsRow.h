// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "theme/Look.h"

#include <QWidget>

class QHeaderView;

namespace mci::ui {

/** Below the table: the account's totals, under their columns. Rates are those of the sums. */
class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    TotalsRow(const Look &look, const CreativeModel &model, const QHeaderView &header, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString title() const;

    const Look &m_look;
    const CreativeModel &m_model;
    const QHeaderView &m_header;
};

} // namespace mci::ui
