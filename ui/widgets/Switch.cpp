// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Switch.h"

#include "theme/Painters.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kTrackWidth = 32;
constexpr int kTrackHeight = 18;
constexpr int kMargin = 2;
constexpr int kGap = 8;
/** The least height that is easy to hit. */
constexpr int kTarget = 24;

} // namespace

Switch::Switch(Look &look, const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    applyLook();
    connect(&m_look, &Look::changed, this, &Switch::applyLook);
}

QSize Switch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : kGap + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1;
    return {m_look.scaled(kTrackWidth) + words,
            std::max({kTarget, fontMetrics().height(), m_look.scaled(kTrackHeight)})};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QSize size(m_look.scaled(kTrackWidth), m_look.scaled(kTrackHeight));
    const QRect track =
        QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(0, (height() - size.height()) / 2), size));
    Role fill = Role::BorderStrong;
    if (!isEnabled())
        fill = Role::Border;
    else if (isChecked())
        fill = underMouse() ? Role::AccentHover : Role::Accent;
    paintBox(painter, track, m_look.color(fill), {}, size.height() / 2.0);
    const int margin = m_look.scaled(kMargin);
    const int side = size.height() - 2 * margin;
    const bool right = isChecked() != isRightToLeft();
    const int x = right ? track.right() + 1 - margin - side : track.x() + margin;
    paintBox(painter, QRectF(x, track.y() + margin, side, side), m_look.color(Role::OnAccent), {}, side / 2.0);
    if (text().isEmpty())
        return;
    painter.setPen(m_look.color(isEnabled() ? Role::Text : Role::Disabled));
    const QRect label = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(size.width() + kGap, 0, 0, 0));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(label, static_cast<int>(alignment) | Qt::TextHideMnemonic, text());
}

void Switch::applyLook()
{
    setFont(m_look.font(TypeRole::Body));
    updateGeometry();
    update();
}

} // namespace mci::ui
