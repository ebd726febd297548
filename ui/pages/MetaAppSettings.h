// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/SettingPanel.h"

namespace mci::ui {

class StoredSettings;

/** The agency's own Meta app. */
class MetaAppSettings final : public SettingPanel
{
    Q_OBJECT

public:
    MetaAppSettings(Look &look, StoredSettings &stored, QWidget *parent = nullptr);
};

} // namespace mci::ui
