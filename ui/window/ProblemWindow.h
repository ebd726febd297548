// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** What there is to see when the profile cannot be opened. Closing it ends the program. */
class ProblemWindow final : public QWidget
{
    Q_OBJECT

public:
    ProblemWindow(Look &look, const Error &error, QWidget *parent = nullptr);
};

} // namespace mci::ui
