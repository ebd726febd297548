// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/VariationGrid.h"

#include "made/MadeClipboard.h"
#include "made/VariationCard.h"
#include "widgets/Accessibility.h"

#include <QDrag>
#include <QGridLayout>
#include <QMimeData>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr int kCardGap = 16;
/** A card narrower than this cuts its own words. */
constexpr int kNarrowestCard = 300;
constexpr int kDragSide = 96;

} // namespace

VariationGrid::VariationGrid(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("variationGrid"));
    setAccessibleRole(*this, QAccessible::List);
    //: New creatives, read aloud: the cards
    setAccessibleName(tr("Variations"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kCardGap);
    connect(&look, &Look::changed, this, &VariationGrid::arrange);
}

void VariationGrid::addCard()
{
    const int index = count();
    auto *card = new VariationCard(m_look, m_desk, this);
    m_cards.push_back(card);
    connect(card, &VariationCard::chosen, this, [this, index] { setCurrent(index); });
    connect(card, &VariationCard::openWanted, this, [this, index] { Q_EMIT openWanted(index); });
    connect(card, &VariationCard::exportWanted, this, [this, index] { Q_EMIT exportWanted(index); });
    connect(card, &VariationCard::anotherWanted, this, [this, index] { Q_EMIT anotherWanted(index); });
    connect(card, &VariationCard::menuWanted, this, [this, index](const QPoint &at) {
        setCurrent(index);
        Q_EMIT menuWanted(index, at);
    });
    connect(card, &VariationCard::dragWanted, this, [this, card] { drag(*card); });
}

void VariationGrid::setOutput(const services::MadeOutput &output, const QString &folder)
{
    const auto wanted = output.variations.size();
    while (m_cards.size() < wanted)
        addCard();
    while (m_cards.size() > wanted) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    m_current = std::min(m_current, count() - 1);
    for (std::size_t i = 0; i < wanted; ++i) {
        m_cards[i]->setVariation(output.variations[i], folder);
        m_cards[i]->setChosen(static_cast<int>(i) == m_current);
    }
    arrange();
}

void VariationGrid::setBusy(const QString &variationId, bool busy)
{
    for (VariationCard *card : m_cards) {
        if (card->variation().id == variationId)
            card->setBusy(busy);
    }
}

void VariationGrid::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    for (int i = 0; i < count(); ++i)
        card(i)->setChosen(i == index);
    Q_EMIT currentChanged(index);
}

void VariationGrid::takeFocus(Qt::FocusReason reason)
{
    if (VariationCard *chosen = card(std::max(m_current, 0)))
        chosen->setFocus(reason);
}

VariationCard *VariationGrid::card(int index) const
{
    return index >= 0 && index < count() ? m_cards[static_cast<std::size_t>(index)] : nullptr;
}

bool VariationGrid::isDrawn() const
{
    return std::all_of(m_cards.begin(), m_cards.end(), [](const VariationCard *card) { return card->isDrawn(); });
}

void VariationGrid::arrange()
{
    m_columns = width() >= 2 * m_look.scaled(kNarrowestCard) + kCardGap ? 2 : 1;
    for (int i = 0; i < count(); ++i)
        m_grid->addWidget(card(i), i / m_columns, i % m_columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void VariationGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int VariationGrid::stepOf(int key) const
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return -forward;
    case Qt::Key_Right:
        return forward;
    case Qt::Key_Up:
        return -m_columns;
    case Qt::Key_Down:
        return m_columns;
    default:
        return 0;
    }
}

void VariationGrid::moveTo(int index)
{
    if (VariationCard *next = card(index)) {
        setCurrent(index);
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

void VariationGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::optional<GridAct> act = m_keys.actOf(*event);
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openWanted(m_current);
    else if (event->key() == Qt::Key_Home)
        moveTo(0);
    else if (event->key() == Qt::Key_End)
        moveTo(count() - 1);
    else if (const int step = stepOf(event->key()); step != 0 && event->modifiers() == Qt::NoModifier)
        moveTo(m_current + step);
    else if (act == GridAct::Next || act == GridAct::Previous)
        moveTo(m_current + (act == GridAct::Next ? 1 : -1));
    else if (act == GridAct::Copy)
        Q_EMIT copyWanted(m_current);
    else
        QWidget::keyPressEvent(event);
}

void VariationGrid::drag(const VariationCard &card)
{
    // What is too similar does not leave.
    if (!card.variation().shown.verdict.passes())
        return;
    auto *drag = new QDrag(this);
    // The file alone: the picture here is as small as its card, and some programs would take that.
    drag->setMimeData(madeMimeData(card.variation(), card.pictureFile(), {}).release());
    if (!card.picture().isNull()) {
        const qreal ratio = devicePixelRatioF();
        const QSize side = QSize(kDragSide, kDragSide) * ratio;
        QPixmap pixmap = QPixmap::fromImage(card.picture().scaled(side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        drag->setPixmap(pixmap);
    }
    drag->exec(Qt::CopyAction);
}

} // namespace mci::ui
