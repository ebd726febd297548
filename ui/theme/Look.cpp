// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Look.h"

#include <QGuiApplication>

namespace mci::ui {

namespace {

constexpr int kDarkBelow = 128;

Scheme systemScheme()
{
    // Qt 6.4 does not tell the scheme; the window colour does.
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow ? Scheme::Dark : Scheme::Light;
}

} // namespace

Look::Look(QObject *parent)
    : QObject(parent)
    , m_systemScheme(systemScheme())
    , m_baseFont(QGuiApplication::font())
    , m_theme({m_systemScheme}, m_baseFont)
{
}

void Look::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    rebuild(resultPalette());
}

void Look::setResultPalette(ResultPalette palette)
{
    rebuild(palette);
}

bool Look::motion() const
{
    return m_motion == MotionChoice::System ? m_systemMotion : m_motion == MotionChoice::On;
}

void Look::setMotionChoice(MotionChoice choice)
{
    if (choice == m_motion)
        return;
    m_motion = choice;
    Q_EMIT changed();
}

void Look::setSystemMotion(bool on)
{
    if (on == m_systemMotion)
        return;
    m_systemMotion = on;
    Q_EMIT changed();
}

void Look::setSystemScheme(Scheme scheme)
{
    m_systemScheme = scheme;
    rebuild(resultPalette());
}

void Look::setBaseFont(const QFont &font)
{
    if (font == m_baseFont)
        return;
    m_baseFont = font;
    m_theme = Theme(m_theme.options(), m_baseFont);
    Q_EMIT changed();
}

ThemeOptions Look::optionsFor(ResultPalette results) const
{
    ThemeOptions options{m_systemScheme, results, m_choice == ThemeChoice::HighContrast};
    if (m_choice == ThemeChoice::Light)
        options.scheme = Scheme::Light;
    else if (m_choice == ThemeChoice::Dark)
        options.scheme = Scheme::Dark;
    return options;
}

void Look::rebuild(ResultPalette results)
{
    const ThemeOptions options = optionsFor(results);
    if (options == m_theme.options())
        return;
    m_theme = Theme(options, m_baseFont);
    Q_EMIT changed();
}

} // namespace mci::ui
