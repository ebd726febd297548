// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PaintIcon.h"

#include <QPainter>

namespace mci::ui {

void paintIcon(QPainter &painter, const Look &look, const QString &name, const QRect &box, int size, Role role)
{
    const int side = look.scaled(size);
    const QPoint corner(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2);
    painter.drawPixmap(corner, look.pixmap(name, side, painter.device()->devicePixelRatioF(), role));
}

} // namespace mci::ui
