// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AboutSettings.h"

#include "pages/SettingRow.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QSysInfo>

namespace mci::ui {

namespace {

struct Part
{
    const char *name;
    const char *licence;
};

constexpr std::array kParts{
    Part{"Qt", "LGPL-3.0-only"},        Part{"SQLite", "blessing"}, Part{"OpenSSL", "Apache-2.0"},
    Part{"QtKeychain", "BSD-3-Clause"}, Part{"zlib", "Zlib"},       Part{"tl::expected", "CC0-1.0"},
    Part{"Inter", "OFL-1.1"},
};

QVBoxLayout *columnOf(QWidget *section)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

KeyboardSettings::KeyboardSettings(Look &look, QWidget *parent)
    : QWidget(parent)
{
    //: Settings, section
    auto *panel = new SettingPanel(look, tr("Keyboard"), {}, this);
    columnOf(this)->addWidget(panel);
    const auto add = [&](const QString &what, const char *keys) {
        const QString shown = QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
        panel->addRow(what, {}, new TextLabel(look, TypeRole::Body, Role::Text2, shown));
    };
    //: Settings › Keyboard, what the keys do
    add(tr("Top creatives"), "Ctrl+2");
    //: Settings › Keyboard, what the keys do
    add(tr("Activity"), "Ctrl+Shift+A");
    //: Settings › Keyboard, what the keys do
    add(tr("Settings"), "Ctrl+,");
    //: Settings › Keyboard, what the keys do
    add(tr("Switch client"), "Ctrl+Shift+O");
    //: Settings › Keyboard, what the keys do
    add(tr("Sync now"), "F5");
    //: Settings › Keyboard, what the keys do
    add(tr("Search this page"), "Ctrl+F");
    //: Settings › Keyboard, what the keys do
    add(tr("Next region of the window"), "F6");
    //: Settings › Keyboard, what the keys do
    add(tr("Collapse the navigation"), "Ctrl+B");
}

AboutSettings::AboutSettings(Look &look, const ProgramFacts &facts, QWidget *parent)
    : QWidget(parent)
{
    //: Settings, section
    auto *panel =
        new SettingPanel(look, tr("About"), QStringLiteral("Meta Creative Intelligence ") + facts.version, this);
    columnOf(this)->addWidget(panel);
    const auto add = [&](const QString &name, const QString &value) {
        auto *text = new TextLabel(look, TypeRole::Body, Role::Text2, value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        panel->addRow(name, {}, text);
    };
    //: Settings › About
    add(tr("License"), QStringLiteral("GPL-3.0-or-later"));
    //: Settings › About
    add(tr("Versions"), QStringLiteral("Qt %1 · SQLite %2").arg(facts.qtVersion, facts.sqliteVersion));
    QStringList parts;
    for (const Part &part : kParts)
        parts.append(QStringLiteral("%1 (%2)").arg(QLatin1String(part.name), QLatin1String(part.licence)));
    //: Settings › About: the libraries and fonts inside, each with its licence
    add(tr("Parts and their licenses"), parts.join(QStringLiteral(" · ")));
    //: Settings › About: the folder of database and settings
    add(tr("Profile folder"), facts.profileFolder);

    auto *copy = new QWidget;
    auto *row = new QHBoxLayout(copy);
    row->setContentsMargins(0, 0, 0, 0);
    //: Settings › About
    auto *button = new Button(look, ButtonKind::Secondary, tr("Copy debug info"), QStringLiteral("copy"), copy);
    button->setObjectName(QStringLiteral("copyDebugInfo"));
    row->addWidget(button);
    row->addStretch(1);
    connect(button, &Button::clicked, this, [facts] { QGuiApplication::clipboard()->setText(debugInfo(facts)); });
    //: Settings › About; the second is below it
    panel->addRow(tr("For a question"), tr("Versions and settings' places, no data and no token"), copy);
}

QString debugInfo(const ProgramFacts &facts)
{
    return QStringList{
        QStringLiteral("Meta Creative Intelligence %1%2")
            .arg(facts.version, facts.demo ? QStringLiteral(" (demo)") : QString()),
        QStringLiteral("Qt %1, SQLite %2").arg(facts.qtVersion, facts.sqliteVersion),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform %1, secrets in %2").arg(QGuiApplication::platformName(), facts.secretStore),
        QStringLiteral("Profile %1").arg(facts.profileFolder),
    }
        .join(u'\n');
}

} // namespace mci::ui
