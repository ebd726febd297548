// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/KeyChip.h"

#include "pages/RovingFocus.h"
#include "theme/Painters.h"
#include "widgets/KeyRules.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 9;
constexpr int kIcon = 13;

} // namespace

KeyChip::KeyChip(Look &look, const QKeySequence &key, const QString &command, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString shown = key.toString(QKeySequence::NativeText);
    if (key.isEmpty()) {
        //: Settings › Shortcuts, read aloud and tooltip: %1 is a command
        setAccessibleName(tr("Add a key for “%1”").arg(command));
        setToolTip(accessibleName());
    } else {
        //: Settings › Shortcuts, read aloud: %1 is a command, %2 the key that does it. Pressing the button changes the key
        setAccessibleName(tr("%1: %2. Change").arg(command, shown));
        //: Settings › Shortcuts, tooltip of a key
        setToolTip(tr("Press to choose another key"));
    }
    applyLook();
    connect(&look, &Look::changed, this, &KeyChip::applyLook);
    connect(this, &QAbstractButton::clicked, this, &KeyChip::listen);
}

void KeyChip::listen()
{
    if (!m_listening)
        setListening(true);
}

void KeyChip::stopListening()
{
    if (m_listening)
        setListening(false);
}

void KeyChip::setListening(bool listening)
{
    m_listening = listening;
    setProperty(kTakesArrowsProperty, listening);
    updateGeometry();
    update();
    Q_EMIT listeningChanged(listening);
}

QString KeyChip::shownText() const
{
    if (m_listening) {
        //: Settings › Shortcuts: in place of a key, while the program waits for it
        return tr("Press a key…");
    }
    return m_key.toString(QKeySequence::NativeText);
}

QSize KeyChip::sizeHint() const
{
    const int height = grownHeight(kHeight, kSmallLine, fontMetrics());
    const QString text = shownText();
    if (text.isEmpty())
        return {height, height};
    return {std::max(height, fontMetrics().horizontalAdvance(text) + 2 * kPadding), height};
}

bool KeyChip::event(QEvent *event)
{
    // Accepted here, the key comes as a key press and is nobody's shortcut.
    if (event->type() == QEvent::ShortcutOverride && m_listening) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void KeyChip::keyPressEvent(QKeyEvent *event)
{
    if (!m_listening) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
        return;
    }
    event->accept();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Escape) {
        stopListening();
    } else if (plain && event->key() == Qt::Key_Backspace) {
        stopListening();
        Q_EMIT removeWanted();
    } else if (const QKeySequence chord = chordOf(*event); !chord.isEmpty()) {
        Q_EMIT pressedKey(chord);
    }
}

void KeyChip::focusOutEvent(QFocusEvent *event)
{
    stopListening();
    QAbstractButton::focusOutEvent(event);
}

bool KeyChip::focusNextPrevChild(bool next)
{
    // Tab too is a key that somebody may press here; Esc is the way out.
    return !m_listening && QAbstractButton::focusNextPrevChild(next);
}

void KeyChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    Role fill = theme.isDark() ? Role::Raised : Role::Surface;
    if (m_listening)
        fill = Role::AccentSoft;
    else if (isDown())
        fill = Role::Pressed;
    else if (underMouse())
        fill = Role::Hover;
    const Role outline = m_listening ? Role::Focus : Role::Border;
    paintBox(painter, rect(), theme.color(fill), theme.color(outline), 6, m_listening ? theme.focusWidth() : 1);
    const QString text = shownText();
    if (text.isEmpty()) {
        paintIcon(painter, m_look, QStringLiteral("plus"), rect(), kIcon, Role::Text2);
        return;
    }
    painter.setPen(theme.color(m_listening ? Role::AccentText : Role::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text);
}

void KeyChip::applyLook()
{
    setFont(m_look.font(TypeRole::SmallStrong));
    updateGeometry();
    update();
}

} // namespace mci::ui
