// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/MatrixHeader.h"

#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kPad = 4;
constexpr int kNames = 130;

} // namespace

MatrixHeader::MatrixHeader(const Look &look, Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_look(look)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize MatrixHeader::sizeHint() const
{
    const int line = QFontMetrics(m_look.font(TypeRole::Small)).height();
    return orientation() == Qt::Horizontal ? QSize(QHeaderView::sizeHint().width(), line + 2 * kPad)
                                           : QSize(m_look.scaled(kNames), QHeaderView::sizeHint().height());
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QFont font = m_look.font(TypeRole::Small);
    const QRect inner = rect.adjusted(kPad, 0, -kPad, 0);
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->fillRect(rect, m_look.color(Role::Surface));
    painter->setFont(font);
    painter->setPen(m_look.color(Role::Text2));
    paintLine(*painter, inner, QFontMetrics(font).elidedText(name, Qt::ElideRight, inner.width()), layoutDirection(),
              orientation() == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace mci::ui
