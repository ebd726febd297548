// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"
#include "store/Database.h"

namespace mci::services {

/** What models cost: the table that comes with the app, with what the user wrote in place of it. Worker thread. */
class AiPrices
{
public:
    explicit AiPrices(const store::Database &database);

    /** By model name. */
    [[nodiscard]] Result<std::vector<domain::AiPriceRow>> list() const;
    /** The same, for domain::priceOf(). */
    [[nodiscard]] Result<std::vector<domain::AiPrice>> prices() const;
    /** AiPriceInvalid for an empty model, a negative price, an endless one, or no date. */
    [[nodiscard]] Status set(const domain::AiPrice &price) const;
    /** Back to the table that comes with the app. */
    [[nodiscard]] Status reset() const;

private:
    const store::Database &m_database;
};

} // namespace mci::services
