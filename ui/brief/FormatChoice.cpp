// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/FormatChoice.h"

#include "brief/BriefText.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/SegmentButton.h"

#include <array>

namespace mci::ui {

namespace {

using domain::AdFormat;

constexpr std::array kFormatOrder{AdFormat::Square, AdFormat::Portrait, AdFormat::Story, AdFormat::Landscape};

} // namespace

FormatChoice::FormatChoice(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    for (const AdFormat format : kFormatOrder) {
        auto *button = new SegmentButton(look, BriefText::format(format), {}, this);
        button->setObjectName(QStringLiteral("format") + QString::number(static_cast<int>(format)));
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { onClicked(button); });
    }
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void FormatChoice::setFormats(const std::vector<AdFormat> &formats)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(std::find(formats.begin(), formats.end(), kFormatOrder[i]) != formats.end());
}

std::vector<AdFormat> FormatChoice::formats() const
{
    std::vector<AdFormat> chosen;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            chosen.push_back(kFormatOrder[i]);
    }
    return chosen;
}

void FormatChoice::onClicked(QAbstractButton *button)
{
    if (formats().empty())
        button->setChecked(true);
    else
        Q_EMIT edited(formats());
}

bool FormatChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched) - m_buttons.begin();
    const auto next = at + ((key == Qt::Key_Right) == isRightToLeft() ? -1 : 1);
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

void FormatChoice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    paintBox(painter, rect(), theme.color(theme.isDark() ? Role::Rail : Role::Sunken), theme.color(Role::BorderSubtle),
             7);
}

} // namespace mci::ui
