// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/GeneralSettings.h"

#include "text/Translation.h"
#include "widgets/ComboBox.h"
#include "widgets/Switch.h"

#include <QSignalBlocker>

namespace mci::ui {

GeneralSettings::GeneralSettings(Look &look, QWidget *parent)
    //: Settings, section
    : SettingPanel(look, tr("General"), {}, parent)
    , m_language(new ComboBox(look))
    //: Settings › General, switch
    , m_notifications(new Switch(look, tr("Tell me when a sync has ended"), nullptr))
    //: Settings › General, switch
    , m_menuBar(new Switch(look, tr("Always show menu bar"), nullptr))
{
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    //: Settings › General, first choice of the language
    m_language->addItem(tr("As the system"), QString());
    for (const QString &locale : text::Translation::supportedLocales())
        m_language->addItem(languageName(locale), locale);
    //: Settings › General
    addRow(tr("Language"), {}, m_language)->setKeywords(QStringLiteral("language idioma"));
    m_notifications->setObjectName(QStringLiteral("settingNotifications"));
    //: Settings › General
    addRow(tr("Notifications"),
           //: Settings › General, below "Notifications"
           tr("By the system, while this window is not the one you work in"), m_notifications);
    m_menuBar->setObjectName(QStringLiteral("settingMenuBar"));
    //: Settings › General; the second is below it
    addRow(tr("Menu bar"), tr("Alt or F10 shows it for a moment"), m_menuBar);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT localeChosen(m_language->currentData().toString()); });
    connect(m_notifications, &QCheckBox::toggled, this, &GeneralSettings::notificationsChosen);
    connect(m_menuBar, &QCheckBox::toggled, this, &GeneralSettings::menuBarChosen);
    setChoices({});
}

void GeneralSettings::setChoices(const AppearanceChoices &choices)
{
    const QSignalBlocker notifications(m_notifications);
    const QSignalBlocker menuBar(m_menuBar);
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.locale)));
    m_notifications->setChecked(choices.notifications);
    m_menuBar->setChecked(choices.menuBar);
}

} // namespace mci::ui
