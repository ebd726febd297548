// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Creative.h"
#include "domain/patterns/PictureFacts.h"
#include "store/Session.h"

#include <QHash>

namespace mci::services {

/** What was seen in creatives' pictures: good for 30 days, by the picture's own SHA-256. */
class PictureKnowledge
{
public:
    PictureKnowledge(store::Session &session, const Clock &clock);

    /** nullopt where the picture was not looked at, or too long ago, or where there is none. */
    [[nodiscard]] Result<std::optional<domain::PictureFacts>> find(const domain::Creative &creative);
    /** Which encoder saw the picture that was looked at last: the one in use. Empty where none did. */
    [[nodiscard]] Result<QString> encoder();
    /** What that encoder saw in the pictures of creatives, by id; without those of which find() knows nothing from it. */
    [[nodiscard]] Result<QHash<QString, domain::PictureFacts>> seenBy(const QString &encoderId,
                                                                      const QStringList &creativeIds);
    [[nodiscard]] Status keep(const domain::Creative &creative, const domain::PictureFacts &facts);

private:
    store::Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::services
