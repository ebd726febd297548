// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MetaAppSettings.h"

#include "pages/StoredSettings.h"
#include "widgets/LineEdit.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

namespace key = settings::key;

} // namespace

MetaAppSettings::MetaAppSettings(Look &look, StoredSettings &stored, QWidget *parent)
    : SettingPanel(look,
                   //: Settings, section
                   tr("Meta app"),
                   //: Settings › Meta app, below the title. The names in it are Meta's own
                   tr("From Meta for Developers › App settings › Basic"), parent)
{
    const auto add = [&](const char *name, const char *setting, const QString &title, const QString &caption) {
        auto *edit = new LineEdit(look);
        edit->setObjectName(QLatin1String(name));
        stored.bind(QLatin1String(setting), addRow(title, caption, edit), edit);
    };
    //: Settings › Meta app
    add("settingAppId", key::kAppId, tr("App ID"), {});

    auto *secret = new SecretEdit(look);
    secret->setObjectName(QStringLiteral("settingAppSecret"));
    //: Settings › Meta app, in the empty field of the secret
    secret->setPlaceholderText(tr("Enter to replace"));
    //: Settings › Meta app; the second is below it
    SettingRow *secretRow = addRow(tr("App secret"), tr("Optional. Kept in the system keychain"), secret);
    stored.bindSecret(QLatin1String(key::kAppSecret), secretRow, secret);

    //: Settings › Meta app; the second is below it
    add("settingApiVersion", key::kApiVersion, tr("API version"), tr("Such as v26.0"));
    //: Settings › Meta app; the second is below it
    add("settingRedirect", key::kRedirectUri, tr("Return address"), tr("As listed in your Meta app"));

    auto *scopes = new TextLabel(look, TypeRole::Body, Role::Text2, {});
    scopes->setWordWrap(true);
    //: Settings › Meta app: what the login asks Meta for
    SettingRow *scopesRow = addRow(tr("Permissions"),
                                   //: Settings › Meta app, below "Permissions"
                                   tr("All that a login asks for. The app only reads"), scopes);
    stored.bind(QLatin1String(key::kScope), scopesRow, scopes);
}

} // namespace mci::ui
