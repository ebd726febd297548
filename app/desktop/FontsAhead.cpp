// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/FontsAhead.h"

#if defined(MCI_FONTCONFIG)
#include <fontconfig/fontconfig.h>
#endif

namespace mci::desktop {

FontsAhead::FontsAhead()
#if defined(MCI_FONTCONFIG)
    : m_read(std::async(std::launch::async, [] { FcInit(); }))
#else
    : m_read(std::async(std::launch::deferred, [] {}))
#endif
{
}

} // namespace mci::desktop
