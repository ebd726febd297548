// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StorageSettings.h"

#include "pages/SettingRow.h"
#include "pages/StoredSettings.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/LineEdit.h"
#include "widgets/Switch.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace mci::ui {

StorageSettings::StorageSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_size(new TextLabel(look, TypeRole::Body, Role::Text, {}))
    //: Settings › Cache, removes the pictures kept on this computer
    , m_clear(new Button(look, ButtonKind::Secondary, tr("Clear"), QStringLiteral("trash")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Settings, section; the second is below it
    auto *panel = new SettingPanel(look, tr("Cache and retention"), tr("Pictures make the grid work offline"), this);
    column->addWidget(panel);

    auto *cache = new QWidget;
    auto *row = new QHBoxLayout(cache);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_size, 1);
    m_size->setObjectName(QStringLiteral("cacheSize"));
    m_clear->setObjectName(QStringLiteral("cacheClear"));
    row->addWidget(m_clear);
    //: Settings › Cache; the second is below it
    m_cacheRow = panel->addRow(tr("Pictures on this computer"), tr("They are fetched again with the next sync"), cache);
    connect(m_clear, &Button::clicked, this, &StorageSettings::clear);

    //: Settings › Cache
    auto *metadata = new Switch(look, tr("Metadata only: keep no pictures"), nullptr);
    metadata->setObjectName(QStringLiteral("metadataOnly"));
    //: Settings › Cache
    auto *metadataRow = panel->addRow(tr("Picture cache"), {}, metadata);
    stored.bind(QLatin1String(settings::key::kMediaCache), metadataRow, metadata, true);

    auto *days = new LineEdit(look);
    days->setObjectName(QStringLiteral("retentionDays"));
    days->setInputMethodHints(Qt::ImhDigitsOnly);
    //: Settings › Cache; the second is below it
    auto *daysRow = panel->addRow(tr("Retention in days"), tr("Creatives go after this time."), days);
    stored.bind(QLatin1String(settings::key::kRetentionDays), daysRow, days);
}

void StorageSettings::reload()
{
    m_backend.pictureCacheBytes().then(this, [this](const Result<qint64> &bytes) {
        m_size->setText(bytes ? QLocale().formattedDataSize(*bytes, 0, QLocale::DataSizeSIFormat)
                              : QStringLiteral("–"));
    });
}

void StorageSettings::clear()
{
    m_clear->setEnabled(false);
    m_backend.clearPictureCache().then(this, [this](const Status &status) {
        m_clear->setEnabled(true);
        m_cacheRow->setProblem(status ? QString() : text::errorMessage(status.error()));
        reload();
    });
}

} // namespace mci::ui
