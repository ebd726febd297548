// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/WindowKeys.h"

#include "window/Actions.h"
#include "window/UiState.h"

#include <QCoreApplication>

namespace mci::ui {

namespace {

class KeyText
{
    Q_DECLARE_TR_FUNCTIONS(KeyText)
public:
    //: List of shortcuts: heading
    static QString gridGroup() { return tr("In the grid and the table"); }
};

std::optional<ActionId> actionOf(GridAct act)
{
    for (std::size_t i = 0; i < kActionCount; ++i) {
        if (Actions::gridAct(static_cast<ActionId>(i)) == act)
            return static_cast<ActionId>(i);
    }
    return std::nullopt;
}

std::vector<KeyCommand> commandsOf(const Actions &actions)
{
    std::vector<KeyCommand> commands;
    for (const ActionGroup group : kActionGroups) {
        for (const ActionId id : actions.inGroup(group)) {
            commands.push_back({Actions::name(id), Actions::groupText(group), actions.command(id),
                                Actions::designedKeys(id), Actions::gridAct(id).has_value()});
        }
    }
    for (std::size_t i = 0; i < kGridActCount; ++i) {
        const auto act = static_cast<GridAct>(i);
        if (!actionOf(act))
            commands.push_back({GridKeys::name(act), KeyText::gridGroup(), GridKeys::text(act), GridKeys::designed(act),
                                true});
    }
    return commands;
}

} // namespace

WindowKeys::WindowKeys(Actions &actions, UiState &state, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_state(state)
    , m_map(commandsOf(actions))
{
    m_map.setChoices(m_state.keyChoices());
    m_map.setLettersOn(m_state.letterKeys());
    apply();
    connect(&m_map, &KeyMap::changed, this, &WindowKeys::keep);
}

void WindowKeys::keep()
{
    m_state.setKeyChoices(m_map.choices());
    m_state.setLetterKeys(m_map.lettersOn());
    apply();
    Q_EMIT gridKeysChanged();
}

void WindowKeys::apply()
{
    for (std::size_t i = 0; i < kActionCount; ++i) {
        const auto id = static_cast<ActionId>(i);
        m_actions[id]->setShortcuts(m_map.keys(Actions::name(id)));
    }
    for (std::size_t i = 0; i < kGridActCount; ++i) {
        const auto act = static_cast<GridAct>(i);
        m_gridKeys.setKeys(act, m_map.keys(GridKeys::name(act)));
    }
    m_gridKeys.setLettersOn(m_map.lettersOn());
}

} // namespace mci::ui
