// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QKeySequence>
#include <QMap>
#include <QObject>

namespace mci::ui {

/** A command that keys can be given to. */
struct KeyCommand
{
    /** Stays the same in every language. */
    QString id;
    /** The heading it stands under. */
    QString group;
    QString text;
    QList<QKeySequence> designed;
    /** Acts only while grid or table has the focus, so that a single letter may be its key. */
    bool isOfGrid = false;
};

/** The commands with other keys than the designed ones; no keys at all is one of the possible choices. */
using KeyChoices = QMap<QString, QList<QKeySequence>>;

/** Why a key cannot be had. */
enum class KeyRefusal { Reserved, LetterElsewhere };

/**
 * Which keys do what: every command with its keys, none of them given twice. Windows act on it and tell it; whoever keeps it
 * reads choices() when it says changed(). GUI thread.
 */
class KeyMap : public QObject
{
    Q_OBJECT

public:
    explicit KeyMap(std::vector<KeyCommand> commands, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<KeyCommand> &commands() const { return m_commands; }
    [[nodiscard]] const KeyCommand *command(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const { return m_choices.contains(id); }
    [[nodiscard]] const KeyChoices &choices() const { return m_choices; }
    /** Single letters act; off, they only search. */
    [[nodiscard]] bool lettersOn() const { return m_lettersOn; }

    [[nodiscard]] std::optional<KeyRefusal> refusal(const QString &id, const QKeySequence &key) const;
    /** The other command that has the key; nullptr when it is free. */
    [[nodiscard]] const KeyCommand *holder(const QKeySequence &key, const QString &exceptId) const;

    /** Whoever has one of the keys loses it. */
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    /** Left out: commands there are none of, keys that cannot be had, and what another one has already. */
    void setChoices(const KeyChoices &choices);
    void setLettersOn(bool on);

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &id, const QList<QKeySequence> &keys);
    [[nodiscard]] bool isTaken(const QKeySequence &key, const QString &exceptId) const;

    std::vector<KeyCommand> m_commands;
    KeyChoices m_choices;
    bool m_lettersOn = true;
};

} // namespace mci::ui
