// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyRules.h"

#include <QKeyEvent>
#include <QStringList>

namespace mci::ui {

namespace {

constexpr Qt::KeyboardModifiers kModifiers =
    Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
/** Below are the keys that type a character, whose code they have. */
constexpr int kFirstNamedKey = 0x0100'0000;

bool isNobodys(int key)
{
    if (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay)
        return true;
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Multi_key:
    case Qt::Key_Mode_switch:
        return true;
    default:
        return false;
    }
}

bool isWithin(Qt::KeyboardModifiers modifiers, Qt::KeyboardModifiers allowed)
{
    return (modifiers & ~allowed) == Qt::NoModifier;
}

} // namespace

QKeySequence chordOf(const QKeyEvent &event)
{
    int key = event.key();
    if (isNobodys(key))
        return {};
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    else if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    Qt::KeyboardModifiers modifiers = event.modifiers() & kModifiers;
    // The character of Shift+/ is ? already, or whatever else the keyboard makes of it.
    if (key < kFirstNamedKey && key != Qt::Key_Space && !QChar(static_cast<ushort>(key)).isLetter())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

bool isLetterKey(const QKeySequence &chord)
{
    if (chord.isEmpty())
        return false;
    const QKeyCombination keys = chord[0];
    return keys.key() < kFirstNamedKey && isWithin(keys.keyboardModifiers(), Qt::ShiftModifier);
}

bool isReservedKey(const QKeySequence &chord)
{
    if (chord.isEmpty())
        return false;
    const QKeyCombination keys = chord[0];
    switch (keys.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_F10:
    case Qt::Key_Menu:
        return isWithin(keys.keyboardModifiers(), Qt::ShiftModifier);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return isWithin(keys.keyboardModifiers(), Qt::ShiftModifier | Qt::ControlModifier);
    default:
        return false;
    }
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral("  "));
}

} // namespace mci::ui
