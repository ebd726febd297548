// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PagesFixture.h"

#include <QLabel>
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTest>

namespace mci::test {

domain::AdAccount adAccount(const QString &id, const QString &name, const QString &timeZone, int status)
{
    domain::AdAccount account;
    account.connectionId = QStringLiteral("con_1");
    account.organizationId = QLatin1String(domain::kDefaultOrganization);
    account.id = id;
    account.name = name;
    account.currency = QStringLiteral("BRL");
    account.timeZone = timeZone;
    account.status = status;
    account.businessName = QStringLiteral("Quintal Nove Mídia");
    return account;
}

services::GuardrailPreview somePreview()
{
    return {214, 177, 142, 96, fromEpochSeconds(1'793'000'000)};
}

void fillBackend(FakeBackend &backend)
{
    const QString saoPaulo = QStringLiteral("America/Sao_Paulo");
    ui::WorkspaceSnapshot workspace;
    workspace.organizations = {{QLatin1String(domain::kDefaultOrganization), QStringLiteral("Maré Alta Cafés"), {}},
                               {QStringLiteral("org_2"), QStringLiteral("Nuvem Kids"), {}}};
    domain::Connection connection;
    connection.id = QStringLiteral("con_1");
    connection.organizationId = QLatin1String(domain::kDefaultOrganization);
    connection.metaUserName = QStringLiteral("Júlia Prado");
    workspace.connections = {connection};
    workspace.accounts = {
        adAccount(QStringLiteral("act_2048117730915"), QStringLiteral("Maré Alta Cafés — Principal"), saoPaulo),
        adAccount(QStringLiteral("act_2048117730922"), QStringLiteral("Maré Alta — Atacado"), saoPaulo),
        adAccount(QStringLiteral("act_3302918856004"), QStringLiteral("Estúdio Prumo"), saoPaulo, 2),
        adAccount(QStringLiteral("act_7730014492117"), QStringLiteral("Nuvem Kids — Portugal"),
                  QStringLiteral("Europe/Lisbon")),
        adAccount(QStringLiteral("act_5581203374410"), QStringLiteral("Rota Bike App"),
                  QStringLiteral("America/Los_Angeles"), 3),
    };
    backend.workspaceReplies.give(workspace);
    backend.loginReplies.give(services::ConnectedAccount{connection, workspace.accounts, std::nullopt});
    backend.tokenReplies.give(services::ConnectedAccount{connection, workspace.accounts, std::nullopt});
    backend.previewReplies.give(somePreview());
    backend.loginUrl =
        QUrl(QStringLiteral("https://www.facebook.com/v26.0/dialog/oauth?client_id=1&redirect_uri=http%3A%"
                            "2F%2Flocalhost%3A53682%2Fcallback&scope=ads_read%2Cbusiness_management"));
    using settings::Origin;
    backend.settingReplies.give(std::vector<settings::SettingEntry>{
        {QStringLiteral("meta_app_id"), QStringLiteral("1234567890123456"), Origin::Environment, false},
        {QStringLiteral("meta_api_version"), QStringLiteral("v26.0"), Origin::Default, false},
        {QStringLiteral("meta_oauth_redirect_uri"), QStringLiteral("http://localhost:{port}/callback"), Origin::Default,
         false},
        {QStringLiteral("meta_graph_url"), QStringLiteral("https://graph.facebook.com"), Origin::Default, false},
        {QStringLiteral("creative_retention_days"), QStringLiteral("365"), Origin::Default, false},
        {QStringLiteral("media_cache"), QStringLiteral("on"), Origin::Default, false},
        {QStringLiteral("guardrails.org_default.min_spend"), QStringLiteral("150"), Origin::Stored, false},
    });
    backend.cacheSizeReplies.give(qint64{312'000'000});
    backend.programFacts = {QStringLiteral("0.1.0"),    QStringLiteral("6.4.2"),
                            QStringLiteral("3.40.1"),   QStringLiteral("3.0.17"),
                            QStringLiteral("/home/julia/.local/share/mci"),
                            QStringLiteral("/home/julia/.local/state/mci/logs"),
                            QStringLiteral("keychain"), false};
    backend.storageReplies.give(ui::StorageFacts{
        QStringLiteral("/home/julia/.local/share/mci"),
        QStringLiteral("/home/julia/.local/state/mci/logs"),
        12'400'000,
        {{fromEpochSeconds(1'793'000'000), 11'900'000}, {fromEpochSeconds(1'790'000'000), 9'100'000}}});
}

std::vector<ui::KeyCommand> someCommands()
{
    const auto account = QStringLiteral("Account");
    const auto grid = QStringLiteral("In the grid and the table");
    return {{QStringLiteral("sync-now"), account, QStringLiteral("Sync now"),
             {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}, false},
            {QStringLiteral("export"), account, QStringLiteral("Export this view"),
             {QKeySequence(Qt::CTRL | Qt::Key_E)}, false},
            {QStringLiteral("next-creative"), grid, QStringLiteral("Next creative"), {QKeySequence(Qt::Key_J)}, true}};
}

bool keepPicture(QWidget &widget, const QString &name)
{
    const QString scheme = look().theme().isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    QCoreApplication::sendPostedEvents();
    const QDir folder(QStringLiteral(MCI_BINARY_DIR "/pictures"));
    const QString file = QStringLiteral("%1-%2-%3x%4.png").arg(name, scheme).arg(widget.width()).arg(widget.height());
    return folder.mkpath(QStringLiteral(".")) && widget.grab().save(folder.filePath(file));
}

QStringList namelessWidgets(const QWidget &root)
{
    QStringList nameless;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        // Popups are windows of their own, and what is not shown is not read aloud.
        if (widget->window() != root.window() || !widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // The name of a text that can be selected is the text.
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())
            || (label != nullptr && !label->text().isEmpty());
        if (!named)
            nameless.append(QStringLiteral("%1 %2 in %3")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                     widget->parentWidget()->objectName()));
    }
    return nameless;
}

int tabTo(QWidget &window, const QString &objectName)
{
    constexpr int kMost = 60;
    for (int presses = 0; presses < kMost; ++presses) {
        const QWidget *focus = QApplication::focusWidget();
        for (const QWidget *at = focus; at != nullptr; at = at->parentWidget()) {
            if (at->objectName() == objectName)
                return presses;
        }
        QTest::keyClick(focus == nullptr ? &window : QApplication::focusWidget(), Qt::Key_Tab);
    }
    return -1;
}

} // namespace mci::test
