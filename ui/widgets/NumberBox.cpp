// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NumberBox.h"

#include "theme/Painters.h"
#include "widgets/IconButton.h"
#include "widgets/Sizing.h"
#include "widgets/TextLabel.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

NumberBox::NumberBox(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_prefix(new TextLabel(look, TypeRole::Body, Role::Text3, {}, this))
    , m_spin(new QDoubleSpinBox(this))
    , m_less(new IconButton(look, QStringLiteral("minus"), {}, this))
    , m_more(new IconButton(look, QStringLiteral("plus"), {}, this))
{
    m_prefix->setContentsMargins(2, 0, 6, 0);
    m_prefix->hide();
    m_spin->setObjectName(QStringLiteral("number"));
    m_spin->setProperty("bare", true);
    m_spin->setFrame(false);
    m_spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    m_spin->installEventFilter(this);
    m_less->setObjectName(QStringLiteral("lessButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    //: Analysis parameters: the − beside a number.
    m_less->setName(tr("Less"));
    //: Analysis parameters: the + beside a number.
    m_more->setName(tr("More"));
    for (IconButton *button : {m_less, m_more}) {
        button->setExtent(24);
        // The arrow keys do the same from the number itself.
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRepeat(true);
    }
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_prefix);
    row->addWidget(m_spin, 1);
    row->addWidget(m_less);
    row->addWidget(m_more);
    setFocusProxy(m_spin);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_less, &IconButton::clicked, m_spin, &QDoubleSpinBox::stepDown);
    connect(m_more, &IconButton::clicked, m_spin, &QDoubleSpinBox::stepUp);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        refreshButtons();
        Q_EMIT valueChanged(value);
    });
    applyLook();
    applyDirection();
    refreshButtons();
    connect(&m_look, &Look::changed, this, &NumberBox::applyLook);
}

double NumberBox::value() const
{
    return m_spin->value();
}

void NumberBox::setValue(double value)
{
    m_spin->setValue(value);
}

void NumberBox::setRange(double minimum, double maximum)
{
    m_spin->setRange(minimum, maximum);
    refreshButtons();
}

void NumberBox::setSingleStep(double step)
{
    m_spin->setSingleStep(step);
}

void NumberBox::setDecimals(int decimals)
{
    m_spin->setDecimals(decimals);
}

void NumberBox::setPrefix(const QString &prefix)
{
    m_prefix->setText(prefix.trimmed());
    m_prefix->setVisible(!m_prefix->text().isEmpty());
}

void NumberBox::setSuffix(const QString &suffix)
{
    m_spin->setSuffix(suffix);
}

QSize NumberBox::sizeHint() const
{
    return {QWidget::sizeHint().width(), grownHeight(32, kBodyLine, fontMetrics())};
}

bool NumberBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Wheel && !m_spin->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumberBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_spin->setLocale(locale());
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void NumberBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    Role outline = isEnabled() ? Role::BorderStrong : Role::Border;
    if (property("invalid").toBool())
        outline = Role::Bad;
    if (m_spin->hasFocus())
        outline = Role::Focus;
    paintBox(painter, rect(), theme.color(theme.isDark() ? Role::Sunken : Role::Surface), theme.color(outline), 6,
             m_spin->hasFocus() ? theme.focusWidth() : 1);
}

void NumberBox::applyLook()
{
    setFont(m_look.font(TypeRole::Body));
    m_spin->setFont(font());
    updateGeometry();
    update();
}

void NumberBox::applyDirection()
{
    constexpr int kBeforeNumber = 9;
    constexpr int kAfterButtons = 4;
    if (isRightToLeft())
        layout()->setContentsMargins(kAfterButtons, 1, kBeforeNumber, 1);
    else
        layout()->setContentsMargins(kBeforeNumber, 1, kAfterButtons, 1);
}

void NumberBox::refreshButtons()
{
    m_less->setEnabled(m_spin->value() > m_spin->minimum());
    m_more->setEnabled(m_spin->value() < m_spin->maximum());
    m_spin->setAccessibleName(accessibleName());
}

} // namespace mci::ui
