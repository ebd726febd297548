// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class StoredSettings;

/** The agency's own Meta app. */
class MetaAppSettings : public QWidget
{
    Q_OBJECT

public:
    MetaAppSettings(Look &look, StoredSettings &stored, QWidget *parent = nullptr);
};

/** Where the numbers come from, and by which way. */
class NetworkSettings : public QWidget
{
    Q_OBJECT

public:
    NetworkSettings(Look &look, StoredSettings &stored, QWidget *parent = nullptr);
};

} // namespace mci::ui
