// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "store/Session.h"

namespace mci::store {

/** Which picture was looked at, for whom, and by what. */
struct PictureFactsKey
{
    QString organizationId;
    /** Of the bytes as received. */
    QString imageSha256;
    /** Which rules looked, such as rules-1; others see something else. */
    QString analyser;
};

/** What was seen in pictures. */
class PictureFactsRepository
{
public:
    explicit PictureFactsRepository(Session &session)
        : m_session(session)
    {
    }

    /** nullopt also for what is older than `notBefore`. */
    [[nodiscard]] Result<std::optional<domain::PictureFacts>> find(const PictureFactsKey &key, UtcTime notBefore);
    [[nodiscard]] Status save(const PictureFactsKey &key, const domain::PictureFacts &facts, UtcTime now);
    /** Returns how many. */
    [[nodiscard]] Result<int> deleteBefore(UtcTime time);

private:
    Session &m_session;
};

} // namespace mci::store
