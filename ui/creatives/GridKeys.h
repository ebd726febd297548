// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QKeySequence>
#include <QString>

class QKeyEvent;

namespace mci::ui {

/** What a key can do over the cards, the table's rows and the large preview. */
enum class GridAct {
    Next,
    Previous,
    Select,
    SelectAll,
    Copy,
    CopyMarkdown,
    Hide,
    Compare,
    Generate,
    Unrate,
    Rate1,
    Rate2,
    Rate3,
    Rate4,
    Rate5,
};
inline constexpr std::size_t kGridActCount = static_cast<std::size_t>(GridAct::Rate5) + 1;

/**
 * The keys of grid and table: one table for those who act on them and those who list them. Moving, Space, Enter and Esc
 * are not in it; they are the same everywhere. A value; as designed unless somebody chose other keys.
 */
class GridKeys
{
public:
    GridKeys();

    [[nodiscard]] static QList<QKeySequence> designed(GridAct act);
    /** A name that stays the same in every language. */
    [[nodiscard]] static QString name(GridAct act);
    /** For lists of shortcuts. */
    [[nodiscard]] static QString text(GridAct act);
    /** The stars of a rating act, 0 to take them away; nullopt for other acts. */
    [[nodiscard]] static std::optional<int> stars(GridAct act);

    [[nodiscard]] const QList<QKeySequence> &keys(GridAct act) const { return m_keys[static_cast<std::size_t>(act)]; }
    /** As the first one is written on this system; empty where there is none, or letters are off and it is one. */
    [[nodiscard]] QString keyText(GridAct act) const;
    void setKeys(GridAct act, const QList<QKeySequence> &keys) { m_keys[static_cast<std::size_t>(act)] = keys; }
    /** Off: letters, digits and signs only search. */
    void setLettersOn(bool on) { m_lettersOn = on; }
    [[nodiscard]] bool lettersOn() const { return m_lettersOn; }

    /** `isTyping`: letters just typed belong to a search, so letters do nothing else. */
    [[nodiscard]] std::optional<GridAct> actOf(const QKeyEvent &event, bool isTyping = false) const;

private:
    std::array<QList<QKeySequence>, kGridActCount> m_keys;
    bool m_lettersOn = true;
};

} // namespace mci::ui
