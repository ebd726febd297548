// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/LibraryDelegate.h"

#include "brief/SmallPicture.h"
#include "brief/LibraryItem.h"
#include "theme/Painters.h"

namespace mci::ui {

namespace {

constexpr int kLibraryPadding = 12;
constexpr int kLibraryGap = 6;
constexpr int kLineGap = 3;
constexpr int kPicturesOfCard = 4;
constexpr int kRowPicture = 44;
/** Between the edge of a cell and its card. */
constexpr int kAround = 6;

} // namespace

LibraryDelegate::LibraryDelegate(Look &look, ThumbnailStore &pictures, LibraryForm form, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_pictures(pictures)
    , m_form(form)
{
}

int LibraryDelegate::cardHeight(int width) const
{
    const int picture = (width - 2 * kLibraryPadding - (kPicturesOfCard - 1) * kLibraryGap) / kPicturesOfCard;
    const int words = QFontMetrics(m_look.font(TypeRole::BodyStrong)).height()
        + 2 * QFontMetrics(m_look.font(TypeRole::Small)).height() + 2 * kLineGap;
    return 3 * kLibraryPadding + picture + words;
}

int LibraryDelegate::rowHeight() const
{
    const int words = QFontMetrics(m_look.font(TypeRole::BodyStrong)).height()
        + QFontMetrics(m_look.font(TypeRole::Small)).height() + kLineGap;
    return 2 * kLibraryPadding + std::max(m_look.scaled(kRowPicture), words);
}

QRectF LibraryDelegate::boxIn(const QRect &cell) const
{
    // Room for the ring around the current one.
    const QRectF room(cell);
    return m_form == LibraryForm::Cards ? room.adjusted(kAround, kAround, -kAround, -kAround)
                                        : room.adjusted(kAround, kAround / 2, -kAround, -kAround / 2);
}

std::vector<QRectF> LibraryDelegate::pictureBoxes(const QRectF &box, Qt::LayoutDirection direction) const
{
    std::vector<QRectF> boxes;
    const QRectF inner = box.adjusted(kLibraryPadding, kLibraryPadding, -kLibraryPadding, -kLibraryPadding);
    if (m_form == LibraryForm::Rows) {
        const qreal side = m_look.scaled(kRowPicture);
        return {placedIn(box, {inner.left(), box.center().y() - side / 2, side, side}, direction)};
    }
    const qreal side = (inner.width() - (kPicturesOfCard - 1) * kLibraryGap) / kPicturesOfCard;
    for (int i = 0; i < kPicturesOfCard; ++i)
        boxes.push_back(placedIn(box, {inner.left() + i * (side + kLibraryGap), inner.top(), side, side}, direction));
    return boxes;
}

void LibraryDelegate::paintWords(QPainter &painter, const QRectF &room, const QModelIndex &index,
                                 Qt::LayoutDirection direction) const
{
    const auto *model = static_cast<const LibraryModel *>(index.model());
    const LibraryItem &item = model->item(index.row());
    qreal y = room.top();
    const auto line = [&](TypeRole type, Role color, const QString &left, Role rightColor, const QString &right) {
        const QFont font = m_look.font(type);
        const QFontMetrics metrics(font);
        const QFont rightFont = m_look.font(TypeRole::Small);
        const qreal rightWidth = right.isEmpty() ? 0 : QFontMetrics(rightFont).horizontalAdvance(right) + 1;
        const QRectF all(room.left(), y, room.width(), metrics.height());
        const QRectF words = all.adjusted(0, 0, right.isEmpty() ? 0 : -rightWidth - kLibraryPadding, 0);
        painter.setFont(font);
        painter.setPen(m_look.color(color));
        paintLine(painter, placedIn(room, words, direction),
                  metrics.elidedText(left, Qt::ElideRight, static_cast<int>(words.width())), direction);
        if (!right.isEmpty()) {
            painter.setFont(rightFont);
            painter.setPen(m_look.color(rightColor));
            paintLine(painter, placedIn(room, all.adjusted(all.width() - rightWidth, 0, 0, 0), direction), right,
                      direction, Qt::AlignRight | Qt::AlignVCenter);
        }
        y += metrics.height() + kLineGap;
    };
    if (m_form == LibraryForm::Rows) {
        line(TypeRole::BodyStrong, Role::Text, item.title, Role::Text2, item.when);
        line(TypeRole::Small, Role::Text2, item.caption, Role::Text2, {});
        return;
    }
    line(TypeRole::BodyStrong, Role::Text, item.title, Role::Text, item.figure);
    line(TypeRole::Small, Role::Text2, item.caption, Role::Text2, {});
    line(TypeRole::Small, Role::Text3, item.when, Role::Text3, {});
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_look.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = boxIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    CardData card;
    card.outline = hovered ? Role::BorderStrong : Role::BorderSubtle;
    if (selected)
        card.fill = Role::Selected;
    paintCard(*painter, box, card, theme);
    const QStringList &pictures = static_cast<const LibraryModel *>(index.model())->item(index.row()).pictures;
    const std::vector<QRectF> boxes = pictureBoxes(box, option.direction);
    const std::size_t shown = m_form == LibraryForm::Rows ? 1 : static_cast<std::size_t>(pictures.size());
    for (std::size_t i = 0; i < std::min(boxes.size(), shown); ++i)
        paintSmallPicture(*painter, boxes[i], pictures.value(static_cast<qsizetype>(i)), m_look, m_pictures);
    QRectF words = box.adjusted(kLibraryPadding, kLibraryPadding, -kLibraryPadding, -kLibraryPadding);
    if (m_form == LibraryForm::Rows)
        words.setLeft(words.left() + m_look.scaled(kRowPicture) + kLibraryPadding);
    else
        words.setTop(boxes.front().bottom() + kLibraryPadding);
    paintWords(*painter, placedIn(box, words, option.direction), index, option.direction);
    if (focused)
        paintFocusRing(*painter, box, card.radius, theme, 0);
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return m_form == LibraryForm::Cards ? m_cardSize : QSize(option.rect.width(), rowHeight() + kAround);
}

} // namespace mci::ui
