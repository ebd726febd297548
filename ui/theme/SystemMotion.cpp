// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/SystemMotion.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace mci::ui {

std::optional<bool> systemMotion()
{
#if defined(Q_OS_WIN)
    BOOL animates = TRUE;
    if (!SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0))
        return std::nullopt;
    return animates != FALSE;
#elif defined(Q_OS_MACOS)
    // By the Objective-C runtime, so that one value does not need a file in another language.
    const auto workspace = reinterpret_cast<id (*)(Class, SEL)>(objc_msgSend)(objc_getClass("NSWorkspace"),
                                                                              sel_registerName("sharedWorkspace"));
    if (!workspace)
        return std::nullopt;
    return !reinterpret_cast<bool (*)(id, SEL)>(objc_msgSend)(
        workspace, sel_registerName("accessibilityDisplayShouldReduceMotion"));
#else
    return std::nullopt;
#endif
}

} // namespace mci::ui
