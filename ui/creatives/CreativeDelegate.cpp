// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeDelegate.h"

#include "creatives/CardTips.h"
#include "widgets/PlainTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mci::ui {

namespace {

/** Some screens of cards. */
constexpr int kMostTexts = 1000;

} // namespace

CreativeDelegate::CreativeDelegate(const Look &look, const CreativeModel &model, const ThumbnailStore &thumbnails,
                                   QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_painter(look)
    , m_lines(m_painter.fonts())
    , m_texts(kMostTexts)
{
    const auto forget = [this] { m_texts.clear(); };
    connect(&look, &Look::changed, this, &CreativeDelegate::relook);
    connect(&model, &QAbstractItemModel::modelReset, this, forget);
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    connect(&model, &CreativeModel::answerChanged, this, forget);
}

void CreativeDelegate::relook()
{
    m_painter.relook();
    m_lines = CardLines(m_painter.fonts());
    m_texts.clear();
}

void CreativeDelegate::setCardSize(CardSize size)
{
    m_size = size;
    m_texts.clear();
}

CardLayout CreativeDelegate::layoutOf(const QRect &card, Qt::LayoutDirection direction) const
{
    return {card, m_size, m_lines, direction};
}

int CreativeDelegate::widthFor(int designWidth) const
{
    return designWidth * m_lines.metric / CardLines().metric;
}

int CreativeDelegate::pictureSide(int cardWidth, qreal devicePixelRatio)
{
    constexpr int kBorders = 2;
    return qRound((cardWidth - kBorders) * devicePixelRatio);
}

const CardTexts &CreativeDelegate::textsOf(const CreativeRow &row) const
{
    CardTexts *texts = m_texts.object(row.id());
    if (!texts) {
        texts = new CardTexts(row, m_model.context());
        m_texts.insert(row.id(), texts);
    }
    return *texts;
}

void CreativeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CreativeRow &row = m_model.row(index.row());
    const QString &file = row.item->creative.thumbnailFile;
    const int side = pictureSide(option.rect.width(), painter->device()->devicePixelRatioF());
    CardState state;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.current = option.state.testFlag(QStyle::State_HasFocus);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver) && !row.loading;
    state.pressed = option.state.testFlag(QStyle::State_Sunken);
    state.hot = state.hovered ? m_hot : CardPart::None;
    state.phase = m_phase;
    state.unreadable = m_thumbnails.hasFailed(file);
    painter->setLayoutDirection(option.direction);
    m_painter.paint(*painter, layoutOf(option.rect, option.direction), row, textsOf(row),
                    m_thumbnails.find(file, side, painter->device()->devicePixelRatioF()), state);
}

QSize CreativeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), option.rect.width() + bodyHeight()};
}

bool CreativeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CardLayout layout = layoutOf(option.rect, option.direction);
    const QString tip = toolTip(layout.partAt(event->pos(), true), layout, m_model.row(index.row()));
    // Names come from outside, and a tooltip would read them as HTML.
    QToolTip::showText(event->globalPos(), plainTip(tip), view, option.rect);
    return true;
}

QString CreativeDelegate::toolTip(CardPart part, const CardLayout &layout, const CreativeRow &row) const
{
    const QString name = CreativeText::name(row);
    switch (part) {
    case CardPart::Name: {
        const CardFont &font = m_size == CardSize::Small ? m_painter.fonts().caption : m_painter.fonts().name;
        return font.metrics.horizontalAdvance(name) > layout.name.width() ? name : QString();
    }
    case CardPart::Picture:
        return m_size == CardSize::Small ? name : QString();
    case CardPart::Results: {
        const CreativeContext &context = m_model.context();
        const QString results = CreativeText::results(context.objective, row.item->ranked.results.count);
        const int wide = m_painter.fonts().caption.metrics.horizontalAdvance(results);
        return wide > layout.results.width() ? results : QString();
    }
    case CardPart::Compare:
        //: Creative card: tooltip of the button that adds it to the comparison, or takes it away
        return tr("Add to the comparison, or remove from it");
    case CardPart::Copy:
        //: Creative card: tooltip of the button that copies picture and text
        return tr("Copy");
    case CardPart::More:
        //: Creative card: tooltip of the button that opens the menu
        return tr("More actions");
    case CardPart::CheckBox:
        //: Creative card: tooltip of the check box
        return tr("Select");
    default:
        return CardTips::of(part, row, m_model.context());
    }
}

} // namespace mci::ui
