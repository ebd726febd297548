// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/WordChip.h"

#include "brief/ChipCross.h"
#include "text/Isolated.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/PlainTip.h"
#include "widgets/Sizing.h"

#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kChipHeight = 24;
constexpr int kChipPadding = 8;
constexpr int kChipRadius = 5;
/** Longer ones end in an ellipsis. */
constexpr int kMostChipWidth = 260;

} // namespace

WordChip::WordChip(Look &look, ChipTone tone, const QString &word, bool fixed, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_tone(tone)
    , m_word(word)
{
    setObjectName(QStringLiteral("wordChip"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!fixed) {
        m_cross = new ChipCross(look, tone == ChipTone::Never ? Role::Bad : Role::Text3, this);
        m_cross->setObjectName(QStringLiteral("wordChipRemove"));
        //: Brief: the × on a phrase of a list. %1: the phrase
        m_cross->setAccessibleName(tr("Remove %1").arg(text::isolated(word)));
        m_cross->setToolTip(plainTip(m_cross->accessibleName()));
        connect(m_cross, &QAbstractButton::clicked, this, &WordChip::removed);
    }
    refresh();
    connect(&look, &Look::changed, this, &WordChip::refresh);
}

QWidget *WordChip::cross() const
{
    return m_cross;
}

QFont WordChip::chipFont() const
{
    QFont font = m_look.font(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

int WordChip::crossRoom() const
{
    return m_cross ? m_cross->sizeHint().width() + 2 : kChipPadding;
}

void WordChip::refresh()
{
    const QFontMetrics metrics(chipFont());
    const int words = metrics.horizontalAdvance(m_word) + 1;
    setToolTip(words > m_look.scaled(kMostChipWidth) ? plainTip(m_word) : QString());
    updateGeometry();
    update();
}

QSize WordChip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int words = std::min(metrics.horizontalAdvance(m_word) + 1, m_look.scaled(kMostChipWidth));
    return {kChipPadding + words + crossRoom(), grownHeight(kChipHeight, kCaptionLine, metrics)};
}

QSize WordChip::minimumSizeHint() const
{
    return sizeHint();
}

void WordChip::keyPressEvent(QKeyEvent *event)
{
    // The × lets them through.
    if (m_cross && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else
        QWidget::keyPressEvent(event);
}

void WordChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const bool never = m_tone == ChipTone::Never;
    const Role words = never ? Role::Bad : Role::Text2;
    const Role grey = theme.isDark() ? Role::Hover : Role::Sunken;
    paintBox(painter, rect(), m_look.color(never ? Role::BadSoft : grey),
             theme.options().highContrast ? m_look.color(words) : QColor(), kChipRadius);
    painter.setFont(chipFont());
    painter.setPen(m_look.color(words));
    const QRectF room = QRectF(rect()).adjusted(kChipPadding, 0, -crossRoom(), 0);
    const QString shown = QFontMetrics(chipFont()).elidedText(m_word, Qt::ElideRight, static_cast<int>(room.width()));
    paintLine(painter, placedIn(rect(), room, layoutDirection()), shown, layoutDirection());
}

void WordChip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCross();
}

void WordChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeCross();
}

void WordChip::placeCross()
{
    if (!m_cross)
        return;
    const QSize size = m_cross->sizeHint();
    const QRect place(QPoint(width() - size.width() - 1, (height() - size.height()) / 2), size);
    m_cross->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace mci::ui
