// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/KeyMap.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class Button;
class LineEdit;
class RovingFocus;
class ShortcutRow;
class Switch;

/** Every command with its keys, under the headings of the menus. Changes hold at once. */
class ShortcutSettings final : public SettingPanel
{
    Q_OBJECT

public:
    /** The map outlives it. */
    ShortcutSettings(Look &look, KeyMap &map, QWidget *parent = nullptr);

    bool narrow(const QStringList &words) override;

Q_SIGNALS:
    void done(const QString &text, const mci::ui::KeyChoices &before, bool isTold);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Group
    {
        TextLabel *heading;
        std::vector<ShortcutRow *> rows;
    };

    void addRows();
    void refresh();
    bool filter();
    void resetAll();

    KeyMap &m_map;
    Button *m_resetAll;
    Switch *m_letters;
    LineEdit *m_search;
    QWidget *m_list;
    TextLabel *m_nothing;
    RovingFocus *m_roving;
    std::vector<Group> m_groups;
    QStringList m_words;
};

} // namespace mci::ui
