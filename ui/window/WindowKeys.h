// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/GridKeys.h"
#include "pages/KeyMap.h"

namespace mci::ui {

class Actions;
class UiState;

/**
 * The keys of the window: one map of all commands, read from and kept in the state. Every change goes to the actions at once,
 * and to cards, table and preview by gridKeysChanged().
 */
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /** Both outlive it. */
    WindowKeys(Actions &actions, UiState &state, QObject *parent = nullptr);

    [[nodiscard]] KeyMap &map() { return m_map; }
    [[nodiscard]] const GridKeys &gridKeys() const { return m_gridKeys; }

Q_SIGNALS:
    void gridKeysChanged();

private:
    void keep();
    void apply();

    Actions &m_actions;
    UiState &m_state;
    KeyMap m_map;
    GridKeys m_gridKeys;
};

} // namespace mci::ui
