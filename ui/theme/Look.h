// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/IconStore.h"
#include "theme/Theme.h"

#include <QObject>

namespace mci::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };
enum class MotionChoice { System, On, Off };

/**
 * The look of the running program: the theme in force, its icons, and whether things may move. Made once by the program,
 * passed by reference to every widget that paints; GUI thread.
 */
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QColor color(Role role) const { return m_theme.color(role); }
    [[nodiscard]] int scaled(int px) const { return m_theme.scaled(px); }
    [[nodiscard]] QFont font(TypeRole role) const { return m_theme.font(role); }
    [[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text2) const
    {
        return m_icons.icon(name, m_theme, role);
    }
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, Role role) const
    {
        return m_icons.pixmap(name, size, devicePixelRatio, m_theme.color(role));
    }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] ResultPalette resultPalette() const { return m_theme.options().results; }
    /** The one place that decides whether anything moves. False: every animation takes no time. */
    [[nodiscard]] bool motion() const;
    [[nodiscard]] MotionChoice motionChoice() const { return m_motion; }
    /** Whether the system lets things move. */
    [[nodiscard]] bool systemMotion() const { return m_systemMotion; }

    void setChoice(ThemeChoice choice);
    void setResultPalette(ResultPalette palette);
    void setMotionChoice(MotionChoice choice);
    /** Whatever the system says. */
    void setMotion(bool on) { setMotionChoice(on ? MotionChoice::On : MotionChoice::Off); }
    /** In force while the choice is System. */
    void setSystemMotion(bool on);
    /** What the system draws with now; in force while the choice is System. */
    void setSystemScheme(Scheme scheme);
    /** The font all text styles are made from; its size is that of body text. */
    void setBaseFont(const QFont &font);

Q_SIGNALS:
    /** Colours, fonts or motion are others now: paint again. */
    void changed();

private:
    void rebuild(ResultPalette results);
    [[nodiscard]] ThemeOptions optionsFor(ResultPalette results) const;

    /** As the system draws windows, read before our own palette hides it. */
    Scheme m_systemScheme;
    QFont m_baseFont;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_theme;
    IconStore m_icons;
    MotionChoice m_motion = MotionChoice::System;
    bool m_systemMotion = true;
};

} // namespace mci::ui
