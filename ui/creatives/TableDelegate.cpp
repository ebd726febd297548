// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TableDelegate.h"

#include "creatives/DeliveryDot.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kComfortable = 50;
constexpr int kCompact = 36;
constexpr int kCheckBox = 18;
constexpr int kDot = 7;
constexpr int kDotGap = 7;
constexpr int kPictureGap = 12;

} // namespace

TableDelegate::TableDelegate(const Look &look, const CreativeModel &model, const ThumbnailStore &thumbnails,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_fonts(look.theme())
{
    connect(&look, &Look::changed, this, [this] { m_fonts = CardFonts(m_look.theme()); });
}

int TableDelegate::rowHeight() const
{
    constexpr int kAir = 14;
    const int name = m_fonts.name.metrics.height();
    return m_compact ? std::max(kCompact, name + kAir)
                     : std::max(kComfortable, name + m_fonts.caption.metrics.height() + kAir);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const int words = m_fonts.name.metrics.horizontalAdvance(index.data().toString()) + 2 * kPadding;
    switch (index.column()) {
    case CreativeModel::Check:
        return {kCheckBox + 2 * kPadding, rowHeight()};
    case CreativeModel::Name:
        return {words + pictureSide() + kPictureGap, rowHeight()};
    case CreativeModel::Status:
        return {words + kDot + kDotGap, rowHeight()};
    default:
        return {words, rowHeight()};
    }
}

void TableDelegate::paintWords(QPainter &painter, const CardFont &font, Role role, const QRect &rect,
                               const QString &text, Qt::Alignment alignment) const
{
    painter.setFont(font.font);
    painter.setPen(m_look.color(role));
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     font.metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CreativeRow &row = m_model.row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Role ground = selected ? Role::Selected : m_hoverRow == index.row() ? Role::Hover : Role::Surface;
    painter->fillRect(option.rect, m_look.color(ground));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      m_look.color(Role::BorderSubtle));
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    if (row.loading) {
        const QRect block(cell.x(), cell.center().y() - 5, cell.width() * 2 / 3, 10);
        paintSkeleton(*painter, block, 0.5, m_look.theme());
        painter->restore();
        return;
    }
    switch (index.column()) {
    case CreativeModel::Check:
        paintCheck(*painter, cell, selected);
        break;
    case CreativeModel::Name:
        paintName(*painter, cell, row, option.direction);
        break;
    case CreativeModel::Status:
        paintStatus(*painter, cell, row, option.direction);
        break;
    default: {
        const bool strong = index.column() == CreativeModel::Goal || index.column() == CreativeModel::Rank;
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        paintWords(*painter, strong ? m_fonts.name : m_fonts.small, row.failed ? Role::Text3 : Role::Text, cell,
                   index.data().toString(), alignment);
    }
    }
    if (m_ringShown && option.state.testFlag(QStyle::State_HasFocus))
        paintBox(*painter, option.rect.adjusted(1, 1, -1, -2), {}, m_look.color(Role::Focus), 4,
                 m_look.theme().focusWidth());
    painter->restore();
}

void TableDelegate::paintCheck(QPainter &painter, const QRect &cell, bool checked) const
{
    QRect box(0, 0, kCheckBox, kCheckBox);
    box.moveCenter(cell.center());
    if (!checked) {
        paintBox(painter, box, m_look.color(Role::Surface), m_look.color(Role::BorderStrong), 5, 1.5);
        return;
    }
    paintBox(painter, box, m_look.color(Role::Accent), {}, 5);
    constexpr int kCheck = 12;
    painter.drawPixmap(
        box.x() + (kCheckBox - kCheck) / 2, box.y() + (kCheckBox - kCheck) / 2,
        m_look.pixmap(QStringLiteral("check"), kCheck, painter.device()->devicePixelRatioF(), Role::OnAccent));
}

void TableDelegate::paintName(QPainter &painter, const QRect &cell, const CreativeRow &row,
                              Qt::LayoutDirection direction) const
{
    const int side = pictureSide();
    const auto place = [&](const QRect &part) { return QStyle::visualRect(direction, cell, part); };
    const QRect thumb = place({cell.x(), cell.y() + (cell.height() - side) / 2, side, side});
    paintBox(painter, thumb, m_look.color(Role::Media), m_look.color(Role::BorderSubtle), 6);
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (const auto hit = m_thumbnails.find(row.item.creative.thumbnailFile, qRound((side - 2) * ratio), ratio)) {
        QRect target(QPoint(),
                     hit->pixmap.deviceIndependentSize()
                         .scaled(thumb.adjusted(1, 1, -1, -1).size(), Qt::KeepAspectRatio)
                         .toSize());
        target.moveCenter(thumb.center());
        if (row.failed)
            painter.setOpacity(0.6);
        painter.drawPixmap(target, hit->pixmap);
        painter.setOpacity(1);
    }
    const int left = side + kPictureGap;
    const QRect words(cell.x() + left, cell.y(), cell.width() - left, cell.height());
    const Role role = row.failed ? Role::Text2 : Role::Text;
    if (m_compact) {
        paintWords(painter, m_fonts.name, role, place(words), CreativeText::name(row),
                   Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const int nameHeight = m_fonts.name.metrics.height();
    const int captionHeight = m_fonts.caption.metrics.height();
    const int top = words.y() + (words.height() - nameHeight - captionHeight) / 2;
    paintWords(painter, m_fonts.name, role, place({words.x(), top, words.width(), nameHeight}), CreativeText::name(row),
               Qt::AlignLeft | Qt::AlignVCenter);
    const QString caption = row.failed ? CreativeText::stillNeeded(row, m_model.context()) : CreativeText::kind(row);
    paintWords(painter, m_fonts.caption, Role::Text2,
               place({words.x(), top + nameHeight, words.width(), captionHeight}), caption,
               Qt::AlignLeft | Qt::AlignVCenter);
}

void TableDelegate::paintStatus(QPainter &painter, const QRect &cell, const CreativeRow &row,
                                Qt::LayoutDirection direction) const
{
    const auto place = [&](const QRect &part) { return QStyle::visualRect(direction, cell, part); };
    paintStatusDot(painter, place({cell.x(), cell.y(), kDot, cell.height()}), dotOf(row.delivery), m_look.theme());
    paintWords(painter, m_fonts.small, row.failed ? Role::Text3 : Role::Text,
               place({cell.x() + kDot + kDotGap, cell.y(), cell.width() - kDot - kDotGap, cell.height()}),
               CreativeText::delivery(row.delivery), Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace mci::ui
