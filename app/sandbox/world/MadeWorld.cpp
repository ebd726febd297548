// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/MadeWorld.h"

#include "sandbox/world/CreativeFields.h"
#include "sandbox/world/DayFigures.h"
#include "sandbox/world/MadeWorldBuilder.h"

#include <QTimeZone>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

QString graphTime(qint64 epochSeconds, const QString &timeZone)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(epochSeconds, QTimeZone(timeZone.toLatin1()));
    const int minutes = time.offsetFromUtc() / 60;
    const QString offset = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + offset;
}

Result<std::unique_ptr<MadeWorld>> MadeWorld::make(const SandboxOptions &options, UtcTime now)
{
    Result<AgencyPlan> agency = AgencyPlan::load();
    if (!agency)
        return failure(agency.error());
    Result<Catalog> catalog = Catalog::load();
    if (!catalog)
        return failure(catalog.error());
    auto world = std::make_unique<MadeWorld>();
    world->m_agency = std::move(*agency);
    world->m_catalog = std::move(*catalog);
    MadeWorldBuilder(*world, options, now).build();
    return world;
}

QJsonObject MadeWorld::fieldsOf(Node node, const MediaLinks &links) const
{
    switch (node.kind) {
    case Kind::User:
        return {{u"id"_s, m_agency.userId}, {u"name"_s, m_agency.userName}};
    case Kind::Account:
        return m_madeAccounts.at(place(node.index)).fields;
    case Kind::Campaign:
        return m_madeCampaigns.at(place(node.index)).fields;
    case Kind::AdSet:
        return m_madeAdSets.at(place(node.index)).fields;
    case Kind::Ad:
        return adFields(node.index);
    case Kind::Creative:
    case Kind::Video:
        break;
    }
    // The creative of an ad has the ad's index.
    const AdRecord &ad = ads().at(place(node.index));
    const AdSet &adSet = m_madeAdSets.at(place(ad.adSet));
    const CreativeFields creative({m_catalog, m_pictures, *adSet.client, *adSet.campaign, *adSet.plan,
                                   traits(node.index), idOf({Kind::Creative, node.index}),
                                   accounts().at(place(ad.account)).id.mid(4), ad.name, links});
    return node.kind == Kind::Creative ? creative.fields() : creative.video();
}

QJsonObject MadeWorld::adFields(int index) const
{
    const AdRecord &ad = ads().at(place(index));
    const AccountRecord &account = accounts().at(place(ad.account));
    const qint64 created = ad.updatedAt - 3600LL * 24 * static_cast<qint64>(traits(index).seed % 9);
    const bool own = ad.status == "ACTIVE"_L1 || ad.status == "PAUSED"_L1 || ad.status == "ARCHIVED"_L1;
    const QString status = own ? ad.status : u"ACTIVE"_s;
    return {{u"id"_s, ad.id},
            {u"name"_s, ad.name},
            {u"account_id"_s, account.id.mid(4)},
            {u"campaign_id"_s, campaigns().at(place(ad.campaign)).id},
            {u"adset_id"_s, adSets().at(place(ad.adSet)).id},
            {u"status"_s, status},
            {u"configured_status"_s, status},
            {u"effective_status"_s, ad.status},
            {u"created_time"_s, graphTime(created, account.timeZone)},
            {u"updated_time"_s, graphTime(ad.updatedAt, account.timeZone)}};
}

QString MadeWorld::pictureOf(int creative) const
{
    const AdTraits &ad = traits(creative);
    return m_pictures.hashOf({ad.pictureTemplate, -1, ad.copy, ad.colour});
}

std::optional<ImageRecord> MadeWorld::image(int account, const QString &hash) const
{
    const std::optional<PictureSpec> spec = m_pictures.find(hash);
    if (!spec)
        return std::nullopt;
    const PictureTemplate &entry = m_catalog.templates.at(place(spec->pictureTemplate));
    const ClientPlan &client = m_agency.clients.at(place(m_madeAccounts.at(place(account)).client));
    // Image libraries are per account: another client's picture is not there.
    if (entry.client != client.key)
        return std::nullopt;
    return ImageRecord{hash, entry.theme + u".jpg"_s, entry.size.width(), entry.size.height()};
}

MadeWorld::DaySpan MadeWorld::spanOf(int ad, const domain::DateRange &range) const
{
    const AdTraits &own = traits(ad);
    const QDate start = m_madeAccounts.at(place(ads().at(place(ad)).account)).firstDay;
    return {std::max<int>(own.firstDay, static_cast<int>(start.daysTo(range.since))),
            std::min<int>(own.lastDay, static_cast<int>(start.daysTo(range.until)))};
}

bool MadeWorld::delivers(int ad, const domain::DateRange &range) const
{
    const DaySpan span = spanOf(ad, range);
    return span.first <= span.last;
}

std::vector<QDate> MadeWorld::deliveryDays(int ad, const domain::DateRange &range) const
{
    const DaySpan span = spanOf(ad, range);
    const QDate start = m_madeAccounts.at(place(ads().at(place(ad)).account)).firstDay;
    std::vector<QDate> days;
    for (int day = span.first; day <= span.last; ++day)
        days.push_back(start.addDays(day));
    return days;
}

DayFigures MadeWorld::figuresOf(int ad, int day) const
{
    const AdRecord &record = ads().at(place(ad));
    const AdTraits &own = traits(ad);
    const AdSet &adSet = m_madeAdSets.at(place(record.adSet));
    const double budget = static_cast<double>(adSet.spendPerWeight.at(place(day))) * own.weight;
    const int minorUnits = m_madeAccounts.at(place(record.account)).minorUnits;
    return drawDay({m_agency, own, budget, minorUnits}, day);
}

void MadeWorld::accumulate(int ad, const domain::DateRange &range, Metrics &into) const
{
    const DaySpan span = spanOf(ad, range);
    if (span.first > span.last)
        return;
    const AdRecord &record = ads().at(place(ad));
    const AdSet &adSet = m_madeAdSets.at(place(record.adSet));
    const std::vector<ActionRule> &rules = adSet.actions.rules;
    std::vector<double> counts(rules.size());
    std::vector<double> values(rules.size());
    for (int day = span.first; day <= span.last; ++day) {
        const DayFigures figures = figuresOf(ad, day);
        figures.addTo(into);
        for (std::size_t i = 0; i < rules.size(); ++i) {
            counts[i] += static_cast<double>(figures.count(rules[i].base));
            if (rules[i].valued)
                values[i] += figures.value(rules[i].base);
        }
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (counts[i] > 0)
            into.addAction(adSet.actionTypes[i], counts[i]);
        if (values[i] > 0)
            into.addValue(adSet.actionTypes[i], values[i]);
    }
}

std::optional<qint64> MadeWorld::windowReach(const Metrics &metrics, qint64 days) const
{
    // The same people come back: the longer the window, the more often.
    const double repeat = 1 + 0.3 * std::log(static_cast<double>(days));
    return std::max<qint64>(1, std::llround(static_cast<double>(metrics.reachOfDays) / repeat));
}

} // namespace mci::sandbox
