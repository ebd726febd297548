// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/Disclosure.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

namespace mci::ui {

namespace {

constexpr int kDisclosureHeight = 28;
constexpr int kDisclosureMark = 14;
constexpr int kDisclosureGap = 6;

} // namespace

Disclosure::Disclosure(Look &look, const QString &title, QWidget *content, QWidget *parent)
    : PaintedButton(look, parent)
{
    setText(title);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    content->hide();
    connect(this, &QAbstractButton::toggled, content, &QWidget::setVisible);
    connect(this, &QAbstractButton::toggled, this, [this] {
        refreshName();
        update();
    });
    refreshName();
}

void Disclosure::setSummary(const QString &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    refreshName();
    updateGeometry();
    update();
}

void Disclosure::refreshName()
{
    setAccessibleName(m_summary.isEmpty() ? text() : text() + QStringLiteral(", ") + m_summary);
    //: A heading that shows or hides a part of a form, for screen readers
    setAccessibleDescription(isChecked() ? tr("Shown") : tr("Hidden"));
}

QSize Disclosure::sizeHint() const
{
    const QFontMetrics title(look().font(TypeRole::SmallStrong));
    int width = look().scaled(kDisclosureMark) + kDisclosureGap + title.horizontalAdvance(text()) + 8;
    if (!m_summary.isEmpty())
        width += kDisclosureGap + QFontMetrics(look().font(TypeRole::Small)).horizontalAdvance(m_summary);
    return {width, grownHeight(kDisclosureHeight, kSmallLine, title)};
}

void Disclosure::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintTouch(painter, rect());
    const QRectF mark(0, 0, look().scaled(kDisclosureMark), height());
    const QString closed = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    paintIcon(painter, look(), isChecked() ? QStringLiteral("chevron-down") : closed,
              placedIn(rect(), mark, layoutDirection()).toRect(), kDisclosureMark, Role::Text2);
    QRectF room = QRectF(rect()).adjusted(mark.width() + kDisclosureGap, 0, -2, 0);
    const QFont font = look().font(TypeRole::SmallStrong);
    painter.setFont(font);
    painter.setPen(look().color(Role::Text));
    paintLine(painter, placedIn(rect(), room, layoutDirection()), text(), layoutDirection());
    if (m_summary.isEmpty())
        return;
    room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(text()) + kDisclosureGap);
    painter.setFont(look().font(TypeRole::Small));
    painter.setPen(look().color(Role::Text3));
    paintLine(painter, placedIn(rect(), room, layoutDirection()), m_summary, layoutDirection());
}

} // namespace mci::ui
