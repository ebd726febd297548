// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <functional>

class QBoxLayout;
class QVBoxLayout;
class QWidget;

namespace mci::ui {

class Button;

/** What the forms of the first start share: a column with the design's gaps. */
[[nodiscard]] QVBoxLayout *formColumn(QWidget *form);
void addFormTitle(Look &look, QVBoxLayout *column, const QString &title, const QString &lead);
/** The primary button, and "Back" beside it. */
[[nodiscard]] QBoxLayout *formButtons(Look &look, QWidget *form, Button *primary, std::function<void()> back);

} // namespace mci::ui
