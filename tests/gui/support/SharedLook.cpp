// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/SharedLook.h"

#include "theme/ApplyLook.h"

#include <QApplication>

namespace mci::test {

ui::Look &look()
{
    static ui::Look *made = [] {
        auto *first = new ui::Look(qApp);
        first->setMotion(false);
        first->setChoice(ui::ThemeChoice::Light);
        ui::applyLook(*qApp, *first);
        return first;
    }();
    return *made;
}

} // namespace mci::test
