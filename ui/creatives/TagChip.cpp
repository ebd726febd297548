// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TagChip.h"

#include "creatives/Figures.h"
#include "theme/Painters.h"
#include "widgets/Sizing.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 22;
constexpr int kPadding = 8;
constexpr int kGap = 5;
constexpr int kDot = 5;
constexpr int kRadius = 5;
constexpr qreal kPercentOpacity = 0.85;

} // namespace

TagChip::TagChip(Look &look, const PatternChip &chip, QWidget *parent)
    : PaintedButton(look, parent)
    , m_chip(chip)
    , m_percent(chip.confidence ? Figures().percent(*chip.confidence) : QString())
{
    setProperty("focusRadius", kRadius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameIt();
    applyLook();
    connect(&look, &Look::changed, this, &TagChip::applyLook);
}

void TagChip::nameIt()
{
    QStringList parts{m_chip.text};
    if (!m_percent.isEmpty()) {
        //: Side panel, patterns: how sure a tag or a block is. %1: such as 94%
        parts << tr("Confidence %1").arg(m_percent);
    }
    if (m_chip.defining) {
        //: Side panel, patterns: a tag that is certain and that few other creatives of the account have
        const QString rare = tr("Sets this creative apart: few others of the account have it");
        parts << rare;
        setToolTip(rare);
    }
    if (isTheirs()) {
        //: Side panel, patterns, for screen readers: a tag that the user corrected
        parts << tr("Corrected by you");
        //: Side panel, patterns: a corrected tag. %1: what was found, and how sure that was, such as Grid, 82%
        setToolTip(tr("The analysis said: %1").arg(m_chip.machine));
        setAccessibleDescription(toolTip());
    }
    setAccessibleName(parts.join(QStringLiteral("; ")));
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * kPadding + metrics.horizontalAdvance(m_chip.text) + 1;
    if (!m_percent.isEmpty())
        width += kGap + metrics.horizontalAdvance(m_percent) + 1;
    if (isTheirs())
        width += kGap + kDot;
    return {width, grownHeight(kHeight, kCaptionLine, metrics)};
}

void TagChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = look().theme();
    const Role grey = theme.isDark() ? Role::Hover : Role::Sunken;
    const QColor words = look().color(m_chip.defining ? Role::AccentText : Role::Text2);
    paintBox(painter, rect(), look().color(m_chip.defining ? Role::AccentSoft : grey),
             theme.options().highContrast ? words : QColor(), kRadius);
    painter.setPen(words);
    const QRectF room = QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0);
    if (isTheirs()) {
        const QRectF dot(room.right() - kDot, (height() - kDot) / 2.0, kDot, kDot);
        paintBox(painter, placedIn(rect(), dot, layoutDirection()), words, {}, kDot / 2.0);
        paintLine(painter, placedIn(rect(), room.adjusted(0, 0, -kGap - kDot, 0), layoutDirection()), m_chip.text,
                  layoutDirection());
        return;
    }
    if (m_percent.isEmpty()) {
        paintLine(painter, room, m_chip.text, layoutDirection(), Qt::AlignCenter);
        return;
    }
    paintLine(painter, room, m_chip.text, layoutDirection());
    painter.setOpacity(kPercentOpacity);
    paintLine(painter, room, m_percent, layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
}

void TagChip::applyLook()
{
    QFont font = look().font(TypeRole::Caption);
    // Not by its colour alone.
    font.setWeight(m_chip.defining ? QFont::DemiBold : QFont::Medium);
    setFont(font);
    updateGeometry();
    update();
}

void TagChip::mousePressEvent(QMouseEvent *event)
{
    // A single click only says which tag is meant.
    if (event->button() == Qt::LeftButton)
        setFocus(Qt::MouseFocusReason);
}

void TagChip::mouseReleaseEvent(QMouseEvent * /*event*/)
{
}

void TagChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        click();
}

void TagChip::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::PopupFocusReason);
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                  : mapToGlobal(rect().bottomLeft()));
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        click();
    else
        PaintedButton::keyPressEvent(event);
}

} // namespace mci::ui
