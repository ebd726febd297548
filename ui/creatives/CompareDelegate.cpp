// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareDelegate.h"

#include "theme/Painters.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kCellPadding = 12;
constexpr int kBestDot = 7;
constexpr int kBestGap = 6;
constexpr int kWhiskerWidth = 96;
constexpr int kWhiskerGap = 20;

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
    if (index.row() > 0) {
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                cell.width() - (best ? kBestDot + kBestGap : 0));
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

} // namespace mci::ui
