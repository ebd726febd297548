// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAction>
#include <QObject>

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
    Hide,
    ShowHidden,
    ClearSelection,
    Search,
    ViewCards,
    ViewTable,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ToggleRail,
    ToggleMenuBar,
    GoTopCreatives,
    GoActivity,
    GoSettings,
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
enum class ActionGroup { Account, Edit, View, Go, Help };
inline constexpr ActionGroup kActionGroups[] = {ActionGroup::Account, ActionGroup::Edit, ActionGroup::View,
                                                ActionGroup::Go, ActionGroup::Help};

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
    [[nodiscard]] std::vector<ActionId> inGroup(ActionGroup group) const;
    [[nodiscard]] static QString groupText(ActionGroup group);
    /** A name that stays the same in every language. */
    [[nodiscard]] static QString name(ActionId id);

private:
    void addIcons();

    Look &m_look;
    std::array<QAction *, kActionCount> m_actions{};
};

} // namespace mci::ui
