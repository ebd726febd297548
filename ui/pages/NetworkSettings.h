// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SettingPanel.h"

namespace mci::ui {

class StoredSettings;

/** Where the numbers come from, by which way, and how often. */
class NetworkSettings final : public SettingPanel
{
    Q_OBJECT

public:
    NetworkSettings(Look &look, StoredSettings &stored, QWidget *parent = nullptr);

private:
    TextLabel *addShown(const QString &title, const QString &caption, SettingRow **row);
};

} // namespace mci::ui
