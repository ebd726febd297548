// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PanelTabs.h"

#include "widgets/PlainTip.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kGap = 18;
constexpr int kLine = 2;

} // namespace

PanelTabs::PanelTabs(Look &look, QWidget *parent)
    : QTabBar(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("panelTabs"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRadius", -1);
    const auto dress = [this] {
        setFont(m_look.font(TypeRole::BodyStrong));
        updateGeometry();
        update();
    };
    connect(&look, &Look::changed, this, dress);
    dress();
}

QSize PanelTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(m_look.font(TypeRole::BodyStrong));
    return {metrics.horizontalAdvance(tabText(index)) + kGap, std::max(kHeight, metrics.height() + kGap)};
}

void PanelTabs::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTabBar::focusInEvent(event);
}

QRect PanelTabs::wordsRect(int index) const
{
    const QRect tab = tabRect(index);
    return QStyle::visualRect(layoutDirection(), tab, tab.adjusted(0, 0, -kGap, 0));
}

QString PanelTabs::shownText(int index) const
{
    const QFontMetrics metrics(m_look.font(TypeRole::BodyStrong));
    // The width of the words is rounded where that of the tab was made from it.
    return metrics.elidedText(tabText(index), Qt::ElideRight, wordsRect(index).width() + 1);
}

bool PanelTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTabBar::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = tabAt(help->pos());
    const bool isWhole = index < 0 || shownText(index) == tabText(index);
    QToolTip::showText(help->globalPos(), isWhole ? QString() : plainTip(tabText(index)), this);
    return true;
}

void PanelTabs::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(m_look.font(TypeRole::BodyStrong));
    for (int i = 0; i < count(); ++i) {
        const bool isCurrent = i == currentIndex();
        const QRect words = wordsRect(i);
        painter.setPen(m_look.color(isCurrent ? Role::Text : Role::Text2));
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, shownText(i));
        if (!isCurrent)
            continue;
        painter.fillRect(QRect(words.x(), height() - kLine, words.width(), kLine),
                         m_look.color(m_look.theme().isDark() ? Role::Series1 : Role::Accent));
        if (hasFocus() && m_keyboardFocus) {
            painter.setPen(QPen(m_look.color(Role::Focus), m_look.theme().focusWidth()));
            painter.drawRect(words.adjusted(1, 4, -1, -4));
        }
    }
}

} // namespace mci::ui
