// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/MatrixDelegate.h"

#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr qreal kRadius = 5;

} // namespace

MatrixDelegate::MatrixDelegate(const Look &look, const MatrixModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (const auto shade = m_model.shade(index)) {
        paintBox(*painter, box, m_look.color(Role::Sunken), {}, kRadius);
        if (shade->standing != Standing::Unclear) {
            QColor ground = m_look.color(shade->standing == Standing::Better ? Role::Good : Role::Bad);
            // Words stay readable on the strongest one.
            ground.setAlphaF(static_cast<float>(0.28 * shade->strength));
            paintBox(*painter, box, ground, {}, kRadius);
        }
        const QString value = index.data().toString();
        const QRectF upper(box.left(), box.top() + 4, box.width(), box.height() / 2 - 3);
        const QRectF lower(box.left(), box.center().y(), box.width(), box.height() / 2 - 4);
        painter->setFont(m_look.font(TypeRole::SmallStrong));
        painter->setPen(m_look.color(Role::Text));
        paintLine(*painter, upper, value, option.direction, Qt::AlignCenter);
        painter->setFont(m_look.font(TypeRole::Caption));
        painter->setPen(m_look.color(Role::Text2));
        paintLine(*painter, value.isEmpty() ? box : lower, index.data(MatrixModel::CountRole).toString(),
                  option.direction, Qt::AlignCenter);
    } else {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_look.color(Role::Border), 1, Qt::DashLine));
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(*painter, box, {}, m_look.color(Role::Focus), kRadius, m_look.theme().focusWidth());
    painter->restore();
}

} // namespace mci::ui
