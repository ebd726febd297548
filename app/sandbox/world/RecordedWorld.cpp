// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/RecordedWorld.h"

#include "base/JsonReader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kRecordedUser = "990170000000090"_L1;

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

Error folderError(const QString &folder, const QString &detail)
{
    Error error = invalidOption(Reason::RecordedFolderInvalid, u"--recorded"_s, folder, {});
    error.detail = detail;
    return error;
}

Result<std::vector<QJsonObject>> readLines(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name + u".jsonl"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(folderError(folder, name + u".jsonl cannot be read"_s));
    std::vector<QJsonObject> objects;
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (!document.isObject())
            return failure(folderError(folder, u"%1.jsonl, line %2 is no JSON object"_s.arg(name).arg(line)));
        objects.push_back(document.object());
    }
    return objects;
}

QString text(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString();
}

} // namespace

Result<std::unique_ptr<RecordedWorld>> RecordedWorld::load(const QString &folder)
{
    auto world = std::make_unique<RecordedWorld>();
    world->setUser(kRecordedUser);
    if (const Status read = world->readStructure(folder); !read)
        return failure(read.error());
    if (const Status read = world->readInsights(folder); !read)
        return failure(read.error());
    return world;
}

int RecordedWorld::indexOf(const QString &id, Kind kind) const
{
    const std::optional<Node> node = find(id);
    return node && node->kind == kind ? node->index : -1;
}

Status RecordedWorld::readStructure(const QString &folder)
{
    std::map<QString, std::vector<QJsonObject>> files;
    for (const QString &name : {u"adaccounts"_s, u"campaigns"_s, u"adsets"_s, u"ads"_s, u"adcreatives"_s}) {
        Result<std::vector<QJsonObject>> lines = readLines(folder, name);
        if (!lines)
            return failure(lines.error());
        files[name] = std::move(*lines);
    }
    if (files[u"adaccounts"_s].empty())
        return failure(folderError(folder, u"adaccounts.jsonl holds no account"_s));
    for (const QJsonObject &json : files[u"adaccounts"_s])
        addAccount(
            {text(json, "id"_L1), text(json, "name"_L1), text(json, "currency"_L1), text(json, "timezone_name"_L1)});
    const auto accountOf = [this](const QJsonObject &json) {
        return std::max(0, indexOf(u"act_"_s + text(json, "account_id"_L1), Kind::Account));
    };
    for (const QJsonObject &json : files[u"campaigns"_s]) {
        addCampaign({text(json, "id"_L1), text(json, "name"_L1), text(json, "objective"_L1),
                     text(json, "effective_status"_L1), accountOf(json)});
        m_campaignFields.push_back(json);
    }
    for (const QJsonObject &json : files[u"adsets"_s]) {
        const int campaign = indexOf(text(json, "campaign_id"_L1), Kind::Campaign);
        if (campaign < 0)
            continue;
        addAdSet({text(json, "id"_L1),
                  text(json, "name"_L1),
                  text(json, "effective_status"_L1),
                  text(json, "optimization_goal"_L1),
                  {},
                  accountOf(json),
                  campaign,
                  -1});
        m_adSetFields.push_back(json);
    }
    for (const QJsonObject &json : files[u"adcreatives"_s]) {
        addCreative(text(json, "id"_L1), 0);
        m_creativeFields.push_back(json);
    }
    m_accountFields = std::move(files[u"adaccounts"_s]);
    for (const QJsonObject &json : files[u"ads"_s])
        addRecordedAd(json);
    m_days.resize(ads().size());
    return {};
}

void RecordedWorld::addRecordedAd(const QJsonObject &json)
{
    const int adSet = indexOf(text(json, "adset_id"_L1), Kind::AdSet);
    const int campaign = indexOf(text(json, "campaign_id"_L1), Kind::Campaign);
    if (adSet < 0 || campaign < 0)
        return;
    const QString creative = json.value("creative"_L1).toObject().value("id"_L1).toString();
    const QDateTime updated = QDateTime::fromString(text(json, "created_time"_L1), Qt::ISODate);
    addAd({text(json, "id"_L1), text(json, "name"_L1), text(json, "effective_status"_L1),
           adSets().at(place(adSet)).account, campaign, adSet, indexOf(creative, Kind::Creative),
           updated.toSecsSinceEpoch()});
    m_adFields.push_back(json);
}

Status RecordedWorld::readInsights(const QString &folder)
{
    const Result<std::vector<QJsonObject>> rows = readLines(folder, u"insights_daily"_s);
    if (!rows)
        return failure(rows.error());
    for (const QJsonObject &row : *rows) {
        const int ad = indexOf(text(row, "ad_id"_L1), Kind::Ad);
        const QDate date = QDate::fromString(text(row, "date_start"_L1), Qt::ISODate);
        if (ad < 0 || !date.isValid())
            return failure(folderError(folder, u"insights_daily.jsonl names an ad or a day that is not there"_s));
        Day &day = m_days.at(place(ad))[date];
        day.impressions += json::integer(row.value("impressions"_L1)).value_or(0);
        day.clicks += json::integer(row.value("clicks"_L1)).value_or(0);
        day.reach += json::integer(row.value("reach"_L1)).value_or(0);
        day.spendMicros += json::micros(row.value("spend"_L1)).value_or(0);
        const QJsonArray actions = row.value("actions"_L1).toArray();
        for (const QJsonValue &action : actions) {
            const QJsonObject entry = action.toObject();
            day.actions.push_back({internAction(text(entry, "action_type"_L1).toUtf8()),
                                   json::number(entry.value("value"_L1)).value_or(0)});
        }
    }
    return {};
}

QJsonObject RecordedWorld::fieldsOf(Node node, const MediaLinks &) const
{
    switch (node.kind) {
    case Kind::User:
        return {{u"id"_s, QString(kRecordedUser)}, {u"name"_s, u"Recorded account"_s}};
    case Kind::Account:
        return m_accountFields.at(place(node.index));
    case Kind::Campaign:
        return m_campaignFields.at(place(node.index));
    case Kind::AdSet:
        return m_adSetFields.at(place(node.index));
    case Kind::Ad:
        return m_adFields.at(place(node.index));
    case Kind::Creative:
        return m_creativeFields.at(place(node.index));
    case Kind::Video:
        break;
    }
    return {};
}

QString RecordedWorld::pictureOf(int) const
{
    return {};
}

std::optional<ImageRecord> RecordedWorld::image(int, const QString &) const
{
    return std::nullopt;
}

bool RecordedWorld::delivers(int ad, const domain::DateRange &range) const
{
    return !deliveryDays(ad, range).empty();
}

std::vector<QDate> RecordedWorld::deliveryDays(int ad, const domain::DateRange &range) const
{
    std::vector<QDate> days;
    for (const auto &[date, day] : m_days.at(place(ad))) {
        if (date >= range.since && date <= range.until && day.impressions > 0)
            days.push_back(date);
    }
    return days;
}

void RecordedWorld::accumulate(int ad, const domain::DateRange &range, Metrics &into) const
{
    for (const auto &[date, day] : m_days.at(place(ad))) {
        if (date < range.since || date > range.until)
            continue;
        into.impressions += day.impressions;
        into.clicks += day.clicks;
        into.reachOfDays += day.reach;
        into.spendMicros += day.spendMicros;
        for (const ActionCount &action : day.actions)
            into.addAction(action.type, action.value);
    }
}

std::optional<qint64> RecordedWorld::windowReach(const Metrics &metrics, qint64 days) const
{
    // Reach of days does not add up to the reach of a window, and only days were recorded.
    return days == 1 ? std::optional(metrics.reachOfDays) : std::nullopt;
}

} // namespace mci::sandbox
