// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/KeyMap.h"
#include "theme/Look.h"

#include <QWidget>

class QHBoxLayout;

namespace mci::ui {

class Button;
class IconButton;
class KeyChip;
class TextLabel;

/** A command and its keys, each of which can be changed; below them why a key cannot be had, or who has it. */
class ShortcutRow final : public QWidget
{
    Q_OBJECT

public:
    /** The map outlives it. */
    ShortcutRow(Look &look, KeyMap &map, const KeyCommand &command, QWidget *parent = nullptr);

    /** The keys as the map has them now. */
    void refresh();
    /** What the keyboard can reach, from left to right; the question below on a line of its own. */
    [[nodiscard]] QList<QList<QWidget *>> controls() const;
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] const QString &group() const { return m_command.group; }

Q_SIGNALS:
    /** Keys have changed; `before` undoes it. `isTold`: somebody should be told, who may want to undo it. */
    void done(const QString &text, const mci::ui::KeyChoices &before, bool isTold);
    void controlsChanged();

private:
    void addChip(const QKeySequence &key);
    void onPressed(const QKeySequence &old, const QKeySequence &key);
    void onListening(bool listening);
    void remove(const QKeySequence &key);
    void reset();
    void take(const QList<QKeySequence> &keys, const QKeySequence &focus);
    void ask(const QList<QKeySequence> &wanted, const QKeySequence &taken);
    void answer(bool takeOver);
    void say(const QString &text, bool isProblem);
    void focusChip(const QKeySequence &key);

    Look &m_look;
    KeyMap &m_map;
    const KeyCommand m_command;
    TextLabel *m_name;
    QHBoxLayout *m_keys;
    QList<KeyChip *> m_chips;
    IconButton *m_reset;
    QWidget *m_below;
    TextLabel *m_message;
    Button *m_takeOver;
    Button *m_keep;
    QList<QKeySequence> m_wanted;
};

} // namespace mci::ui
