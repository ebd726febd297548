// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CellTints.h"
#include "pages/KeyMap.h"
#include "theme/Look.h"
#include "window/KeptSelection.h"

#include <optional>

#include <QRect>
#include <QSettings>

namespace mci::ui {

enum class ViewMode { Cards, Table };

/** Where the window was: its place without decoration, and whether it filled the screen. */
struct WindowPlace
{
    QRect rect;
    bool maximized = false;
    bool operator==(const WindowPlace &) const = default;
};

/** `wanted` where enough of it can be reached on one of the screens, else as much of it as fits in the middle of the first. */
[[nodiscard]] QRect reachablePlace(const QRect &wanted, const QList<QRect> &screens);

/**
 * How the person left the windows: an ini file, read and written at once, without anything secret. Values out of range come
 * back as their default. GUI thread.
 */
class UiState
{
public:
    explicit UiState(const QString &iniFile);

    [[nodiscard]] std::optional<WindowPlace> windowPlace() const;
    void setWindowPlace(const WindowPlace &place);
    /** Width of a page's side panel; nullopt: as designed. */
    [[nodiscard]] std::optional<int> panelWidth() const;
    void setPanelWidth(int width);
    [[nodiscard]] bool isPanelOpen() const { return flag("panel/open", false); }
    void setPanelOpen(bool open) { set(QStringLiteral("panel/open"), open); }
    [[nodiscard]] bool isRailCollapsed() const { return flag("rail/collapsed", false); }
    void setRailCollapsed(bool collapsed) { set(QStringLiteral("rail/collapsed"), collapsed); }
    [[nodiscard]] QString page() const { return m_settings.value(QStringLiteral("page")).toString(); }
    void setPage(const QString &name) { set(QStringLiteral("page"), name); }

    /** A step of the grid's zoom; nullopt: as designed. */
    [[nodiscard]] std::optional<int> cardSize() const;
    void setCardSize(int step) { set(QStringLiteral("creatives/cardSize"), step); }
    [[nodiscard]] ViewMode viewMode() const;
    void setViewMode(ViewMode mode);
    /** TableColumns as text. */
    [[nodiscard]] QByteArray tableColumns() const;
    void setTableColumns(const QByteArray &json) { set(QStringLiteral("creatives/tableColumns"), json); }
    [[nodiscard]] bool compactRows() const { return flag("creatives/compactRows", false); }
    void setCompactRows(bool compact) { set(QStringLiteral("creatives/compactRows"), compact); }
    [[nodiscard]] CellColors cellColors() const;
    void setCellColors(CellColors colors);

    [[nodiscard]] QString lastOrganization() const;
    [[nodiscard]] QString lastAccount(const QString &organizationId) const;
    /** Of the organization's account; its organization and account become the last ones. */
    [[nodiscard]] std::optional<KeptSelection> selection(const QString &organizationId,
                                                         const QString &adAccountId) const;
    void setSelection(const QString &organizationId, const KeptSelection &selection);
    void setLastOrganization(const QString &organizationId) { set(QStringLiteral("last/organization"), organizationId); }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] ResultPalette resultPalette() const;
    void setResultPalette(ResultPalette palette);
    [[nodiscard]] MotionChoice motion() const;
    void setMotion(MotionChoice choice);
    /** pt_BR, en, es; empty: the system's. */
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &locale) { set(QStringLiteral("language"), locale); }
    [[nodiscard]] bool notifications() const { return flag("notifications", true); }
    void setNotifications(bool on) { set(QStringLiteral("notifications"), on); }
    [[nodiscard]] bool menuBar() const { return flag("menuBar", false); }
    void setMenuBar(bool shown) { set(QStringLiteral("menuBar"), shown); }

    /** The commands with other keys than the designed ones. */
    [[nodiscard]] KeyChoices keyChoices() const;
    void setKeyChoices(const KeyChoices &choices);
    [[nodiscard]] bool letterKeys() const { return flag("letterKeys", true); }
    void setLetterKeys(bool on) { set(QStringLiteral("letterKeys"), on); }

    /** Work that had ended by then is not shown any more. */
    [[nodiscard]] std::optional<UtcTime> activityClearedAt() const;
    void setActivityClearedAt(std::optional<UtcTime> time);

    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString &id);

private:
    [[nodiscard]] bool flag(const char *key, bool fallback) const;
    void set(const QString &key, const QVariant &value);

    QSettings m_settings;
};

/** Gives the look its theme, palette and motion as they were left. */
void restoreLook(const UiState &state, Look &look);

} // namespace mci::ui
