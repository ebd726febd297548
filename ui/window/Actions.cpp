// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Actions.h"

#include <QMenu>

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
    /** Grid, table and the page of one creative answer to these keys, which nobody changes: elsewhere they belong to the
     * field with the focus. */
    bool keysOfCreatives = false;
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
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Copy"), "copy", ""},
    {ActionId::CopyMarkdown, ActionGroup::Edit, "copy-markdown",
     //: Menu and command palette: copies the selected creatives as a Markdown table
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Copy as Markdown"), "text", ""},
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
    {ActionId::Preview, ActionGroup::Creative, "preview",
     //: Menu and command palette: shows the picture of a creative as large as the window
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Large preview"), "eye", "Space", true},
    {ActionId::SidePanel, ActionGroup::Creative, "side-panel",
     //: Menu and command palette: a check mark; everything about one creative, beside the others
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Side panel"), "sidebar", "Enter", true},
    {ActionId::FullPage, ActionGroup::Creative, "full-page",
     //: Menu and command palette: everything about one creative on a page of its own
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Open as full page"), "image", "Ctrl+Enter Ctrl+Return"},
    {ActionId::AdsManager, ActionGroup::Creative, "ads-manager",
     //: Menu and command palette: opens the browser
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Open in Ads Manager"), "external", ""},
    {ActionId::Compare, ActionGroup::Creative, "compare",
     //: Menu, command palette and selection bar: shows the selected creatives side by side
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Compare selected creatives"), "compare", "Ctrl+Shift+M"},
    {ActionId::Generate, ActionGroup::Creative, "generate",
     //: Menu, command palette and selection bar: begins a brief for new ads that are inspired by the selected ones
     QT_TRANSLATE_NOOP("mci::ui::Actions", "New creatives inspired by these"), "sparkle-generate", "Ctrl+Shift+G"},
    {ActionId::Analyze, ActionGroup::Creative, "analyze",
     //: Menu and command palette: names the patterns of the selected creatives
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Analyze patterns"), "swatch", ""},
    {ActionId::AnalyzeShown, ActionGroup::Creative, "analyze-shown",
     //: Menu and command palette: names the patterns of every creative that is shown
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Analyze all that are shown"), "swatch", ""},
    {ActionId::Rate5, ActionGroup::Creative, "rate-5", "★★★★★", "", ""},
    {ActionId::Rate4, ActionGroup::Creative, "rate-4", "★★★★", "", ""},
    {ActionId::Rate3, ActionGroup::Creative, "rate-3", "★★★", "", ""},
    {ActionId::Rate2, ActionGroup::Creative, "rate-2", "★★", "", ""},
    {ActionId::Rate1, ActionGroup::Creative, "rate-1", "★", "", ""},
    {ActionId::Rate0, ActionGroup::Creative, "rate-0",
     //: Menu and command palette: takes the stars of a creative away
     QT_TRANSLATE_NOOP("mci::ui::Actions", "No rating"), "", ""},
    {ActionId::Hide, ActionGroup::Edit, "hide",
     //: Menu and command palette: leaves the selected creatives out of the grid
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Hide creative"), "eye-off", ""},
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
    {ActionId::ChooseColumns, ActionGroup::View, "choose-columns",
     //: Menu and command palette: which columns the table of creatives has
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Choose columns"), "", ""},
    {ActionId::CompactRows, ActionGroup::View, "compact-rows",
     //: Menu and command palette: a check mark; the rows of the table are lower
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Compact rows"), "", ""},
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
    {ActionId::GoDashboard, ActionGroup::Go, "go-dashboard",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Dashboard"), "home", "Ctrl+1"},
    {ActionId::GoTopCreatives, ActionGroup::Go, "go-top-creatives",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Top creatives"), "leaderboard", "Ctrl+2"},
    {ActionId::GoCompare, ActionGroup::Go, "go-compare",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Compare"), "compare", "Ctrl+3"},
    {ActionId::GoPatterns, ActionGroup::Go, "go-patterns",
     //: Navigation: which patterns go with which results
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Patterns"), "swatch", "Ctrl+7"},
    {ActionId::GoBriefs, ActionGroup::Go, "go-briefs",
     //: Menu and command palette: opens the page of briefs and of what was made of them
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Briefs & generations"), "sparkle-generate", "Ctrl+5"},
    {ActionId::GoActivity, ActionGroup::Go, "go-activity",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Activity"), "activity", ""},
    {ActionId::PeekActivity, ActionGroup::Go, "peek-activity",
     //: Menu and command palette: a small list of what runs and waits, beside the navigation; again: the whole page
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Activity at a glance"), "activity", "Ctrl+Shift+A"},
    {ActionId::GoSettings, ActionGroup::Go, "go-settings",
     //: Navigation
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Settings"), "settings", "Ctrl+,"},
    {ActionId::ShowAiLedger, ActionGroup::Go, "show-ai-ledger",
     //: Menu and command palette: a window with everything that was sent to an AI provider
     QT_TRANSLATE_NOOP("mci::ui::Actions", "Calls to the AI provider"), "sparkle-generate", ""},
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
        // As a real shortcut such a key would be taken from fields and buttons; menus show what follows a tab as keys.
        if (facts.keysOfCreatives)
            action->setText(action->text() + u'\t' + keysOf(facts).first().toString(QKeySequence::NativeText));
        else
            action->setShortcuts(designedKeys(facts.id));
        action->setShortcutVisibleInContextMenu(true);
        m_actions[static_cast<std::size_t>(facts.id)] = action;
    }
    for (const auto id : {ActionId::ShowHidden, ActionId::ToggleMenuBar, ActionId::ToggleRail, ActionId::SidePanel,
                          ActionId::CompactRows})
        (*this)[id]->setCheckable(true);
    for (const auto id : kRatings)
        (*this)[id]->setCheckable(true);
    // Over cards and rows only: elsewhere these keys belong to the field that has the focus.
    for (const auto &facts : kFacts) {
        if (gridAct(facts.id))
            (*this)[facts.id]->setShortcutContext(Qt::WidgetShortcut);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::GoSettings]->setMenuRole(QAction::PreferencesRole);
    addIcons();
    connect(&m_look, &Look::changed, this, &Actions::addIcons);
}

void Actions::followKeys(ActionId id, QObject *context, std::function<void(const QString &keys)> show) const
{
    const QAction *action = (*this)[id];
    const auto tell = [action, show = std::move(show)] { show(action->shortcut().toString(QKeySequence::NativeText)); };
    tell();
    connect(action, &QAction::changed, context, tell);
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
    case ActionGroup::Creative:
        //: Menu: what can be done with one creative
        return tr("Creative");
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

int Actions::starsOf(ActionId rating)
{
    return static_cast<int>(ActionId::Rate0) - static_cast<int>(rating);
}

QString Actions::command(ActionId id) const
{
    const QString text = (*this)[id]->text().section(u'\t', 0, 0);
    if (id == ActionId::Rate0 || std::find(std::begin(kRatings), std::end(kRatings), id) == std::end(kRatings))
        return text;
    //: Command palette: rates a creative; %1 is one to five stars as signs
    return tr("Rating: %1").arg(text);
}

QStringList Actions::keys(ActionId id) const
{
    QStringList keys;
    for (const QKeySequence &key : (*this)[id]->shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    const QString shown = (*this)[id]->text().section(u'\t', 1);
    if (!shown.isEmpty())
        keys << shown;
    return keys;
}

void Actions::fillCreativeMenu(QMenu &menu) const
{
    for (const auto id : {ActionId::Preview, ActionId::SidePanel, ActionId::FullPage, ActionId::Compare,
                          ActionId::Generate, ActionId::Analyze, ActionId::AdsManager})
        menu.addAction((*this)[id]);
    menu.addSeparator();
    menu.addAction((*this)[ActionId::Copy]);
    menu.addAction((*this)[ActionId::CopyMarkdown]);
    menu.addSeparator();
    //: Top creatives, menu of a creative: a submenu
    QMenu *rating = menu.addMenu(tr("Rating"));
    for (const auto id : kRatings)
        rating->addAction((*this)[id]);
    menu.addSeparator();
    menu.addAction((*this)[ActionId::Hide]);
}

QList<QKeySequence> Actions::designedKeys(ActionId id)
{
    if (const auto act = gridAct(id))
        return GridKeys::designed(*act);
    return factsOf(id).keysOfCreatives ? QList<QKeySequence>() : keysOf(factsOf(id));
}

std::optional<GridAct> Actions::gridAct(ActionId id)
{
    if (std::find(std::begin(kRatings), std::end(kRatings), id) != std::end(kRatings))
        return static_cast<GridAct>(static_cast<int>(GridAct::Unrate) + starsOf(id));
    switch (id) {
    case ActionId::Copy:
        return GridAct::Copy;
    case ActionId::CopyMarkdown:
        return GridAct::CopyMarkdown;
    case ActionId::Hide:
        return GridAct::Hide;
    default:
        return std::nullopt;
    }
}

void Actions::addIcons()
{
    for (const auto &facts : kFacts) {
        // Where a check mark says something, no picture takes its place.
        if (*facts.icon != '\0' && !(*this)[facts.id]->isCheckable())
            (*this)[facts.id]->setIcon(m_look.icon(QLatin1String(facts.icon)));
    }
}

} // namespace mci::ui
