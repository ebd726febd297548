// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingsPage.h"

#include "pages/AboutSettings.h"
#include "pages/AppearanceSettings.h"
#include "pages/MetaAppSettings.h"
#include "pages/MinimumSettings.h"
#include "pages/SectionDelegate.h"
#include "pages/StorageSettings.h"
#include "pages/StoredSettings.h"
#include "widgets/PageHeader.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace mci::ui {

namespace {

constexpr int kListWidth = 192;
constexpr int kColumnWidth = 900;

} // namespace

SettingsPage::SettingsPage(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_stored(new StoredSettings(backend, this))
    , m_appearance(new AppearanceSettings(look))
    , m_minimums(new MinimumSettings(look, backend, *m_stored))
    , m_storage(new StorageSettings(look, backend, *m_stored))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    //: Settings, title of the page
    outer->addWidget(new PageHeader(look, tr("Settings"), this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 0);
    row->setSpacing(28);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    //: Settings, list of the sections, for screen readers
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SectionDelegate(look, m_list));
    m_list->setMouseTracking(true);
    m_list->setSpacing(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget(m_scroll);
    holder->setMaximumWidth(kColumnWidth);
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(0, 0, 8, 24);
    m_column->setSpacing(14);
    m_scroll->setWidget(holder);
    row->addWidget(m_scroll, 1);
    outer->addLayout(row, 1);
    addSections(backend);
    m_column->addStretch(1);
    m_list->setCurrentRow(0);
    passOn();
    applyLook();
    connect(&look, &Look::changed, this, &SettingsPage::applyLook);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::goTo);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::onScrolled);
}

void SettingsPage::addSections(Backend &backend)
{
    //: Settings, list of the sections
    addSection("sun", tr("Appearance"), m_appearance);
    //: Settings, list of the sections
    addSection("link", tr("Meta app"), new MetaAppSettings(m_look, *m_stored));
    //: Settings, list of the sections
    addSection("target", tr("Minimums"), m_minimums);
    //: Settings, list of the sections
    addSection("folder", tr("Cache and retention"), m_storage);
    //: Settings, list of the sections
    addSection("browser", tr("Network"), new NetworkSettings(m_look, *m_stored));
    //: Settings, list of the sections
    addSection("key", tr("Keyboard"), new KeyboardSettings(m_look));
    //: Settings, list of the sections
    addSection("info", tr("About"), new AboutSettings(m_look, backend.facts()));
}

void SettingsPage::addSection(const char *icon, const QString &name, QWidget *section)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(SectionDelegate::IconRole, QLatin1String(icon));
    m_column->addWidget(section);
    m_sections.push_back(section);
}

void SettingsPage::passOn()
{
    connect(m_appearance, &AppearanceSettings::localeChosen, this, &SettingsPage::localeChosen);
    connect(m_appearance, &AppearanceSettings::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_appearance, &AppearanceSettings::resultPaletteChosen, this, &SettingsPage::resultPaletteChosen);
    connect(m_appearance, &AppearanceSettings::motionChosen, this, &SettingsPage::motionChosen);
    connect(m_appearance, &AppearanceSettings::cardSizeChosen, this, &SettingsPage::cardSizeChosen);
    connect(m_appearance, &AppearanceSettings::menuBarChosen, this, &SettingsPage::menuBarChosen);
    connect(m_appearance, &AppearanceSettings::notificationsChosen, this, &SettingsPage::notificationsChosen);
}

void SettingsPage::applyLook()
{
    QPalette colors = m_list->palette();
    colors.setColor(QPalette::Base, m_look.color(Role::Window));
    m_list->setPalette(colors);
    m_list->doItemsLayout();
}

void SettingsPage::setChoices(const AppearanceChoices &choices)
{
    m_appearance->setChoices(choices);
}

void SettingsPage::setOrganization(const QString &organizationId)
{
    m_minimums->setOrganization(organizationId);
}

void SettingsPage::reload()
{
    m_stored->reload();
    m_minimums->reload();
    m_storage->reload();
}

void SettingsPage::goTo(int section)
{
    if (section >= 0)
        m_scroll->verticalScrollBar()->setValue(m_sections.at(static_cast<std::size_t>(section))->y());
}

void SettingsPage::onScrolled(int value)
{
    // Near the end the last sections never reach the top: the list stays where it was put.
    if (value >= m_scroll->verticalScrollBar()->maximum())
        return;
    int shown = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->y() <= value + 40)
            shown = static_cast<int>(i);
    }
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(shown);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace mci::ui
