// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiPrices.h"

#include "base/JsonReader.h"
#include "store/AiPriceRepository.h"

#include <map>

#include <QFile>
#include <QJsonDocument>

namespace mci::services {

namespace {

constexpr qsizetype kLongestModel = 128;
/** Dearer than any model by far; keeps sums within 64 bits. */
constexpr qint64 kDearest = 100'000 * 1'000'000LL;

domain::AiPrice priceFromJson(const QJsonObject &json)
{
    domain::AiPrice price;
    price.model = json.value(QLatin1String("model")).toString();
    price.inputMicros = json::micros(json.value(QLatin1String("input"))).value_or(0);
    price.cachedMicros = json::micros(json.value(QLatin1String("cached"))).value_or(0);
    price.outputMicros = json::micros(json.value(QLatin1String("output"))).value_or(0);
    price.pictureMicros = json::micros(json.value(QLatin1String("picture")));
    price.asOf = QDate::fromString(json.value(QLatin1String("asOf")).toString(), Qt::ISODate);
    return price;
}

const std::vector<domain::AiPrice> &ownTable()
{
    static const std::vector<domain::AiPrice> kTable = [] {
        std::vector<domain::AiPrice> table;
        QFile file(QStringLiteral(":/ai-prices/prices.json"));
        if (!file.open(QIODevice::ReadOnly))
            return table;
        for (const QJsonValue &row :
             QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("prices")).toArray())
            table.push_back(priceFromJson(row.toObject()));
        return table;
    }();
    return kTable;
}

bool isPrice(qint64 micros)
{
    return micros >= 0 && micros <= kDearest;
}

} // namespace

AiPrices::AiPrices(const store::Database &database)
    : m_database(database)
{
}

Result<std::vector<domain::AiPriceRow>> AiPrices::list() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto edited = store::AiPriceRepository(*session).list();
    if (!edited)
        return failure(edited.error());
    std::map<QString, domain::AiPriceRow> byModel;
    for (const domain::AiPrice &price : ownTable())
        byModel[price.model] = {price, false};
    for (const domain::AiPrice &price : *edited)
        byModel[price.model] = {price, true};
    std::vector<domain::AiPriceRow> rows;
    for (const auto &[model, row] : byModel)
        rows.push_back(row);
    return rows;
}

Result<std::vector<domain::AiPrice>> AiPrices::prices() const
{
    return list().map([](const std::vector<domain::AiPriceRow> &rows) {
        std::vector<domain::AiPrice> prices;
        for (const domain::AiPriceRow &row : rows)
            prices.push_back(row.price);
        return prices;
    });
}

Status AiPrices::set(const domain::AiPrice &price) const
{
    domain::AiPrice tidied = price;
    tidied.model = price.model.trimmed();
    const bool isSound = !tidied.model.isEmpty() && tidied.model.size() <= kLongestModel && tidied.asOf.isValid()
        && isPrice(price.inputMicros) && isPrice(price.cachedMicros) && isPrice(price.outputMicros)
        && isPrice(price.pictureMicros.value_or(0));
    if (!isSound)
        return failure(makeError(ErrorCode::InvalidRequest, Reason::AiPriceInvalid, {},
                                 {{QStringLiteral("model"), tidied.model.left(kLongestModel)}}));
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::AiPriceRepository(*session).save(tidied);
}

Status AiPrices::reset() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::AiPriceRepository(*session).clear();
}

} // namespace mci::services
