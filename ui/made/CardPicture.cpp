// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/CardPicture.h"

#include "made/MadeText.h"
#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Spinner.h"
#include "widgets/Tag.h"

#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kMediaHeight = 276;
constexpr int kNarrowestMedia = 200;
constexpr qreal kCardRadius = 9;
constexpr int kMarkInset = 10;
constexpr int kCheck = 18;
constexpr int kCheckIcon = 13;
constexpr int kVeilAlpha = 51;
constexpr int kBusySpinner = 32;

} // namespace

CardPicture::CardPicture(Look &look, PictureDesk &desk, QWidget *parent)
    : FilePicture(look, desk, parent)
    , m_tag(new Tag(look, TagKind::Bad, MadeText::closeness(Closeness::TooSimilar), QStringLiteral("warning"), this))
    , m_spinner(new Spinner(look, this))
{
    setObjectName(QStringLiteral("cardPicture"));
    setTopRadius(kCardRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tag->setObjectName(QStringLiteral("blockedTag"));
    m_spinner->setObjectName(QStringLiteral("cardSpinner"));
    m_spinner->setExtent(kBusySpinner);
    //: New creatives, read aloud: a variation is being changed
    m_spinner->setAccessibleName(tr("Being changed"));
    m_tag->hide();
    m_spinner->hide();
}

void CardPicture::setBlocked(bool blocked)
{
    m_blocked = blocked;
    m_tag->setVisible(blocked);
    place();
    update();
}

void CardPicture::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void CardPicture::setBusy(bool busy)
{
    m_spinner->setVisible(busy);
    place();
    update();
}

QSize CardPicture::sizeHint() const
{
    return {kMediaHeight, kMediaHeight};
}

QSize CardPicture::minimumSizeHint() const
{
    return {kNarrowestMedia, kMediaHeight};
}

void CardPicture::place()
{
    m_tag->resize(m_tag->sizeHint());
    const QRect tag(QPoint(kMarkInset, kMarkInset), m_tag->size());
    m_tag->move(QStyle::visualRect(layoutDirection(), rect(), tag).topLeft());
    m_spinner->resize(m_spinner->sizeHint());
    QRect middle(QPoint(), m_spinner->size());
    middle.moveCenter(rect().center());
    m_spinner->move(middle.topLeft());
}

void CardPicture::resizeEvent(QResizeEvent *event)
{
    FilePicture::resizeEvent(event);
    place();
}

void CardPicture::changeEvent(QEvent *event)
{
    FilePicture::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void CardPicture::paintEvent(QPaintEvent *event)
{
    FilePicture::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_blocked)
        painter.fillPath(frame(), QColor(0, 0, 0, kVeilAlpha));
    if (!m_spinner->isHidden()) {
        const QRectF plate = QRectF(m_spinner->geometry()).adjusted(-8, -8, 8, 8);
        paintBox(painter, plate, look().color(Role::Surface), look().color(Role::Border), plate.height() / 2);
    }
    if (!m_chosen)
        return;
    const int side = look().scaled(kCheck);
    const QRect box(width() - side - kMarkInset, kMarkInset, side, side);
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), box);
    paintBox(painter, shown, look().color(Role::Accent), look().color(Role::OnAccent), 5);
    paintIcon(painter, look(), QStringLiteral("check"), shown, kCheckIcon, Role::OnAccent);
}

} // namespace mci::ui
