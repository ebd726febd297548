// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/GridKeys.h"
#include "theme/Look.h"

#include <functional>

#include <QAction>
#include <QObject>

class QMenu;

namespace mci::ui {

enum class ActionId {
    SyncNow,
    Parameters,
    Export,
    Copy,
    CopyMarkdown,
    ConnectAccount,
    SwitchClient,
    Quit,
    Undo,
    Redo,
    Preview,
    SidePanel,
    FullPage,
    AdsManager,
    Compare,
    Generate,
    Analyze,
    AnalyzeShown,
    Rate5,
    Rate4,
    Rate3,
    Rate2,
    Rate1,
    Rate0,
    Hide,
    ShowHidden,
    ClearSelection,
    Search,
    ViewCards,
    ViewTable,
    ChooseColumns,
    CompactRows,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ToggleRail,
    ToggleMenuBar,
    GoDashboard,
    GoTopCreatives,
    GoCompare,
    GoPatterns,
    GoBriefs,
    GoActivity,
    PeekActivity,
    GoSettings,
    ShowAiLedger,
    Back,
    Forward,
    NextRegion,
    PreviousRegion,
    Palette,
    Shortcuts,
    Help,
};
inline constexpr std::size_t kActionCount = static_cast<std::size_t>(ActionId::Help) + 1;

/** The menu an action stands in, and its section in the overview of shortcuts. */
enum class ActionGroup { Account, Edit, Creative, View, Go, Help };
inline constexpr ActionGroup kActionGroups[] = {ActionGroup::Account, ActionGroup::Edit, ActionGroup::Creative,
                                                ActionGroup::View,    ActionGroup::Go,   ActionGroup::Help};
/** From five stars to none. */
inline constexpr ActionId kRatings[] = {ActionId::Rate5, ActionId::Rate4, ActionId::Rate3,
                                        ActionId::Rate2, ActionId::Rate1, ActionId::Rate0};

/**
 * Every command of the window as one QAction, shared by menus, context menus, palette and shortcuts. Made once by the
 * window, which connects them.
 */
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(Look &look, QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /** As the system writes its first key, now and whenever it is another one. */
    void followKeys(ActionId id, QObject *context, std::function<void(const QString &keys)> show) const;
    [[nodiscard]] std::vector<ActionId> inGroup(ActionGroup group) const;
    [[nodiscard]] static QString groupText(ActionGroup group);
    /** A name that stays the same in every language. */
    [[nodiscard]] static QString name(ActionId id);
    /** What it does, where no menu around it says so. */
    [[nodiscard]] QString command(ActionId id) const;
    /** Its keys as people read them, the usual ones first; with those that only the creatives answer to. */
    [[nodiscard]] QStringList keys(ActionId id) const;
    /** What can be done with creatives: the same in the menu bar and below the mouse. */
    void fillCreativeMenu(QMenu &menu) const;
    [[nodiscard]] static int starsOf(ActionId rating);
    /** The keys it has unless somebody chose others. */
    [[nodiscard]] static QList<QKeySequence> designedKeys(ActionId id);
    /** What the same key does over cards and rows, which act on it themselves: menus only show it. */
    [[nodiscard]] static std::optional<GridAct> gridAct(ActionId id);

private:
    void addIcons();

    Look &m_look;
    std::array<QAction *, kActionCount> m_actions{};
};

} // namespace mci::ui
