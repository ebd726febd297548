// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CopiesSettings.h"

#include "pages/StoredSettings.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/LineEdit.h"
#include "widgets/Switch.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace mci::ui {

namespace {

namespace key = settings::key;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QWidget *besideButton(TextLabel *text, Button *button)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return holder;
}

} // namespace

CopiesSettings::CopiesSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent)
    : SettingPanel(look,
                   //: Settings, section
                   tr("Copies and logs"),
                   //: Settings › Copies and logs, below the title
                   tr("What is kept on this computer, and for how long"), parent)
    , m_backend(backend)
    , m_size(new TextLabel(look, TypeRole::Body, Role::Text, {}))
    //: Settings › Copies and logs, removes the pictures kept on this computer
    , m_clear(new Button(look, ButtonKind::Secondary, tr("Clear"), QStringLiteral("trash")))
    , m_backups(new TextLabel(look, TypeRole::Body, Role::Text, {}))
{
    addPictures(stored);
    addTimes(stored);
    addFolders();
}

void CopiesSettings::addPictures(StoredSettings &stored)
{
    m_size->setObjectName(QStringLiteral("cacheSize"));
    m_clear->setObjectName(QStringLiteral("cacheClear"));
    //: Settings › Copies and logs
    m_pictures = addRow(tr("Pictures on this computer"),
                        //: Settings › Copies and logs, below "Pictures on this computer"
                        tr("They are fetched again with the next sync"), besideButton(m_size, m_clear));
    //: Settings › Copies and logs, other words that the search finds the row by
    m_pictures->setKeywords(tr("cache, thumbnails, disk space"));
    connect(m_clear, &Button::clicked, this, &CopiesSettings::clear);

    //: Settings › Copies and logs, switch
    auto *metadata = new Switch(look(), tr("Metadata only: keep no pictures"), nullptr);
    metadata->setObjectName(QStringLiteral("metadataOnly"));
    //: Settings › Copies and logs
    SettingRow *row = addRow(tr("Picture cache"),
                             //: Settings › Copies and logs, below "Picture cache"
                             tr("Without pictures the grid shows names and numbers"), metadata);
    stored.bind(QLatin1String(key::kMediaCache), row, metadata, true);
}

void CopiesSettings::addTimes(StoredSettings &stored)
{
    const auto add = [&](const char *name, const char *setting, const QString &title, const QString &caption) {
        auto *edit = new LineEdit(look());
        edit->setObjectName(QLatin1String(name));
        edit->setInputMethodHints(Qt::ImhDigitsOnly);
        stored.bind(QLatin1String(setting), addRow(title, caption, edit), edit);
    };
    //: Settings › Copies and logs; the second is below it
    add("retentionDays", key::kRetentionDays, tr("Retention in days"), tr("Creatives go after this time."));
    //: Settings › Copies and logs
    add("insightHours", key::kInsightTtlHours, tr("Numbers stay fresh, in hours"),
        //: Settings › Copies and logs, below "Numbers stay fresh, in hours"
        tr("Until then a sync of the same period asks Meta nothing new"));
}

void CopiesSettings::addFolders()
{
    m_backups->setObjectName(QStringLiteral("databaseBackups"));
    m_backups->setWordWrap(true);
    //: Settings › Copies and logs
    addRow(tr("Copies of the database"),
           //: Settings › Copies and logs, below "Copies of the database"
           tr("The program makes them by itself; the newest stay"), m_backups)
        //: Settings › Copies and logs, other words that the search finds the row by
        ->setKeywords(tr("backup"));
    //: Settings › Copies and logs
    addFolder("openData", tr("Data folder"),
              //: Settings › Copies and logs, below "Data folder"
              tr("Database, copies and what else belongs to your profile"), m_data);
    //: Settings › Copies and logs
    addFolder("openLogs", tr("Log folder"),
              //: Settings › Copies and logs, below "Log folder"
              tr("What the program did, without tokens and secrets"), m_logs);
}

SettingRow *CopiesSettings::addFolder(const char *name, const QString &title, const QString &caption, TextLabel *&path)
{
    path = new TextLabel(look(), TypeRole::Body, Role::Text2, {});
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    //: Settings › Copies and logs: opens a folder in the system's file manager
    auto *button = new Button(look(), ButtonKind::Secondary, tr("Open"), QStringLiteral("folder"));
    button->setObjectName(QLatin1String(name));
    //: Settings › Copies and logs, read aloud: %1 is a folder, such as Data folder
    button->setAccessibleName(tr("Open: %1").arg(title));
    SettingRow *row = addRow(title, caption, besideButton(path, button));
    connect(button, &Button::clicked, this, [this, row, label = path] {
        const bool opened = m_backend.openFolder(label->text());
        //: Settings › Copies and logs, below the path of a folder
        row->setProblem(opened ? QString() : tr("No file manager answered. Copy the path from here."));
    });
    return row;
}

void CopiesSettings::reload()
{
    m_backend.pictureCacheBytes().then(
        this, [this](const Result<qint64> &bytes) { m_size->setText(bytes ? sizeText(*bytes) : QStringLiteral("–")); });
    m_backend.storage().then(this, [this](const Result<StorageFacts> &facts) {
        if (facts)
            showStorage(*facts);
    });
}

void CopiesSettings::showStorage(const StorageFacts &facts)
{
    m_data->setText(facts.dataFolder);
    m_logs->setText(facts.logFolder);
    //: Settings › Copies and logs: %1 is a size, such as 12 MB
    const QString database = tr("The database has %1.").arg(sizeText(facts.databaseBytes));
    if (facts.backups.empty()) {
        //: Settings › Copies and logs: no copies of the database
        m_backups->setText(database + u' ' + tr("No copy yet."));
        return;
    }
    const DatabaseBackup &newest = facts.backups.front();
    const QString when = QLocale().toString(toDateTime(newest.madeAt).toLocalTime(), QLocale::ShortFormat);
    //: Settings › Copies and logs: %n copies of the database; %1 when the newest was made, %2 its size
    m_backups->setText(database + u' '
                       + tr("%n copies, the newest of %1 (%2).", "", static_cast<int>(facts.backups.size()))
                             .arg(when, sizeText(newest.bytes)));
}

void CopiesSettings::clear()
{
    m_clear->setEnabled(false);
    m_backend.clearPictureCache().then(this, [this](const Status &status) {
        m_clear->setEnabled(true);
        m_pictures->setProblem(status ? QString() : text::errorMessage(status.error()));
        reload();
    });
}

} // namespace mci::ui
