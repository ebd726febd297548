// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ShortcutList.h"

#include "pages/KeyMap.h"
#include "widgets/KeyRules.h"
#include "window/InfoDialog.h"

#include <QCoreApplication>

namespace mci::ui {

namespace {

class ShortcutText
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
public:
    //: Title of the window with all shortcuts
    static QString title() { return tr("Keyboard shortcuts"); }
    //: Window with all shortcuts: button, to where they can be changed
    static QString change() { return tr("Change shortcuts"); }

    static void addFixed(InfoDialog &dialog, bool lettersOn)
    {
        //: Shortcuts: heading above keys that are the same for everybody
        dialog.addHeading(tr("Always"));
        //: Shortcuts: names of keys
        dialog.addKeys(tr("Arrows, Home, End"), tr("Move"));
        //: Shortcuts: name of a key
        dialog.addKeys(tr("Space"), tr("Large preview"));
        //: Shortcuts: name of a key
        dialog.addKeys(tr("Enter"), tr("Side panel"));
        //: Shortcuts: names of keys
        dialog.addKeys(tr("Ctrl+Enter"), tr("Full page"));
        //: Shortcuts: what letters do
        dialog.addKeys(tr("Letters"), tr("Find a creative by its name"));
        //: Shortcuts: names of keys
        dialog.addKeys(tr("Alt+Shift+Left, Right"), tr("Move the table's column"));
        //: Shortcuts: Ctrl and the mouse's wheel
        dialog.addKeys(tr("Ctrl+wheel"), tr("Card size"));
        dialog.addKeys(QStringLiteral("Esc"), tr("Clear the selection, then close the panel"));
        if (!lettersOn)
            dialog.addText(tr("Single-letter keys are switched off in the settings and are not listed here."));
    }
};

} // namespace

void openShortcuts(Look &look, const KeyMap &keys, std::function<void()> change, QWidget *parent)
{
    auto *dialog = new InfoDialog(look, ShortcutText::title(), parent);
    QString group;
    for (const KeyCommand &command : keys.commands()) {
        QList<QKeySequence> acting = keys.keys(command.id);
        if (!keys.lettersOn())
            acting.removeIf([](const QKeySequence &key) { return isLetterKey(key); });
        if (acting.isEmpty())
            continue;
        if (command.group != group)
            dialog->addHeading(command.group);
        group = command.group;
        dialog->addKeys(keysText(acting), command.text);
    }
    ShortcutText::addFixed(*dialog, keys.lettersOn());
    dialog->addButton("changeShortcuts", ShortcutText::change(), std::move(change));
    dialog->open();
}

} // namespace mci::ui
