// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/KeyMap.h"

#include "widgets/KeyRules.h"

namespace mci::ui {

KeyMap::KeyMap(std::vector<KeyCommand> commands, QObject *parent)
    : QObject(parent)
    , m_commands(std::move(commands))
{
}

const KeyCommand *KeyMap::command(const QString &id) const
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(), [&id](const KeyCommand &each) { return each.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

QList<QKeySequence> KeyMap::keys(const QString &id) const
{
    if (const auto chosen = m_choices.constFind(id); chosen != m_choices.cend())
        return *chosen;
    const KeyCommand *found = command(id);
    if (!found)
        return {};
    // What somebody chose goes before what was designed, also where a later version brings the designed key.
    QList<QKeySequence> keys;
    for (const QKeySequence &key : found->designed) {
        if (!isTaken(key, id))
            keys.append(key);
    }
    return keys;
}

std::optional<KeyRefusal> KeyMap::refusal(const QString &id, const QKeySequence &key) const
{
    if (isReservedKey(key))
        return KeyRefusal::Reserved;
    const KeyCommand *found = command(id);
    if (isLetterKey(key) && !(found && found->isOfGrid))
        return KeyRefusal::LetterElsewhere;
    return std::nullopt;
}

const KeyCommand *KeyMap::holder(const QKeySequence &key, const QString &exceptId) const
{
    for (const KeyCommand &each : m_commands) {
        if (each.id != exceptId && keys(each.id).contains(key))
            return &each;
    }
    return nullptr;
}

void KeyMap::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    if (!command(id))
        return;
    for (const QKeySequence &key : keys) {
        while (const KeyCommand *other = holder(key, id)) {
            QList<QKeySequence> left = this->keys(other->id);
            left.removeAll(key);
            choose(other->id, left);
        }
    }
    choose(id, keys);
    Q_EMIT changed();
}

void KeyMap::reset(const QString &id)
{
    if (const KeyCommand *found = command(id))
        setKeys(id, found->designed);
}

void KeyMap::setChoices(const KeyChoices &choices)
{
    m_choices.clear();
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (!command(choice.key()))
            continue;
        QList<QKeySequence> keys;
        for (const QKeySequence &key : choice.value()) {
            if (!key.isEmpty() && !keys.contains(key) && !refusal(choice.key(), key) && !isTaken(key, choice.key()))
                keys.append(key);
        }
        choose(choice.key(), keys);
    }
    Q_EMIT changed();
}

void KeyMap::setLettersOn(bool on)
{
    if (on == m_lettersOn)
        return;
    m_lettersOn = on;
    Q_EMIT changed();
}

void KeyMap::choose(const QString &id, const QList<QKeySequence> &keys)
{
    if (keys == command(id)->designed)
        m_choices.remove(id);
    else
        m_choices.insert(id, keys);
}

bool KeyMap::isTaken(const QKeySequence &key, const QString &exceptId) const
{
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        if (choice.key() != exceptId && choice.value().contains(key))
            return true;
    }
    return false;
}

} // namespace mci::ui
