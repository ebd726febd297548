// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class SettingRow;
class StoredSettings;
class TextLabel;

/** Pictures kept on this computer, and how long creatives stay. */
class StorageSettings : public QWidget
{
    Q_OBJECT

public:
    StorageSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent = nullptr);

    void reload();

private:
    void clear();

    Backend &m_backend;
    TextLabel *m_size;
    Button *m_clear;
    SettingRow *m_cacheRow = nullptr;
};

} // namespace mci::ui
