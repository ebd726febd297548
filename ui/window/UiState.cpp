// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/UiState.h"

#include <QJsonDocument>

namespace mci::ui {

namespace {

constexpr int kSmallestReach = 120;
constexpr int kTitleHeight = 40;
constexpr int kMinPanel = 380;
constexpr int kMaxPanel = 560;
constexpr int kMostRecent = 8;

constexpr std::pair<ThemeChoice, const char *> kThemes[] = {{ThemeChoice::System, "system"},
                                                            {ThemeChoice::Light, "light"},
                                                            {ThemeChoice::Dark, "dark"},
                                                            {ThemeChoice::HighContrast, "high-contrast"}};
constexpr std::pair<ResultPalette, const char *> kPalettes[] = {{ResultPalette::GreenRed, "green-red"},
                                                                {ResultPalette::BlueOrange, "blue-orange"}};
constexpr std::pair<MotionChoice, const char *> kMotions[] = {{MotionChoice::System, "system"},
                                                              {MotionChoice::On, "on"},
                                                              {MotionChoice::Off, "off"},
                                                              // As versions wrote it that did not ask the system.
                                                              {MotionChoice::On, "true"},
                                                              {MotionChoice::Off, "false"}};
constexpr std::pair<ViewMode, const char *> kViewModes[] = {{ViewMode::Cards, "cards"}, {ViewMode::Table, "table"}};

template<typename T, std::size_t N>
T fromName(const std::pair<T, const char *> (&table)[N], const QString &name)
{
    for (const auto &[value, text] : table) {
        if (name == QLatin1String(text))
            return value;
    }
    return table[0].first;
}

template<typename T, std::size_t N>
QString toName(const std::pair<T, const char *> (&table)[N], T wanted)
{
    for (const auto &[value, text] : table) {
        if (value == wanted)
            return QLatin1String(text);
    }
    return QLatin1String(table[0].second);
}

const auto kKeyGroup = QStringLiteral("keys/");

QString selectionKey(const QString &organizationId, const QString &adAccountId)
{
    return QStringLiteral("selections/%1/%2").arg(organizationId, adAccountId);
}

} // namespace

QRect reachablePlace(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty() || !wanted.isValid())
        return wanted;
    const QRect title(wanted.topLeft(), QSize(wanted.width(), kTitleHeight));
    for (const QRect &screen : screens) {
        const QRect seen = screen.intersected(title);
        if (seen.width() >= kSmallestReach && seen.height() >= kTitleHeight / 2)
            return wanted;
    }
    const QRect home = screens.first();
    QRect place(QPoint(0, 0), wanted.size().boundedTo(home.size()));
    place.moveCenter(home.center());
    return place;
}

UiState::UiState(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

bool UiState::flag(const char *key, bool fallback) const
{
    return m_settings.value(QLatin1String(key), fallback).toBool();
}

void UiState::set(const QString &key, const QVariant &value)
{
    // The file is written whole and waits for the disk: a start that changes nothing does without.
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

std::optional<WindowPlace> UiState::windowPlace() const
{
    const QRect rect = m_settings.value(QStringLiteral("window/rect")).toRect();
    if (!rect.isValid())
        return std::nullopt;
    return WindowPlace{rect, flag("window/maximized", false)};
}

void UiState::setWindowPlace(const WindowPlace &place)
{
    set(QStringLiteral("window/rect"), place.rect);
    set(QStringLiteral("window/maximized"), place.maximized);
}

std::optional<int> UiState::panelWidth() const
{
    bool ok = false;
    const int width = m_settings.value(QStringLiteral("panel/width")).toInt(&ok);
    return ok && width >= kMinPanel && width <= kMaxPanel ? std::optional(width) : std::nullopt;
}

void UiState::setPanelWidth(int width)
{
    set(QStringLiteral("panel/width"), std::clamp(width, kMinPanel, kMaxPanel));
}

std::optional<int> UiState::cardSize() const
{
    bool ok = false;
    const int step = m_settings.value(QStringLiteral("creatives/cardSize")).toInt(&ok);
    return ok && step >= 0 ? std::optional(step) : std::nullopt;
}

ViewMode UiState::viewMode() const
{
    return fromName(kViewModes, m_settings.value(QStringLiteral("creatives/view")).toString());
}

void UiState::setViewMode(ViewMode mode)
{
    set(QStringLiteral("creatives/view"), toName(kViewModes, mode));
}

QByteArray UiState::tableColumns() const
{
    return m_settings.value(QStringLiteral("creatives/tableColumns")).toByteArray();
}

CellColors UiState::cellColors() const
{
    const QString name = m_settings.value(QStringLiteral("creatives/cellColors")).toString();
    return name == QLatin1String("none") ? CellColors::None
        : name == QLatin1String("scale") ? CellColors::Scale
                                         : CellColors::Average;
}

void UiState::setCellColors(CellColors colors)
{
    m_settings.setValue(QStringLiteral("creatives/cellColors"),
                        colors == CellColors::None        ? QStringLiteral("none")
                            : colors == CellColors::Scale ? QStringLiteral("scale")
                                                          : QStringLiteral("average"));
}

QString UiState::lastOrganization() const
{
    return m_settings.value(QStringLiteral("last/organization")).toString();
}

QString UiState::lastAccount(const QString &organizationId) const
{
    return m_settings.value(QStringLiteral("last/account/") + organizationId).toString();
}

std::optional<KeptSelection> UiState::selection(const QString &organizationId, const QString &adAccountId) const
{
    const QByteArray stored = m_settings.value(selectionKey(organizationId, adAccountId)).toString().toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json.isEmpty())
        return std::nullopt;
    return keptFromJson(json);
}

void UiState::setSelection(const QString &organizationId, const KeptSelection &selection)
{
    const QByteArray json = QJsonDocument(keptToJson(selection)).toJson(QJsonDocument::Compact);
    set(selectionKey(organizationId, selection.input.adAccountId), QString::fromUtf8(json));
    set(QStringLiteral("last/account/") + organizationId, selection.input.adAccountId);
    setLastOrganization(organizationId);
}

ThemeChoice UiState::theme() const
{
    return fromName(kThemes, m_settings.value(QStringLiteral("look/theme")).toString());
}

void UiState::setTheme(ThemeChoice choice)
{
    set(QStringLiteral("look/theme"), toName(kThemes, choice));
}

ResultPalette UiState::resultPalette() const
{
    return fromName(kPalettes, m_settings.value(QStringLiteral("look/results")).toString());
}

void UiState::setResultPalette(ResultPalette palette)
{
    set(QStringLiteral("look/results"), toName(kPalettes, palette));
}

MotionChoice UiState::motion() const
{
    return fromName(kMotions, m_settings.value(QStringLiteral("look/motion")).toString());
}

void UiState::setMotion(MotionChoice choice)
{
    set(QStringLiteral("look/motion"), toName(kMotions, choice));
}

KeyChoices UiState::keyChoices() const
{
    KeyChoices choices;
    for (const QString &name : m_settings.allKeys()) {
        if (!name.startsWith(kKeyGroup))
            continue;
        const QStringList written = m_settings.value(name).toStringList();
        QList<QKeySequence> keys;
        for (const QString &key : written) {
            const QKeySequence read = QKeySequence::fromString(key, QKeySequence::PortableText);
            if (read.count() == 1 && read[0].key() != Qt::Key_unknown)
                keys.append(read);
        }
        // Nothing written is a command without keys; keys that nobody can read leave it as designed.
        if (written.isEmpty() || !keys.isEmpty())
            choices.insert(name.mid(kKeyGroup.size()), keys);
    }
    return choices;
}

void UiState::setKeyChoices(const KeyChoices &choices)
{
    m_settings.remove(kKeyGroup.chopped(1));
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        QStringList keys;
        for (const QKeySequence &key : choice.value())
            keys.append(key.toString(QKeySequence::PortableText));
        m_settings.setValue(kKeyGroup + choice.key(), keys);
    }
}

QString UiState::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

std::optional<UtcTime> UiState::activityClearedAt() const
{
    bool ok = false;
    const qint64 ms = m_settings.value(QStringLiteral("activity/clearedAt")).toLongLong(&ok);
    return ok && ms > 0 ? std::optional(fromEpochMs(ms)) : std::nullopt;
}

void UiState::setActivityClearedAt(std::optional<UtcTime> time)
{
    if (time)
        set(QStringLiteral("activity/clearedAt"), toEpochMs(*time));
    else
        m_settings.remove(QStringLiteral("activity/clearedAt"));
}

QStringList UiState::recentCommands() const
{
    return m_settings.value(QStringLiteral("palette/recent")).toStringList();
}

void UiState::addRecentCommand(const QString &id)
{
    QStringList recent = recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    set(QStringLiteral("palette/recent"), recent.mid(0, kMostRecent));
}

void restoreLook(const UiState &state, Look &look)
{
    look.setChoice(state.theme());
    look.setResultPalette(state.resultPalette());
    look.setMotionChoice(state.motion());
}

} // namespace mci::ui
