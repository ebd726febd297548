// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ShortcutRow.h"

#include "pages/KeyChip.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"
#include "widgets/KeyRules.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace mci::ui {

ShortcutRow::ShortcutRow(Look &look, KeyMap &map, const KeyCommand &command, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_map(map)
    , m_command(command)
    , m_name(new TextLabel(look, TypeRole::Body, Role::Text, command.text, this))
    , m_keys(new QHBoxLayout)
    //: Settings › Shortcuts, read aloud and tooltip: gives a command its original keys again. %1 is the command
    , m_reset(new IconButton(look, QStringLiteral("undo"), tr("Reset “%1”").arg(command.text), this))
    , m_below(new QWidget(this))
    , m_message(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, m_below))
    //: Settings › Shortcuts: a key that another command has becomes this one's
    , m_takeOver(new Button(look, ButtonKind::Secondary, tr("Take it over"), {}, m_below))
    //: Settings › Shortcuts: a key stays with the other command
    , m_keep(new Button(look, ButtonKind::Quiet, tr("Leave it there"), {}, m_below))
{
    setObjectName(QStringLiteral("shortcut.") + command.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 3);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_name->setWordWrap(true);
    row->addWidget(m_name, 1);
    m_keys->setSpacing(6);
    row->addLayout(m_keys);
    m_reset->setObjectName(QStringLiteral("resetShortcut"));
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);
    row->addWidget(m_reset);
    column->addLayout(row);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 4);
    below->setSpacing(6);
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    below->addWidget(m_message, 1);
    m_takeOver->setObjectName(QStringLiteral("takeShortcut"));
    m_keep->setObjectName(QStringLiteral("leaveShortcut"));
    for (Button *button : {m_takeOver, m_keep}) {
        button->setCompact(true);
        below->addWidget(button);
    }
    column->addWidget(m_below);
    m_below->hide();
    connect(m_reset, &IconButton::clicked, this, &ShortcutRow::reset);
    connect(m_takeOver, &Button::clicked, this, [this] { answer(true); });
    connect(m_keep, &Button::clicked, this, [this] { answer(false); });
    refresh();
}

void ShortcutRow::refresh()
{
    const QList<QKeySequence> keys = m_map.keys(m_command.id);
    m_reset->setVisible(m_map.isChanged(m_command.id));
    QList<QKeySequence> shown;
    for (const KeyChip *chip : m_chips) {
        if (!chip->key().isEmpty())
            shown.append(chip->key());
    }
    if (!m_chips.isEmpty() && shown == keys)
        return;
    for (KeyChip *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (const QKeySequence &key : keys)
        addChip(key);
    addChip({});
    m_below->hide();
    Q_EMIT controlsChanged();
}

void ShortcutRow::addChip(const QKeySequence &key)
{
    auto *chip = new KeyChip(m_look, key, m_command.text, this);
    chip->setObjectName(key.isEmpty() ? QStringLiteral("addShortcut") : QStringLiteral("shortcutKey"));
    m_keys->addWidget(chip);
    // At once: it may get the keyboard before the layout would show it.
    chip->show();
    m_chips.append(chip);
    connect(chip, &KeyChip::pressedKey, this, [this, key](const QKeySequence &pressed) { onPressed(key, pressed); });
    connect(chip, &KeyChip::removeWanted, this, [this, key] { remove(key); });
    connect(chip, &KeyChip::listeningChanged, this, &ShortcutRow::onListening);
}

QList<QList<QWidget *>> ShortcutRow::controls() const
{
    QList<QWidget *> row;
    for (KeyChip *chip : m_chips)
        row.append(chip);
    row.append(m_reset);
    return {row, {m_takeOver, m_keep}};
}

QString ShortcutRow::searchText() const
{
    return m_command.group + u' ' + m_command.text + u' ' + keysText(m_map.keys(m_command.id));
}

void ShortcutRow::onListening(bool listening)
{
    if (listening) {
        m_wanted.clear();
        //: Settings › Shortcuts: below a command, while the program waits for a key
        say(tr("Esc leaves it as it is, Backspace takes the key away."), false);
    } else if (m_wanted.isEmpty()) {
        m_below->hide();
    }
}

void ShortcutRow::onPressed(const QKeySequence &old, const QKeySequence &key)
{
    const QString shown = key.toString(QKeySequence::NativeText);
    if (const auto refusal = m_map.refusal(m_command.id, key)) {
        say(*refusal == KeyRefusal::Reserved
                //: Settings › Shortcuts: why a key was refused. %1 is the key
                ? tr("%1 moves, opens or leaves everywhere and cannot be a shortcut. Press another key.").arg(shown)
                //: Settings › Shortcuts: why a key was refused. %1 is the key
                : tr("%1 alone would be typed in every text field. Press it with Ctrl or Alt.").arg(shown),
            true);
        return;
    }
    QList<QKeySequence> wanted = m_map.keys(m_command.id);
    if (old != key && wanted.contains(key)) {
        //: Settings › Shortcuts. %1 is a key that the command has already
        say(tr("It has %1 already. Press another key.").arg(shown), true);
        return;
    }
    if (const auto at = wanted.indexOf(old); at >= 0)
        wanted.replace(at, key);
    else
        wanted.append(key);
    if (m_map.holder(key, m_command.id))
        ask(wanted, key);
    else
        take(wanted, key);
}

void ShortcutRow::remove(const QKeySequence &key)
{
    QList<QKeySequence> left = m_map.keys(m_command.id);
    if (left.removeAll(key) > 0)
        take(left, {});
}

void ShortcutRow::reset()
{
    for (const QKeySequence &key : m_command.designed) {
        if (m_map.holder(key, m_command.id)) {
            ask(m_command.designed, key);
            return;
        }
    }
    const KeyChoices before = m_map.choices();
    m_map.reset(m_command.id);
    focusChip({});
    //: Settings › Shortcuts, toast: %1 is a command
    Q_EMIT done(tr("“%1” has its original keys again").arg(m_command.text), before, true);
}

void ShortcutRow::take(const QList<QKeySequence> &keys, const QKeySequence &focus)
{
    const KeyChoices before = m_map.choices();
    m_map.setKeys(m_command.id, keys);
    refresh();
    for (KeyChip *chip : m_chips)
        chip->stopListening();
    m_below->hide();
    focusChip(focus);
    //: Settings › Shortcuts, name of what can be undone: %1 is a command
    Q_EMIT done(tr("Keys of “%1”").arg(m_command.text), before, false);
}

void ShortcutRow::ask(const QList<QKeySequence> &wanted, const QKeySequence &taken)
{
    m_wanted = wanted;
    for (KeyChip *chip : m_chips)
        chip->stopListening();
    const KeyCommand *other = m_map.holder(taken, m_command.id);
    //: Settings › Shortcuts: %1 is a key, %2 the command that has it. One button gives it to this command, one leaves it
    say(tr("%1 belongs to “%2”.").arg(taken.toString(QKeySequence::NativeText), other->text), true);
    m_takeOver->show();
    m_keep->show();
    Q_EMIT controlsChanged();
    m_keep->setFocus(Qt::TabFocusReason);
}

void ShortcutRow::answer(bool takeOver)
{
    QList<QKeySequence> wanted = std::exchange(m_wanted, {});
    if (takeOver) {
        const KeyChoices before = m_map.choices();
        m_map.setKeys(m_command.id, wanted);
        refresh();
        m_below->hide();
        focusChip(wanted.isEmpty() ? QKeySequence() : wanted.last());
        //: Settings › Shortcuts, toast: %1 is a command
        Q_EMIT done(tr("“%1” has taken the key over").arg(m_command.text), before, true);
        return;
    }
    m_below->hide();
    // Of the original keys, those that are free come back all the same.
    if (wanted == m_command.designed) {
        wanted.removeIf([this](const QKeySequence &key) { return m_map.holder(key, m_command.id) != nullptr; });
        take(wanted, {});
    } else {
        focusChip({});
    }
}

void ShortcutRow::say(const QString &text, bool isProblem)
{
    m_message->setText(text);
    m_message->setRole(isProblem ? Role::Bad : Role::Text2);
    m_takeOver->hide();
    m_keep->hide();
    m_below->show();
    if (isProblem) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ShortcutRow::focusChip(const QKeySequence &key)
{
    for (KeyChip *chip : m_chips) {
        if (chip->key() == key)
            chip->setFocus(Qt::TabFocusReason);
    }
}

} // namespace mci::ui
