// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

namespace mci::store {

/** What is read in it was true at one moment, however many statements read it. Keeps no writer away. Not inside another. */
class ReadTransaction
{
public:
    [[nodiscard]] static Result<ReadTransaction> begin(Session &session);

    ReadTransaction(ReadTransaction &&other) noexcept;
    ReadTransaction &operator=(ReadTransaction &&) = delete;
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Session &session);

    Session *m_session;
};

} // namespace mci::store
