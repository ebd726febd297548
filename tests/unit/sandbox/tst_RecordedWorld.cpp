// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::sandbox;
using namespace mci::test;

namespace {

const QString kFolder = QStringLiteral(MCI_SOURCE_DIR "/../shared/fixtures/recorded-account");
const QString kConversion = QStringLiteral("offsite_conversion.custom.2049001785656250");

SandboxOptions recorded(const QString &folder)
{
    SandboxOptions options;
    options.recordedDir = folder;
    return options;
}

void write(const QString &folder, const QString &name, const QByteArray &lines)
{
    QFile file(QDir(folder).filePath(name + QStringLiteral(".jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines);
}

} // namespace

class TestRecordedWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpASmallRecording()
    {
        const QTemporaryDir folder;
        write(folder.path(), QStringLiteral("adaccounts"),
              R"({"id":"act_7","account_id":"7","name":"N","currency":"EUR","timezone_name":"Europe/Prague"})");
        write(folder.path(), QStringLiteral("campaigns"),
              R"({"id":"1","account_id":"7","name":"C","objective":"OUTCOME_LEADS","effective_status":"ACTIVE"})");
        write(folder.path(), QStringLiteral("adsets"),
              R"({"id":"2","account_id":"7","campaign_id":"1","effective_status":"ACTIVE"})");
        write(folder.path(), QStringLiteral("ads"),
              R"({"id":"3","account_id":"7","adset_id":"2","campaign_id":"1","name":"A",)"
              R"("effective_status":"ARCHIVED","creative":{"id":"4"}})");
        write(folder.path(), QStringLiteral("adcreatives"), R"({"id":"4","body":"Hello"})");
        write(folder.path(), QStringLiteral("insights_daily"),
              "{\"ad_id\":\"3\",\"date_start\":\"2026-10-01\",\"impressions\":\"10\",\"clicks\":\"2\",\"spend\":\"1."
              "10\",\"reach\":\"9\",\"actions\":[{\"action_type\":\"lead\",\"value\":\"1\"}]}\n"
              "{\"ad_id\":\"3\",\"date_start\":\"2026-10-02\",\"impressions\":\"20\",\"clicks\":\"3\",\"spend\":\"2."
              "05\",\"reach\":\"15\",\"actions\":[{\"action_type\":\"lead\",\"value\":\"2\"}]}\n");
        SandboxClient client(recorded(folder.path()));
        QVERIFY(client.isStarted());
        const QueryItems window{
            {QStringLiteral("level"), QStringLiteral("ad")},
            {QStringLiteral("fields"), QStringLiteral("ad_id,objective,spend,impressions,reach,actions")},
            {QStringLiteral("time_range"), QStringLiteral(R"({"since":"2026-10-01","until":"2026-10-31"})")}};
        const QJsonArray rows = client.get(QStringLiteral("/v26.0/act_7/insights"), window).data();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.at(0).toObject();
        QCOMPARE(row.value(QLatin1String("spend")).toString(), QStringLiteral("3.15"));
        QCOMPARE(row.value(QLatin1String("impressions")).toString(), QStringLiteral("30"));
        QCOMPARE(row.value(QLatin1String("objective")).toString(), QStringLiteral("OUTCOME_LEADS"));
        QVERIFY(!row.contains(QLatin1String("reach")));
        QCOMPARE(
            row.value(QLatin1String("actions")).toArray().at(0).toObject().value(QLatin1String("value")).toString(),
            QStringLiteral("3"));
        const QJsonArray days = client
                                    .get(QStringLiteral("/v26.0/act_7/insights"),
                                         window + QueryItems{{QStringLiteral("time_increment"), QStringLiteral("1")}})
                                    .data();
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(1).toObject().value(QLatin1String("reach")).toString(), QStringLiteral("15"));
        const QJsonObject ad =
            client
                .get(QStringLiteral("/v26.0/3"),
                     {{QStringLiteral("fields"), QStringLiteral("name,creative{id,body,image_url,thumbnail_url}")}})
                .json();
        QCOMPARE(ad.value(QLatin1String("creative")).toObject().keys(),
                 (QStringList{QStringLiteral("body"), QStringLiteral("id")}));
    }
    void refusesOtherFolders()
    {
        const QTemporaryDir folder;
        SandboxServer missing(recorded(folder.path() + QStringLiteral("/nope")));
        QCOMPARE(missing.start().error().reason, Reason::RecordedFolderInvalid);
        for (const char *name : {"adaccounts", "campaigns", "adsets", "ads", "adcreatives", "insights_daily"})
            write(folder.path(), QLatin1String(name), "not json\n");
        SandboxServer broken(recorded(folder.path()));
        QCOMPARE(broken.start().error().reason, Reason::RecordedFolderInvalid);
    }
    void addsUpTheRecordedAccount()
    {
        if (!QDir(kFolder).exists())
            QSKIP("the recorded account is not beside the source tree (../shared/fixtures/recorded-account): nothing "
                  "to compare");
        SandboxClient client(recorded(kFolder));
        QVERIFY(client.isStarted());
        const QJsonArray rows =
            client
                .get(QStringLiteral("/v26.0/act_361744628296290/insights"),
                     {{QStringLiteral("level"), QStringLiteral("ad")},
                      {QStringLiteral("limit"), QStringLiteral("500")},
                      {QStringLiteral("fields"), QStringLiteral("ad_id,objective,spend,actions")},
                      {QStringLiteral("filtering"),
                       QStringLiteral(R"([{"field":"ad.impressions","operator":"GREATER_THAN","value":0}])")},
                      {QStringLiteral("time_range"), QStringLiteral(R"({"since":"2026-05-05","until":"2026-05-31"})")}})
                .data();
        QCOMPARE(rows.size(), 40);
        double spend = 0;
        double conversions = 0;
        int adsWithConversions = 0;
        for (const QJsonValue &value : rows) {
            spend += value.toObject().value(QLatin1String("spend")).toString().toDouble();
            QVERIFY(!value.toObject().value(QLatin1String("objective")).toString().isEmpty());
            for (const QJsonValue &action : value.toObject().value(QLatin1String("actions")).toArray()) {
                if (action.toObject().value(QLatin1String("action_type")).toString() != kConversion)
                    continue;
                conversions += action.toObject().value(QLatin1String("value")).toString().toDouble();
                ++adsWithConversions;
            }
        }
        qInfo("recorded account 2026-05-05..2026-05-31: %lld ads, %.2f EUR, %.0f conversions on %d ads",
              static_cast<long long>(rows.size()), spend, conversions, adsWithConversions);
        QCOMPARE(QString::number(spend, 'f', 2), QStringLiteral("4380.65"));
        QCOMPARE(conversions, 43.0);
        QCOMPARE(adsWithConversions, 11);
    }
};

MCI_TEST_CLASS(TestRecordedWorld);
#include "tst_RecordedWorld.moc"
