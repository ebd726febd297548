// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QApplication>

static const bool mciWidgetApplication = mci::test::registerApplication(
    [](int &argc, char **argv) -> std::unique_ptr<QGuiApplication> { return std::make_unique<QApplication>(argc, argv); });
