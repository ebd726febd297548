// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QWidget>

namespace mci::ui {

/** A part of the window that F6 goes to. */
struct Region
{
    QWidget *area = nullptr;
    std::function<void()> takeFocus;
};

} // namespace mci::ui
