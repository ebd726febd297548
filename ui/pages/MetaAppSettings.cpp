// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MetaAppSettings.h"

#include "pages/SettingRow.h"
#include "pages/StoredSettings.h"
#include "widgets/LineEdit.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace key = settings::key;

MetaAppSettings::MetaAppSettings(Look &look, StoredSettings &stored, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Settings, section; the second is below it. The names after it are Meta's own
    auto *panel = new SettingPanel(look, tr("Meta app"), tr("From Meta for Developers › App settings › Basic"), this);
    column->addWidget(panel);

    auto *id = new LineEdit(look);
    id->setObjectName(QStringLiteral("settingAppId"));
    //: Settings › Meta app
    stored.bind(QLatin1String(key::kAppId), panel->addRow(tr("App ID"), {}, id), id);

    auto *secret = new SecretEdit(look);
    secret->setObjectName(QStringLiteral("settingAppSecret"));
    //: Settings › Meta app, in the empty field of the secret
    secret->setPlaceholderText(tr("Enter to replace"));
    //: Settings › Meta app; the second is below it
    SettingRow *secretRow = panel->addRow(tr("App secret"), tr("Optional. Kept in the system keychain"), secret);
    stored.bindSecret(QLatin1String(key::kAppSecret), secretRow, secret);

    auto *version = new LineEdit(look);
    version->setObjectName(QStringLiteral("settingApiVersion"));
    //: Settings › Meta app; the second is below it
    SettingRow *versionRow = panel->addRow(tr("API version"), tr("Such as v26.0"), version);
    stored.bind(QLatin1String(key::kApiVersion), versionRow, version);

    auto *redirect = new LineEdit(look);
    redirect->setObjectName(QStringLiteral("settingRedirect"));
    //: Settings › Meta app; the second is below it
    SettingRow *redirectRow = panel->addRow(tr("Return address"), tr("As listed in your Meta app"), redirect);
    stored.bind(QLatin1String(key::kRedirectUri), redirectRow, redirect);
}

NetworkSettings::NetworkSettings(Look &look, StoredSettings &stored, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Settings, section
    auto *panel = new SettingPanel(look, tr("Network"), {}, this);
    column->addWidget(panel);
    //: Settings › Network; the second is its value
    panel->addRow(tr("Proxy"), {}, new TextLabel(look, TypeRole::Body, Role::Text2, tr("As the system")));
    auto *graph = new LineEdit(look);
    graph->setObjectName(QStringLiteral("settingGraphUrl"));
    //: Settings › Network; the second is below it
    SettingRow *graphRow = panel->addRow(tr("Graph API address"), tr("Where the numbers are asked"), graph);
    stored.bind(QLatin1String(key::kGraphUrl), graphRow, graph);
    // Shown, not offered: another address is for those who set it in the environment or by mci config.
    graph->setReadOnly(true);
}

} // namespace mci::ui
