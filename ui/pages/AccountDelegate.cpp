// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AccountDelegate.h"

#include "pages/AccountModel.h"
#include "pages/ClientMark.h"
#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kMark = 28;
constexpr int kRadioCenter = 26;
constexpr int kMarkLeft = 54;
constexpr int kTextLeft = kMarkLeft + kMark + 12;

struct Ink
{
    QFont font;
    QColor color;
};

void drawLine(QPainter &painter, const Ink &ink, const QRectF &rect, const QString &text, Qt::LayoutDirection direction)
{
    painter.setFont(ink.font);
    painter.setPen(ink.color);
    paintLine(painter, rect, QFontMetricsF(ink.font).elidedText(text, Qt::ElideRight, rect.width()), direction);
}

PillData pillOf(int status, const QString &text)
{
    switch (status) {
    case 1:
    case 201:
        return {text, Role::GoodSoft, Role::Good};
    case 3:
    case 7:
    case 8:
    case 9:
        return {text, Role::WarnSoft, Role::Warn};
    default:
        return {text, Role::Sunken, Role::Text2};
    }
}

} // namespace

AccountDelegate::AccountDelegate(Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

int AccountDelegate::rowHeight() const
{
    const int texts =
        QFontMetrics(m_look.font(TypeRole::BodyStrong)).height() + QFontMetrics(m_look.font(TypeRole::Mono)).height();
    return std::max(54, texts + 18);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight()};
}

bool AccountDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList words{index.data(Qt::ToolTipRole).toString()};
    if (words.first().isEmpty())
        words = QStringList{index.data().toString()};
    if (index.column() == AccountModel::Name)
        words << index.data(AccountModel::IdRole).toString();
    QToolTip::showText(event->globalPos(), plainTip(words.join(QStringLiteral(", "))), view, option.rect);
    return true;
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect cell = option.rect;
    painter->fillRect(cell, m_look.color(chosen ? Role::Selected : hovered ? Role::Hover : Role::Surface));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_look.color(Role::BorderSubtle));
    if (index.column() == AccountModel::Name) {
        paintName(*painter, option, index);
    } else if (index.column() == AccountModel::Status) {
        paintStatus(*painter, option, index);
    } else {
        const bool used = isUsedAccount(index.data(AccountModel::StatusRole).toInt());
        drawLine(*painter, {m_look.font(TypeRole::Body), m_look.color(used ? Role::Text : Role::Text3)},
                 QRectF(cell).adjusted(8, 0, -8, 0), index.data().toString(), option.direction);
    }
    painter->restore();
}

void AccountDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF area(option.rect);
    const auto placed = [&](const QRectF &part) { return placedIn(area, part, option.direction); };
    const QRectF radio(area.left() + kRadioCenter, area.center().y(), 0, 0);
    paintRadio(painter, placed(radio).topLeft(), option.state.testFlag(QStyle::State_Selected));
    const QString name = index.data().toString();
    paintClientMark(painter, placed(QRectF(area.left() + kMarkLeft, area.center().y() - kMark / 2.0, kMark, kMark)),
                    index.data(AccountModel::IdRole).toString(), name, m_look.theme());
    const QFont nameFont = m_look.font(TypeRole::BodyStrong);
    const QFont idFont = m_look.font(TypeRole::Mono);
    const qreal nameHeight = QFontMetricsF(nameFont).height();
    const qreal idHeight = QFontMetricsF(idFont).height();
    const qreal top = area.center().y() - (nameHeight + idHeight) / 2;
    const QRectF text = placed(QRectF(area.left() + kTextLeft, top, area.width() - kTextLeft - 8, nameHeight));
    const bool used = isUsedAccount(index.data(AccountModel::StatusRole).toInt());
    drawLine(painter, {nameFont, m_look.color(used ? Role::Text : Role::Text3)}, text, name, option.direction);
    drawLine(painter, {idFont, m_look.color(Role::Text3)}, QRectF(text.left(), text.bottom(), text.width(), idHeight),
             index.data(AccountModel::IdRole).toString(), option.direction);
}

void AccountDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF cell(option.rect);
    const PillData pill = pillOf(index.data(AccountModel::StatusRole).toInt(), index.data().toString());
    const QFontMetricsF metrics(m_look.font(TypeRole::Caption));
    const qreal height = std::max(22.0, metrics.height() + 6);
    const qreal width = std::min(metrics.horizontalAdvance(pill.text) + 18, cell.width() - 16.0);
    const QRectF place(cell.left() + 8, cell.center().y() - height / 2, width, height);
    paintPill(painter, placedIn(cell, place, option.direction), pill, m_look.theme());
}

void AccountDelegate::paintRadio(QPainter &painter, const QPointF &center, bool chosen) const
{
    painter.setPen(chosen ? QPen(Qt::NoPen) : QPen(m_look.color(Role::BorderStrong), 1.5));
    painter.setBrush(m_look.color(chosen ? Role::Accent : Role::Surface));
    painter.drawEllipse(center, chosen ? 8.0 : 7.25, chosen ? 8.0 : 7.25);
    if (!chosen)
        return;
    painter.setBrush(m_look.color(Role::OnAccent));
    painter.drawEllipse(center, 3, 3);
}

} // namespace mci::ui
