// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/PicturePrint.h"
#include "store/Session.h"

#include <QHash>

namespace mci::store {

/** A print, and which picture it is of. */
struct StoredPrint
{
    QString imageSha256;
    /** nullopt: the file is no picture that can be shown. */
    std::optional<domain::PicturePrint> print;
};

/** Prints of creatives' pictures. They can be made anew at any time: what cannot be read is not there. */
class PicturePrintRepository
{
public:
    explicit PicturePrintRepository(Session &session)
        : m_session(session)
    {
    }

    /** By creative id. */
    [[nodiscard]] Result<QHash<QString, StoredPrint>> list(const QString &organizationId);
    /** In one transaction. A creative that is gone meanwhile is left out. */
    [[nodiscard]] Status save(const QHash<QString, StoredPrint> &prints);

private:
    Session &m_session;
};

} // namespace mci::store
