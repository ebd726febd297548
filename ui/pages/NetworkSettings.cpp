// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/NetworkSettings.h"

#include "pages/StoredSettings.h"
#include "widgets/LineEdit.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

namespace key = settings::key;

} // namespace

NetworkSettings::NetworkSettings(Look &look, StoredSettings &stored, QWidget *parent)
    //: Settings, section
    : SettingPanel(look, tr("Network"), {}, parent)
{
    SettingRow *row = nullptr;
    //: Settings › Network
    addShown(tr("Proxy"), {}, &row)
        //: Settings › Network: the proxy
        ->setText(tr("As the system"));
    auto *syncs = new LineEdit(look);
    syncs->setObjectName(QStringLiteral("syncsPerHour"));
    syncs->setInputMethodHints(Qt::ImhDigitsOnly);
    //: Settings › Network
    row = addRow(tr("Syncs per hour"),
                 //: Settings › Network, below "Syncs per hour"
                 tr("At most, for each login. Meta limits calls too"), syncs);
    stored.bind(QLatin1String(key::kSyncJobsPerHour), row, syncs);
    // Shown, not offered: another address is for those who set it in the environment or by mci config.
    //: Settings › Network; the second is below it
    TextLabel *graph = addShown(tr("Graph API address"), tr("Where the numbers are asked"), &row);
    graph->setObjectName(QStringLiteral("settingGraphUrl"));
    stored.bind(QLatin1String(key::kGraphUrl), row, graph);
    //: Settings › Network; the second is below it
    TextLabel *dialog = addShown(tr("Login address"), tr("Opened in your browser"), &row);
    stored.bind(QLatin1String(key::kDialogUrl), row, dialog);
}

TextLabel *NetworkSettings::addShown(const QString &title, const QString &caption, SettingRow **row)
{
    auto *value = new TextLabel(look(), TypeRole::Body, Role::Text2, {});
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    *row = addRow(title, caption, value);
    return value;
}

} // namespace mci::ui
