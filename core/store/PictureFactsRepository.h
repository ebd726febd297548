// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "store/Session.h"

#include <QHash>

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

/** Which facts will do. */
struct FactsWanted
{
    QString analyser;
    UtcTime notBefore{};
    /** Whose vectors they have. */
    QString encoderId;
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
    /** Of creatives, whose pictures others may have as well, by their ids; those that nobody looked at have no entry. */
    [[nodiscard]] Result<QHash<QString, domain::PictureFacts>> findOf(const QStringList &creativeIds,
                                                                      const FactsWanted &wanted);
    /** Which encoder saw the picture that was looked at last, of all organizations; empty where none did. */
    [[nodiscard]] Result<QString> lastEncoder(const QString &analyser);
    [[nodiscard]] Status save(const PictureFactsKey &key, const domain::PictureFacts &facts, UtcTime now);
    /** Returns how many. */
    [[nodiscard]] Result<int> deleteBefore(UtcTime time);

private:
    Session &m_session;
};

} // namespace mci::store
