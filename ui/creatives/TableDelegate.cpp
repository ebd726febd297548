// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TableDelegate.h"

#include "creatives/ConfidenceText.h"
#include "creatives/DeliveryDot.h"
#include "creatives/TrendText.h"
#include "widgets/PlainTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kComfortable = 50;
constexpr int kCompact = 36;
constexpr int kCheckBox = 18;
constexpr int kDot = 7;
constexpr int kDotGap = 7;
constexpr int kPictureGap = 12;
constexpr int kTitleAir = 14;
/** Where the title of a group begins, like that of the totals. */
constexpr int kTitleLeft = 18;
constexpr int kMovementGap = 4;
/** From there on a tint is strong enough to be told by a mark, too. */
constexpr double kMarkedFrom = 0.5;
constexpr int kWhiskerWidth = 104;

QString markOf(Standing standing)
{
    return standing == Standing::Better ? QStringLiteral(" ▲") : QStringLiteral(" ▼");
}

bool isStrong(int column)
{
    return column == CreativeModel::Goal || column == CreativeModel::Rank || column == CreativeModel::Name;
}

} // namespace

TableDelegate::TableDelegate(const Look &look, const CreativeModel &model, const ThumbnailStore &thumbnails,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_fonts(look.theme())
    , m_tints(model)
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

int TableDelegate::titleHeight() const
{
    return m_fonts.strong.metrics.height() + kTitleAir;
}

const CreativeSection *TableDelegate::titleAbove(int row) const
{
    if (m_model.order().grouping == CreativeGrouping::None)
        return nullptr;
    const auto &sections = m_model.sections();
    const auto found = std::lower_bound(sections.begin(), sections.end(), row,
                                        [](const CreativeSection &section, int at) { return section.first < at; });
    return found != sections.end() && found->first == row && !found->title.isEmpty() ? &*found : nullptr;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const CardFont &font = isStrong(index.column()) ? m_fonts.name : m_fonts.small;
    const int words = font.metrics.horizontalAdvance(index.data().toString()) + 2 * kPadding + 1;
    switch (index.column()) {
    case CreativeModel::Check:
        return {kCheckBox + 2 * kPadding, rowHeight()};
    case CreativeModel::Name:
        return {words + pictureSide() + kPictureGap, rowHeight()};
    case CreativeModel::Status:
        return {words + kDot + kDotGap, rowHeight()};
    case CreativeModel::Interval:
        return {kWhiskerWidth + 2 * kPadding, rowHeight()};
    case CreativeModel::Rank: {
        const QString movement = TrendText::movement(m_model.row(index.row()), m_model.context());
        const int more = movement.isEmpty() ? 0 : kMovementGap + m_fonts.caption.metrics.horizontalAdvance(movement);
        return {words + more, rowHeight()};
    }
    case CreativeModel::Goal:
        return {words + font.metrics.horizontalAdvance(markOf(Standing::Better)), rowHeight()};
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
    QRect rect = option.rect;
    if (titleAbove(index.row())) {
        paintTitle(*painter, option, index);
        rect.setTop(rect.top() + titleHeight());
    }
    const Role ground = selected ? Role::Selected : m_hoverRow == index.row() ? Role::Hover : Role::Surface;
    painter->fillRect(rect, m_look.color(ground));
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), m_look.color(Role::BorderSubtle));
    const QRect cell = rect.adjusted(kPadding, 0, -kPadding, -1);
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
    case CreativeModel::Rank:
        paintRank(*painter, cell, row, option.direction);
        break;
    case CreativeModel::Interval:
        if (const auto whisker = ConfidenceText::whisker(row, m_model.context()))
            paintWhisker(*painter, cell, *whisker, m_look.theme());
        break;
    default:
        paintFigure(*painter, rect.adjusted(0, 0, 0, -1), row, index);
        break;
    }
    if (m_ring == index)
        paintBox(*painter, rect.adjusted(1, 1, -1, -2), {}, m_look.color(Role::Focus), 4, m_look.theme().focusWidth());
    painter->restore();
}

void TableDelegate::paintRank(QPainter &painter, const QRect &cell, const CreativeRow &row,
                              Qt::LayoutDirection direction) const
{
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(direction, cell, QRect(cell.x() + x, cell.y(), width, cell.height()));
    };
    const QString rank = row.rank > 0 ? m_model.context().figures.count(row.rank) : Figures::missing();
    const int width = std::min(m_fonts.name.metrics.horizontalAdvance(rank) + 1, cell.width());
    paintWords(painter, m_fonts.name, row.failed ? Role::Text3 : Role::Text, place(0, width), rank,
               Qt::AlignLeft | Qt::AlignVCenter);
    const QString movement = TrendText::movement(row, m_model.context());
    const int left = width + kMovementGap;
    // What has no room is told by the tooltip.
    if (m_fonts.caption.metrics.horizontalAdvance(movement) < cell.width() - left)
        paintWords(painter, m_fonts.caption, Role::Text3, place(left, cell.width() - left), movement,
                   Qt::AlignLeft | Qt::AlignVCenter);
}

void TableDelegate::paintFigure(QPainter &painter, const QRect &rect, const CreativeRow &row,
                                const QModelIndex &index) const
{
    Role role = row.failed ? Role::Text3 : Role::Text;
    QString words = index.data().toString();
    if (const auto tint = m_tints.of(row, index.column())) {
        const bool better = tint->standing == Standing::Better;
        QColor ground = m_look.color(better ? Role::GoodSoft : Role::BadSoft);
        ground.setAlphaF(static_cast<float>(tint->strength));
        painter.fillRect(rect, ground);
        // Between the ends of a scale the ground alone would be a shade that some cannot tell: there the words stay as they are.
        if (tint->strength > kMarkedFrom) {
            role = better ? Role::Good : Role::Bad;
            words += markOf(tint->standing);
        }
    }
    paintWords(painter, isStrong(index.column()) ? m_fonts.name : m_fonts.small, role,
               rect.adjusted(kPadding, 0, -kPadding, 0), words,
               index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
}

void TableDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect band(option.rect.x(), option.rect.y(), option.rect.width(), titleHeight());
    painter.fillRect(band, m_look.color(Role::Sunken));
    painter.fillRect(QRect(band.x(), band.bottom(), band.width(), 1), m_look.color(Role::BorderSubtle));
    if (!CreativeModel::isFixed(index.column()))
        return;
    // One title over three cells: each shows its part of it.
    painter.save();
    painter.setClipRect(band);
    const CreativeSection &section = *titleAbove(index.row());
    const QRect room =
        QStyle::visualRect(option.direction, QRect(0, band.y(), m_titleWidth, band.height()),
                           QRect(kTitleLeft, band.y(), m_titleWidth - kTitleLeft - kPadding, band.height()));
    const QString count = QStringLiteral("  ") + m_model.context().figures.count(section.count);
    const int countWidth = m_fonts.caption.metrics.horizontalAdvance(count);
    const QString title = m_fonts.strong.metrics.elidedText(section.title, Qt::ElideRight, room.width() - countWidth);
    const int titleWidth = std::min(m_fonts.strong.metrics.horizontalAdvance(title) + 1, room.width());
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, room, QRect(room.x() + x, room.y(), width, room.height()));
    };
    paintWords(painter, m_fonts.strong, Role::Text, place(0, titleWidth), title, Qt::AlignLeft | Qt::AlignVCenter);
    paintWords(painter, m_fonts.caption, Role::Text3, place(titleWidth, countWidth + 1), count,
               Qt::AlignLeft | Qt::AlignVCenter);
    painter.restore();
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = toolTip(option, index);
    // Names come from outside, and a tooltip would read them as HTML.
    QToolTip::showText(event->globalPos(), plainTip(tip), view, option.rect);
    return true;
}

QString TableDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const bool isWords = CreativeModel::fieldOf(index.column()).has_value();
    if (index.column() == CreativeModel::Name && !m_compact) {
        const CreativeRow &row = m_model.row(index.row());
        const QString caption =
            row.failed ? CreativeText::stillNeeded(row, m_model.context()) : CreativeText::kind(row);
        const int room = option.rect.width() - pictureSide() - kPictureGap - 2 * kPadding;
        if (m_fonts.caption.metrics.horizontalAdvance(caption) > room)
            return CreativeText::name(row) + u'\n' + caption;
    }
    return isWords && sizeHint(option, index).width() <= option.rect.width() ? QString() : tip;
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
    if (const auto hit = m_thumbnails.find(row.item->creative.thumbnailFile, qRound((side - 2) * ratio), ratio)) {
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
        const QString name = CreativeText::name(row);
        paintWords(painter, m_fonts.name, role, place(words), name, Qt::AlignLeft | Qt::AlignVCenter);
        const int used = m_fonts.name.metrics.horizontalAdvance(name) + kPictureGap;
        if (row.failed && used < words.width())
            paintWords(painter, m_fonts.caption, Role::Text2, place(words.adjusted(used, 0, 0, 0)),
                       CreativeText::stillNeeded(row, m_model.context()), Qt::AlignLeft | Qt::AlignVCenter);
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
