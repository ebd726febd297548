// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Creative.h"
#include "domain/patterns/PictureFacts.h"
#include "store/Session.h"

namespace mci::services {

/** What was seen in creatives' pictures: good for 30 days, by the picture's own SHA-256. */
class PictureKnowledge
{
public:
    PictureKnowledge(store::Session &session, const Clock &clock);

    /** nullopt where the picture was not looked at, or too long ago, or where there is none. */
    [[nodiscard]] Result<std::optional<domain::PictureFacts>> find(const domain::Creative &creative);
    [[nodiscard]] Status keep(const domain::Creative &creative, const domain::PictureFacts &facts);

private:
    store::Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::services
