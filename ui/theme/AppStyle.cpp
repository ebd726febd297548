// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/AppStyle.h"

#include "theme/MenuPainter.h"
#include "theme/Painters.h"

#include <QMenu>
#include <QStyleOptionMenuItem>
#include <QStyleOptionSlider>

namespace mci::ui {

namespace {

constexpr int kCheckSize = 18;
constexpr int kMarkSize = 14;
constexpr int kRadioSize = 16;
constexpr int kKnobSize = 14;
constexpr qreal kOutline = 1.5;

QRectF centred(const QRect &rect, int size)
{
    return {rect.x() + (rect.width() - size) / 2.0, rect.y() + (rect.height() - size) / 2.0, qreal(size), qreal(size)};
}

} // namespace

AppStyle::AppStyle(Look &look)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_look(look)
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // For the round corners.
    if (qobject_cast<QMenu *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(*painter, *item, m_look);
        return;
    }
    if (element == CE_MenuEmptyArea)
        return;
    if (element == CE_HeaderLabel) {
        // By itself a title goes by the direction of its own letters, away from its column, and has the font of the
        // viewport, which a style sheet keeps the header's from.
        painter->setLayoutDirection(option->direction);
        if (widget != nullptr)
            painter->setFont(widget->font());
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && item != nullptr)
        return menuItemSize(*item, m_look);
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_PanelMenu:
        return paintMenuPanel(*painter, option->rect, m_look.theme());
    case PE_FrameMenu:
        return;
    case PE_FrameFocusRect:
        // Buttons and the like have the ring around them (FocusRing); what is left are items inside a view.
        if (option->state.testFlag(State_KeyboardFocusChange) && option->state.testFlag(State_Item))
            paintFocusRing(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), 4, m_look.theme(), 0);
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control == CC_Slider)
        return drawSlider(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return m_look.scaled(kCheckSize);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.scaled(kRadioSize);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return m_look.scaled(kKnobSize) + 4;
    case PM_SliderLength:
        return m_look.scaled(kKnobSize);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_look.scaled(16);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return kMenuPadding;
    case PM_MenuPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_look.motion() ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return m_look.icon(QStringLiteral("close"));
    // A menu bar asks for this one as soon as it is made; the style's own are read from files in six sizes.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return m_look.icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

void AppStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const QRectF box = centred(option.rect, m_look.scaled(kCheckSize));
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool filled = option.state.testFlag(State_On) || option.state.testFlag(State_NoChange);
    if (!filled) {
        const Role outline = enabled ? Role::BorderStrong : Role::Border;
        paintBox(painter, box, m_look.color(Role::Surface), m_look.color(outline), 5, kOutline);
        return;
    }
    Role fill = option.state.testFlag(State_MouseOver) ? Role::AccentHover : Role::Accent;
    if (!enabled)
        fill = Role::Border;
    paintBox(painter, box, m_look.color(fill), {}, 5);
    const QString icon = option.state.testFlag(State_NoChange) ? QStringLiteral("minus") : QStringLiteral("check");
    const int side = m_look.scaled(kMarkSize);
    const QPixmap mark = m_look.pixmap(icon, side, painter.device()->devicePixelRatioF(), Role::OnAccent);
    painter.drawPixmap(box.center() - QPointF(side, side) / 2, mark);
}

void AppStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const QRectF circle = centred(option.rect, m_look.scaled(kRadioSize));
    const bool enabled = option.state.testFlag(State_Enabled);
    const qreal radius = circle.width() / 2;
    if (option.state.testFlag(State_On)) {
        paintBox(painter, circle, m_look.color(Role::Surface), m_look.color(enabled ? Role::Accent : Role::Border),
                 radius, circle.width() * 5 / kRadioSize);
    } else {
        paintBox(painter, circle, m_look.color(Role::Surface),
                 m_look.color(enabled ? Role::BorderStrong : Role::Border), radius, kOutline);
    }
}

void AppStyle::drawSlider(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (slider == nullptr)
        return;
    const QRectF knob =
        centred(proxy()->subControlRect(CC_Slider, slider, SC_SliderHandle, widget), m_look.scaled(kKnobSize));
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const QRectF all(slider->rect);
    constexpr qreal kTrack = 4;
    QRectF track = horizontal ? QRectF(all.x(), knob.center().y() - kTrack / 2, all.width(), kTrack)
                              : QRectF(knob.center().x() - kTrack / 2, all.y(), kTrack, all.height());
    paintBox(painter, track, m_look.color(Role::Track), {}, kTrack / 2);
    QRectF done = track;
    const bool fromFarEnd = slider->upsideDown;
    if (horizontal && !fromFarEnd)
        done.setRight(knob.center().x());
    else if (horizontal)
        done.setLeft(knob.center().x());
    else if (fromFarEnd)
        done.setTop(knob.center().y());
    else
        done.setBottom(knob.center().y());
    const bool enabled = slider->state.testFlag(State_Enabled);
    paintBox(painter, done, m_look.color(enabled ? Role::Text3 : Role::Border), {}, kTrack / 2);
    paintBox(painter, knob, m_look.color(Role::Surface), m_look.color(enabled ? Role::BorderStrong : Role::Border),
             knob.width() / 2, kOutline);
}

} // namespace mci::ui
