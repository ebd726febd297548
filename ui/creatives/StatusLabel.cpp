// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/StatusLabel.h"

#include "creatives/DeliveryDot.h"
#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kDot = 7;
constexpr int kGap = 5;
constexpr int kHeight = 16;

} // namespace

StatusLabel::StatusLabel(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusLabel::setStatus(Delivery delivery, const QString &words)
{
    m_delivery = delivery;
    m_words = words;
    setAccessibleName(words);
    refreshToolTip();
    update();
}

void StatusLabel::refreshToolTip()
{
    setToolTip(sizeHint().width() > width() ? plainTip(m_words) : QString());
}

void StatusLabel::resizeEvent(QResizeEvent * /*event*/)
{
    refreshToolTip();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(TypeRole::Caption));
    return {kDot + kGap + metrics.horizontalAdvance(m_words), std::max(kHeight, metrics.height())};
}

void StatusLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintStatusDot(painter, place({0, 0, kDot, height()}), dotOf(m_delivery), m_look.theme());
    const QFont font = m_look.font(TypeRole::Caption);
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Text2));
    const QRect words = place({kDot + kGap, 0, width() - kDot - kGap, height()});
    paintLine(painter, words, QFontMetrics(font).elidedText(m_words, Qt::ElideRight, words.width()), layoutDirection());
}

} // namespace mci::ui
