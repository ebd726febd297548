// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/ToggleTag.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QPainter>

namespace mci::ui {

namespace {

/** The least height that is easy to hit. */
constexpr int kToggleHeight = 24;
constexpr int kTogglePadding = 8;
constexpr int kToggleMark = 12;
constexpr int kToggleGap = 5;
constexpr int kToggleRadius = 5;

} // namespace

ToggleTag::ToggleTag(Look &look, const QString &text, QWidget *parent)
    : PaintedButton(look, parent)
{
    setText(text);
    setCheckable(true);
    setProperty("focusRadius", kToggleRadius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

QFont ToggleTag::tagFont() const
{
    QFont font = look().font(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

QSize ToggleTag::sizeHint() const
{
    const QFontMetrics metrics(tagFont());
    const int mark = isChecked() ? look().scaled(kToggleMark) + kToggleGap : 0;
    return {2 * kTogglePadding + mark + metrics.horizontalAdvance(text()) + 1,
            grownHeight(kToggleHeight, kCaptionLine, metrics)};
}

void ToggleTag::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = look().theme();
    const Role words = isChecked() ? Role::AccentText : Role::Text2;
    QColor ground = look().color(isChecked() ? Role::AccentSoft : theme.isDark() ? Role::Hover : Role::Sunken);
    if (isTouched() && !isChecked())
        ground = look().color(isDown() ? Role::Pressed : Role::Hover);
    paintBox(painter, rect(), ground, theme.options().highContrast ? look().color(words) : QColor(), kToggleRadius);
    QRectF room = QRectF(rect()).adjusted(kTogglePadding, 0, -kTogglePadding, 0);
    if (isChecked()) {
        const QRectF mark(room.left(), 0, look().scaled(kToggleMark), height());
        paintIcon(painter, look(), QStringLiteral("check"), placedIn(rect(), mark, layoutDirection()).toRect(),
                  kToggleMark, words);
        room.setLeft(mark.right() + kToggleGap);
    }
    painter.setFont(tagFont());
    painter.setPen(look().color(words));
    paintLine(painter, placedIn(rect(), room, layoutDirection()), text(), layoutDirection());
}

} // namespace mci::ui
