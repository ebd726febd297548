// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class Button;
class StoredSettings;

/** What is kept on this computer: pictures, numbers, copies of the database, logs, and for how long. */
class CopiesSettings final : public SettingPanel
{
    Q_OBJECT

public:
    CopiesSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent = nullptr);

    void reload();

private:
    void addPictures(StoredSettings &stored);
    void addTimes(StoredSettings &stored);
    void addFolders();
    SettingRow *addFolder(const char *name, const QString &title, const QString &caption, TextLabel *&path);
    void showStorage(const StorageFacts &facts);
    void clear();

    Backend &m_backend;
    TextLabel *m_size;
    Button *m_clear;
    TextLabel *m_backups;
    TextLabel *m_data = nullptr;
    TextLabel *m_logs = nullptr;
    SettingRow *m_pictures = nullptr;
};

} // namespace mci::ui
