// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/FocusRing.h"

#include "theme/Painters.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace mci::ui {

namespace {

constexpr auto kRadiusProperty = "focusRadius";
constexpr int kReach = 6;

bool showsFocusItself(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr || qobject_cast<const QMenu *>(&widget) != nullptr
        || qobject_cast<const QMenuBar *>(&widget) != nullptr || widget.isWindow()
        || widget.property(kRadiusProperty).toInt() < 0;
}

/** Where the ring may be drawn: what scrolls with the widget, or its window. */
QWidget *canvasOf(const QWidget &widget)
{
    QWidget *canvas = widget.parentWidget();
    while (canvas != nullptr && !canvas->isWindow()) {
        const auto *area = canvas->parentWidget() == nullptr
            ? nullptr
            : qobject_cast<const QAbstractScrollArea *>(canvas->parentWidget()->parentWidget());
        if (area != nullptr && area->viewport() == canvas->parentWidget())
            break;
        canvas = canvas->parentWidget();
    }
    return canvas;
}

class Overlay final : public QWidget
{
public:
    Overlay(Look &look, qreal radius, QWidget *canvas)
        : QWidget(canvas)
        , m_look(look)
        , m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintFocusRing(painter, QRectF(rect()).adjusted(kReach, kReach, -kReach, -kReach), m_radius, m_look.theme());
    }

private:
    Look &m_look;
    qreal m_radius;
};

} // namespace

FocusRing::FocusRing(Look &look, QObject *parent)
    : QObject(parent)
    , m_look(look)
{
    qApp->installEventFilter(this);
    connect(&look, &Look::changed, this, [this] {
        if (m_overlay)
            m_overlay->update();
    });
}

FocusRing::~FocusRing()
{
    delete m_overlay;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_lastWasKey = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_lastWasKey = false;
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            if (isKeyboardFocus(static_cast<QFocusEvent *>(event)->reason()) && !showsFocusItself(*widget))
                follow(widget);
            else if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
                leave();
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_target && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            leave();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_overlay && watched->isWidgetType() && static_cast<QWidget *>(watched)->isAncestorOf(m_target))
            place();
        else if (m_overlay && watched == m_target)
            place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FocusRing::isKeyboardFocus(Qt::FocusReason reason) const
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::PopupFocusReason:
    case Qt::OtherFocusReason:
        return m_lastWasKey;
    default:
        return false;
    }
}

void FocusRing::follow(QWidget *target)
{
    leave();
    QWidget *canvas = canvasOf(*target);
    if (canvas == nullptr)
        return;
    const QVariant radius = target->property(kRadiusProperty);
    m_target = target;
    m_overlay = new Overlay(m_look, radius.isValid() ? radius.toReal() : 6, canvas);
    place();
}

void FocusRing::leave()
{
    m_target.clear();
    if (m_overlay) {
        m_overlay->hide();
        m_overlay->deleteLater();
    }
    m_overlay.clear();
}

void FocusRing::place()
{
    if (!m_target || !m_overlay)
        return;
    QWidget *canvas = m_overlay->parentWidget();
    const QRect rect(m_target->mapTo(canvas, QPoint()), m_target->size());
    m_overlay->setGeometry(rect.adjusted(-kReach, -kReach, kReach, kReach));
    m_overlay->raise();
    m_overlay->setVisible(m_target->isVisible());
}

} // namespace mci::ui
