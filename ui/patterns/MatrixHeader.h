// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QHeaderView>

namespace mci::ui {

/** The names of the heat map's rows or columns, elided where there is no room. */
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(const Look &look, Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Look &m_look;
};

} // namespace mci::ui
