// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareDelegate.h"

#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kCellPadding = 12;
constexpr int kBestDot = 7;
constexpr int kBestGap = 6;
constexpr int kWhiskerWidth = 96;
constexpr int kWhiskerGap = 20;

int roomFor(int width, bool best)
{
    return width - (best ? kBestDot + kBestGap : 0);
}

} // namespace

CompareDelegate::CompareDelegate(const Look &look, const CompareModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
{
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, m_look.color(Role::Surface));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      m_look.color(Role::BorderSubtle));
    const QRect cell = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    const bool best = index.data(CompareModel::BestRole).toBool();
    const bool quiet = index.column() == 0 || index.data(CompareModel::MissingRole).toBool();
    const QFont font = m_look.font(best ? TypeRole::BodyStrong : TypeRole::Body);
    const QFontMetrics metrics(font);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, cell, QRect(cell.x() + x, cell.y(), width, cell.height()));
    };
    if (index.row() == 0 && index.column() == 0)
        paintLegend(*painter, cell, option.direction);
    if (index.row() > 0) {
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, roomFor(cell.width(), best));
        const int width = metrics.horizontalAdvance(text) + 1;
        painter->setFont(font);
        painter->setPen(m_look.color(quiet ? Role::Text2 : Role::Text));
        paintLine(*painter, place(0, width), text, option.direction);
        int used = width;
        if (best) {
            paintStatusDot(*painter, place(used + kBestGap, kBestDot), StatusDot::Active, m_look.theme());
            used += kBestGap + kBestDot;
        }
        const auto whisker = m_model.whisker(index);
        if (whisker && used + kWhiskerGap + kWhiskerWidth <= cell.width())
            paintWhisker(*painter, place(cell.width() - kWhiskerWidth, kWhiskerWidth), *whisker, m_look.theme());
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(*painter, option.rect.adjusted(1, 1, -1, -2), {}, m_look.color(Role::Focus), 4,
                 m_look.theme().focusWidth());
    painter->restore();
}

void CompareDelegate::paintLegend(QPainter &painter, const QRect &cell, Qt::LayoutDirection direction) const
{
    const QFont font = m_look.font(TypeRole::Caption);
    const QFontMetrics metrics(font);
    const QRect line(cell.x(), cell.bottom() - kCellPadding - metrics.height(), cell.width(), metrics.height());
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(direction, line, QRect(line.x() + x, line.y(), width, line.height()));
    };
    paintStatusDot(painter, place(0, kBestDot), StatusDot::Active, m_look.theme());
    const int left = kBestDot + kBestGap;
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Text2));
    //: Compare board, beside a dot: what it means
    const QString words = metrics.elidedText(tr("best of the row"), Qt::ElideRight, line.width() - left);
    paintLine(painter, place(left, line.width() - left), words, direction);
}

bool CompareDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const bool best = index.data(CompareModel::BestRole).toBool();
    const QFontMetrics metrics(m_look.font(best ? TypeRole::BodyStrong : TypeRole::Body));
    const QString text = index.data().toString();
    // What the paper has no room for comes first, then what is said of it.
    if (index.row() > 0 && metrics.horizontalAdvance(text) > roomFor(option.rect.width() - 2 * kCellPadding, best))
        tip = tip.isEmpty() ? text : text + u'\n' + tip;
    QToolTip::showText(event->globalPos(), plainTip(tip), view, option.rect);
    return true;
}

} // namespace mci::ui
