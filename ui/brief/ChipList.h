// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/WordChip.h"

#include <QStringList>

namespace mci::ui {

class FlowRow;
class IconButton;
class LineEdit;

/** Phrases as chips: each with ×, and + for a new one, which is typed in place. Fixed ones stand first and cannot go. */
class ChipList final : public QWidget
{
    Q_OBJECT

public:
    /** `addName`: what + does, for its tooltip. */
    ChipList(Look &look, ChipTone tone, const QString &addName, QWidget *parent);

    void setFixed(const QStringList &words);
    void setWords(const QStringList &words);
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /** As Enter: what is typed and not yet in the list. */
    void commit();
    /** What is typed belongs to something that is gone. */
    void discard();

Q_SIGNALS:
    /** Somebody added or removed one; setWords() is what shows it. */
    void edited(const QStringList &words);
    /** There are other parts now: whoever ties the keys of a page has to do it again. */
    void rebuilt();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void addChip(const QString &word, bool fixed);
    void beginTyping();
    void endTyping(bool keep, bool goOn);
    void remove(const QString &word);

    Look &m_look;
    ChipTone m_tone;
    QStringList m_fixed;
    QStringList m_words;
    QList<WordChip *> m_chips;
    FlowRow *m_row;
    LineEdit *m_editor;
    IconButton *m_add;
};

} // namespace mci::ui
