// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/Scenes.h"
#include "gui/support/SharedLook.h"

#include <QTest>

/** Fails with the whole list of faults, each on a line. */
#define MCI_VERIFY_NONE(faults)                                                                                        \
    do {                                                                                                               \
        const QStringList mciFaults = (faults);                                                                        \
        QVERIFY2(mciFaults.isEmpty(), qPrintable(u'\n' + mciFaults.join(u'\n')));                                      \
    } while (false)

namespace mci::test {

inline constexpr QSize kSmallest(1100, 700);
inline constexpr QSize kDesigned(1440, 900);

/** Any warning but those of the platform without a screen fails the running test. */
void failOnOurWarnings();
/** Keeps a picture of the stage below the build folder. */
void keepPicture(Stage &stage, const QString &name);
/** The same into a folder of its own, where MCI_KEEP_PICTURES is set: to see what a test does not like. */
void keepWhenAsked(Stage &stage, const QString &name);

} // namespace mci::test
