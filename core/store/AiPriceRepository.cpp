// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AiPriceRepository.h"

namespace mci::store {

Result<std::vector<domain::AiPrice>> AiPriceRepository::list()
{
    auto statement = m_session.prepare(QStringLiteral("SELECT model, input_micros, cached_micros, output_micros, "
                                                      "as_of, picture_micros FROM ai_prices ORDER BY model"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->all([](Row &row) {
        domain::AiPrice price;
        price.model = row.text();
        price.inputMicros = row.integer();
        price.cachedMicros = row.integer();
        price.outputMicros = row.integer();
        price.asOf = row.date();
        price.pictureMicros = row.optionalInteger();
        return price;
    });
}

Status AiPriceRepository::save(const domain::AiPrice &price)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO ai_prices (model, input_micros, cached_micros, output_micros, as_of, picture_micros) VALUES"
        " (:model, :input, :cached, :output, :as_of, :picture) ON CONFLICT (model) DO UPDATE SET"
        " input_micros = excluded.input_micros, cached_micros = excluded.cached_micros,"
        " output_micros = excluded.output_micros, as_of = excluded.as_of, picture_micros = excluded.picture_micros"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":model"), price.model)
        .bind(QStringLiteral(":input"), price.inputMicros)
        .bind(QStringLiteral(":cached"), price.cachedMicros)
        .bind(QStringLiteral(":output"), price.outputMicros)
        .bind(QStringLiteral(":as_of"), price.asOf)
        .bind(QStringLiteral(":picture"), price.pictureMicros)
        .run();
}

Status AiPriceRepository::clear()
{
    return m_session.run(QStringLiteral("DELETE FROM ai_prices"));
}

} // namespace mci::store
