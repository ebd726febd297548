// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiTypes.h"
#include "store/Session.h"

namespace mci::store {

/** Prices that the user wrote. */
class AiPriceRepository
{
public:
    explicit AiPriceRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<std::vector<domain::AiPrice>> list();
    /** In place of the model's former one. */
    [[nodiscard]] Status save(const domain::AiPrice &price);
    [[nodiscard]] Status clear();

private:
    Session &m_session;
};

} // namespace mci::store
