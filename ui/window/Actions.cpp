// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Actions.h"

namespace mci::ui {

namespace {

struct ActionFacts
{
    ActionId id;
    ActionGroup group;
    const char *name;
    const char *text;
    const char *icon;
    /** Separated by a blank; the first is the one that menus show. */
    const char *keys;
};

// clang-format off
constexpr ActionFacts kFacts[] = {
    {ActionId::SyncNow, ActionGroup::Account, "sync-now",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Sync now"), "sync", "F5 Ctrl+R"},
    {ActionId::Parameters, ActionGroup::Account, "parameters",
     //: Menu and command palette: opens the page with period, goal and minimums
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Change what counts as good"), "target", ""},
    {ActionId::Export, ActionGroup::Account, "export",
     //: Menu and command palette: writes the shown creatives to a file
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Export this view"), "export", "Ctrl+E"},
    {ActionId::Copy, ActionGroup::Edit, "copy",
     //: Menu and command palette: copies the selected creatives
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Copy"), "copy", "Ctrl+C"},
    {ActionId::CopyMarkdown, ActionGroup::Edit, "copy-markdown",
     //: Menu and command palette: copies the selected creatives as a Markdown table
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Copy as Markdown"), "text", "Ctrl+Shift+C"},
    {ActionId::ConnectAccount, ActionGroup::Account, "connect-account",
     //: Menu, command palette and client switcher
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Connect another account"), "plus", ""},
    {ActionId::SwitchClient, ActionGroup::Account, "switch-client",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Switch client"), "workspace", "Ctrl+Shift+O"},
    {ActionId::Quit, ActionGroup::Account, "quit",
     //: Menu and command palette: ends the program
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Quit"), "close", "Ctrl+Q"},
    {ActionId::Undo, ActionGroup::Edit, "undo",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Undo"), "undo", "Ctrl+Z"},
    {ActionId::Redo, ActionGroup::Edit, "redo",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Redo"), "redo", "Ctrl+Shift+Z"},
    {ActionId::Hide, ActionGroup::Edit, "hide",
     //: Menu and command palette: leaves the selected creatives out of the grid
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Hide creative"), "eye-off", "Del"},
    {ActionId::ShowHidden, ActionGroup::View, "show-hidden",
     //: Menu and command palette: a check mark; shows creatives that were hidden
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Show hidden creatives"), "eye", ""},
    {ActionId::ClearSelection, ActionGroup::Edit, "clear-selection",
     //: Menu and command palette: no creative is selected then
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Clear selection"), "close", ""},
    {ActionId::Search, ActionGroup::Edit, "search",
     //: Menu and command palette: moves to the search field of the page
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Search this page"), "search", "Ctrl+F"},
    {ActionId::ViewCards, ActionGroup::View, "view-cards",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Show as cards"), "grid", ""},
    {ActionId::ViewTable, ActionGroup::View, "view-table",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Show as table"), "table", ""},
    {ActionId::ZoomIn, ActionGroup::View, "zoom-in",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Larger cards"), "plus", "Ctrl+= Ctrl++"},
    {ActionId::ZoomOut, ActionGroup::View, "zoom-out",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Smaller cards"), "minus", "Ctrl+-"},
    {ActionId::ZoomReset, ActionGroup::View, "zoom-reset",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Usual card size"), "", "Ctrl+0"},
    {ActionId::ToggleRail, ActionGroup::View, "toggle-rail",
     //: Menu and command palette: the navigation at the left shows icons only
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Collapse navigation"), "sidebar", "Ctrl+B"},
    {ActionId::ToggleMenuBar, ActionGroup::View, "toggle-menu-bar",
     //: Menu and command palette: a check mark
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Always show menu bar"), "menu", ""},
    {ActionId::GoTopCreatives, ActionGroup::Go, "go-top-creatives",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Top creatives"), "leaderboard", "Ctrl+2"},
    {ActionId::GoActivity, ActionGroup::Go, "go-activity",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Activity"), "activity", "Ctrl+Shift+A"},
    {ActionId::GoSettings, ActionGroup::Go, "go-settings",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Settings"), "settings", ""},
    {ActionId::Back, ActionGroup::Go, "back",
     //: Menu and command palette: to the page before
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Back"), "chevron-left", "Alt+Left"},
    {ActionId::Forward, ActionGroup::Go, "forward",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Forward"), "chevron-right", "Alt+Right"},
    {ActionId::NextRegion, ActionGroup::Go, "next-region",
     //: Menu and command palette: moves the keyboard to navigation, bar, content, panel in turn
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Next region"), "", "F6"},
    {ActionId::PreviousRegion, ActionGroup::Go, "previous-region",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Previous region"), "", "Shift+F6"},
    {ActionId::Palette, ActionGroup::Go, "palette",
     //: Menu
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Command palette"), "search", "Ctrl+K"},
    {ActionId::Shortcuts, ActionGroup::Help, "shortcuts",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Keyboard shortcuts"), "text", "Ctrl+/"},
    {ActionId::Help, ActionGroup::Help, "help",
     //: Menu and command palette
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Help"), "help", "F1"},
};
// clang-format on
static_assert(std::size(kFacts) == kActionCount);

const ActionFacts &factsOf(ActionId id)
{
    return *std::find_if(std::begin(kFacts), std::end(kFacts),
                         [id](const ActionFacts &facts) { return facts.id == id; });
}

QList<QKeySequence> keysOf(const ActionFacts &facts)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(facts.keys).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

Actions::Actions(Look &look, QObject *parent)
    : QObject(parent)
    , m_look(look)
{
    for (const auto &facts : kFacts) {
        auto *action = new QAction(tr(facts.text), this);
        action->setObjectName(QLatin1String(facts.name));
        action->setShortcuts(keysOf(facts));
        action->setShortcutVisibleInContextMenu(true);
        m_actions[static_cast<std::size_t>(facts.id)] = action;
    }
    // Portable text takes a comma for the end of a key.
    (*this)[ActionId::GoSettings]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    for (const auto id : {ActionId::ShowHidden, ActionId::ToggleMenuBar, ActionId::ToggleRail})
        (*this)[id]->setCheckable(true);
    // Over the grid only: elsewhere these keys belong to the field that has the focus.
    for (const auto id : {ActionId::Copy, ActionId::CopyMarkdown, ActionId::Hide})
        (*this)[id]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::GoSettings]->setMenuRole(QAction::PreferencesRole);
    addIcons();
    connect(&m_look, &Look::changed, this, &Actions::addIcons);
}

std::vector<ActionId> Actions::inGroup(ActionGroup group) const
{
    std::vector<ActionId> ids;
    for (const auto &facts : kFacts) {
        if (facts.group == group)
            ids.push_back(facts.id);
    }
    return ids;
}

QString Actions::groupText(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Account:
        //: Menu
        return tr("Account");
    case ActionGroup::Edit:
        //: Menu
        return tr("Edit");
    case ActionGroup::View:
        //: Menu
        return tr("View");
    case ActionGroup::Go:
        //: Menu: where one can go
        return tr("Go to");
    case ActionGroup::Help:
        //: Menu
        return tr("Help", "menu");
    }
    return {};
}

QString Actions::name(ActionId id)
{
    return QLatin1String(factsOf(id).name);
}

void Actions::addIcons()
{
    for (const auto &facts : kFacts) {
        if (*facts.icon != '\0')
            (*this)[facts.id]->setIcon(m_look.icon(QLatin1String(facts.icon)));
    }
}

} // namespace mci::ui
