// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using namespace mci;
using namespace mci::settings;
using namespace std::chrono_literals;

namespace {

const QString kGraph = QStringLiteral("meta_graph_url");

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment();
    }
    void defaultsOfTheContract()
    {
        const Settings settings = make();
        QCOMPARE(*settings.appId(), QString());
        QCOMPARE(*settings.apiVersion(), QStringLiteral("v26.0"));
        QCOMPARE(*settings.redirectUri(), QStringLiteral("http://localhost:{port}/callback"));
        QCOMPARE(settings.scopes()->join(u'|'), QStringLiteral("ads_read|business_management"));
        QCOMPARE(settings.graphUrl()->toString(), QStringLiteral("https://graph.facebook.com"));
        QCOMPARE(settings.dialogUrl()->toString(), QStringLiteral("https://www.facebook.com"));
        QVERIFY(settings.retentionDays() == std::chrono::days(365));
        QVERIFY(settings.insightTtl() == 1h);
        QCOMPARE(*settings.syncJobsPerHour(), 10);
        QVERIFY(settings.openAiBaseUrl()->isEmpty());
        QCOMPARE(*settings.openAiModel(), QString());
        QCOMPARE(*settings.openAiImageModel(), QString());
        QCOMPARE(*settings.aiServer(), domain::AiServer::OpenAi);
        QCOMPARE(*settings.aiMonthlyCapMicros(), 5'000'000);
        QVERIFY(*settings.mediaCache());
        QVERIFY((*settings.guardrails(QStringLiteral("org_default")) == GuardrailSettings{100'000'000, 10, 1000}));
        for (const auto objective : {domain::Objective::Lead, domain::Objective::Purchase, domain::Objective::Install})
            QVERIFY(*settings.weights(QStringLiteral("org_default"), objective) == domain::defaultWeights(objective));
        QVERIFY(settings.environmentSecret(QStringLiteral("encryption_key")).isEmpty());
    }
    void defaultsPassTheirOwnChecks()
    {
        for (const SettingKey &key : fixedKeys()) {
            if (!key.defaultValue.isEmpty())
                QVERIFY2(make().check(key.name, key.defaultValue), qPrintable(key.name));
        }
        for (const SettingKey &key : weightsKeys(QStringLiteral("org_default")))
            QVERIFY2(make().check(key.name, key.defaultValue), qPrintable(key.name));
    }
    void storedGoesBeforeDefault()
    {
        QVERIFY(!make().set(kGraph, QStringLiteral("http://localhost:4100/"))->overridden);
        QCOMPARE(make().graphUrl()->toString(), QStringLiteral("http://localhost:4100"));
        QVERIFY((*make().get(kGraph)
                 == SettingEntry{kGraph, QStringLiteral("http://localhost:4100"), Origin::Stored, false}));
    }
    void environmentGoesBeforeStored()
    {
        m_environment.insert(QStringLiteral("META_GRAPH_URL"), QStringLiteral("https://env.example"));
        QVERIFY(make().set(kGraph, QStringLiteral("https://stored.example"))->overridden);
        QCOMPARE(make().graphUrl()->host(), QStringLiteral("env.example"));
        QCOMPARE(make().get(kGraph)->origin, Origin::Environment);
        m_environment.remove(QStringLiteral("META_GRAPH_URL"));
        QCOMPARE(make().graphUrl()->host(), QStringLiteral("stored.example"));
    }
    void anEmptyVariableIsNotSet()
    {
        m_environment.insert(QStringLiteral("META_GRAPH_URL"), QString());
        QCOMPARE(make().graphUrl()->host(), QStringLiteral("graph.facebook.com"));
        QVERIFY(!make().isOverridden(kGraph));
    }
    void anEmptyValueGoesBackToTheDefault()
    {
        QVERIFY(make().set(kGraph, QStringLiteral("https://stored.example")));
        QVERIFY(make().set(kGraph, QString()));
        QCOMPARE(make().get(kGraph)->origin, Origin::Default);
        QCOMPARE(make().graphUrl()->host(), QStringLiteral("graph.facebook.com"));
    }
    void aBrokenVariableIsAnErrorOnUse()
    {
        m_environment.insert(QStringLiteral("META_API_VERSION"), QStringLiteral("26"));
        m_environment.insert(QStringLiteral("CREATIVE_RETENTION_DAYS"), QStringLiteral("0"));
        m_environment.insert(QStringLiteral("META_GRAPH_URL"), QStringLiteral("http://graph.example"));
        const auto version = make().apiVersion();
        QVERIFY(!version);
        QCOMPARE(version.error().reason, Reason::SettingMalformed);
        QCOMPARE(version.error().params.value(QStringLiteral("option")), QStringLiteral("meta_api_version"));
        QCOMPARE(version.error().params.value(QStringLiteral("value")), QStringLiteral("26"));
        QVERIFY(!make().retentionDays());
        QCOMPARE(make().graphUrl().error().reason, Reason::GraphUrlInsecure);
        QVERIFY(make().dialogUrl());
        QCOMPARE(make().get(QStringLiteral("meta_api_version"))->value, QStringLiteral("26"));
        QVERIFY(make().list());
    }
    void aBrokenStoredValueIsAnErrorOnUse()
    {
        write("[General]\nmeta_insight_cache_ttl_hours=soon\nguardrails.org_default.min_spend=-3\nweights.org_default."
              "LEAD=happiness=1\n");
        QCOMPARE(make().insightTtl().error().params.value(QStringLiteral("option")),
                 QStringLiteral("meta_insight_cache_ttl_hours"));
        QCOMPARE(make().guardrails(QStringLiteral("org_default")).error().params.value(QStringLiteral("value")),
                 QStringLiteral("-3"));
        QVERIFY(make().guardrails(QStringLiteral("org_2")));
        QCOMPARE(make()
                     .weights(QStringLiteral("org_default"), domain::Objective::Lead)
                     .error()
                     .params.value(QStringLiteral("option")),
                 QStringLiteral("weights.org_default.LEAD"));
    }
    void refusedValuesAreNotStored()
    {
        QCOMPARE(make().set(kGraph, QStringLiteral("nonsense")).error().reason, Reason::SettingMalformed);
        QCOMPARE(make().set(QStringLiteral("colour"), QStringLiteral("red")).error().reason, Reason::SettingUnknown);
        QCOMPARE(make().get(QStringLiteral("colour")).error().reason, Reason::SettingUnknown);
        QVERIFY(!QFile::exists(path()));
    }
    void organizationsHaveTheirOwnValues()
    {
        QVERIFY(make().set(QStringLiteral("guardrails.org_2.min_spend"), QStringLiteral("12.34")));
        QVERIFY(make().set(QStringLiteral("guardrails.org_2.min_conversions"), QStringLiteral("0")));
        QVERIFY(make().set(QStringLiteral("weights.org_2.lead"), QStringLiteral("ctr=1")));
        QVERIFY((*make().guardrails(QStringLiteral("org_2")) == GuardrailSettings{12'340'000, 0, 1000}));
        QVERIFY((*make().guardrails(QStringLiteral("org_default")) == GuardrailSettings{100'000'000, 10, 1000}));
        QVERIFY((*make().weights(QStringLiteral("org_2"), domain::Objective::Lead)
                 == domain::KpiWeights{{domain::Kpi::Ctr, 1}}));
        QVERIFY(*make().weights(QStringLiteral("org_2"), domain::Objective::Purchase)
                == domain::defaultWeights(domain::Objective::Purchase));
        QVERIFY(make().set(QStringLiteral("weights.org_2.lead"), QString()));
        QVERIFY(*make().weights(QStringLiteral("org_2"), domain::Objective::Lead)
                == domain::defaultWeights(domain::Objective::Lead));
    }
    void listTellsOriginsAndMasksSecrets()
    {
        m_environment.insert(QStringLiteral("META_APP_SECRET"), QStringLiteral("canary-secret"));
        m_environment.insert(QStringLiteral("OPENAI_MODEL"), QStringLiteral("model-x"));
        QVERIFY(make().set(QStringLiteral("media_cache"), QStringLiteral("off")));
        QVERIFY(make().set(QStringLiteral("weights.org_2.LEAD"), QStringLiteral("ctr=1")));
        const auto list = make().list({QStringLiteral("org_default")});
        QVERIFY(list);
        QCOMPARE_EQ(list->size(), fixedKeys().size() + 7);
        QMap<QString, SettingEntry> byKey;
        for (const SettingEntry &entry : *list) {
            QVERIFY(!byKey.contains(entry.key));
            QVERIFY(!entry.value.contains(QStringLiteral("canary")));
            byKey.insert(entry.key, entry);
        }
        QCOMPARE(list->front().key, QStringLiteral("meta_app_id"));
        QVERIFY(byKey[QStringLiteral("meta_app_secret")].secret);
        QCOMPARE(originName(byKey[QStringLiteral("meta_app_secret")].origin), QStringLiteral("environment"));
        QCOMPARE(byKey[QStringLiteral("openai_api_key")].value, QString());
        QCOMPARE(byKey[QStringLiteral("openai_model")].value, QStringLiteral("model-x"));
        QCOMPARE(originName(byKey[QStringLiteral("media_cache")].origin), QStringLiteral("stored"));
        QCOMPARE(originName(byKey[QStringLiteral("guardrails.org_default.min_spend")].origin),
                 QStringLiteral("default"));
        QCOMPARE(byKey[QStringLiteral("weights.org_2.LEAD")].value, QStringLiteral("ctr=1"));
        QCOMPARE(byKey[QStringLiteral("weights.org_default.PURCHASE")].value,
                 QStringLiteral("purchase_roas=0.6,cost_per_purchase=0.4"));
        QCOMPARE(byKey[QStringLiteral("weights.org_default.PURCHASE")].origin, Origin::Default);
    }
    void secretsAreNeverWrittenNorReadFromTheFile()
    {
        QCOMPARE(make().set(QStringLiteral("encryption_key"), QStringLiteral("x")).error().reason,
                 Reason::SettingFromEnvironment);
        QVERIFY(!make().set(QStringLiteral("meta_app_secret"), QStringLiteral("canary")));
        QVERIFY(!make().set(QStringLiteral("OPENAI_API_KEY"), QStringLiteral("canary")));
        QVERIFY(!QFile::exists(path()));
        write("[General]\nmeta_app_secret=canary\n");
        QVERIFY((*make().get(QStringLiteral("meta_app_secret"))
                 == SettingEntry{QStringLiteral("meta_app_secret"), {}, Origin::Default, true}));
    }
    void secretsOfTheEnvironment()
    {
        m_environment.insert(QStringLiteral("ENCRYPTION_KEY"), QStringLiteral("a long key with spaces and ü in it"));
        QCOMPARE(make().environmentSecret(QStringLiteral("encryption_key")).reveal(),
                 QByteArray("a long key with spaces and \xc3\xbc in it"));
        m_environment.insert(QStringLiteral("META_APP_ID"), QStringLiteral("1"));
        QVERIFY(make().environmentSecret(QStringLiteral("meta_app_id")).isEmpty());
    }

private:
    QString path() const { return m_dir->filePath(QStringLiteral("config/settings.ini")); }
    Settings make() const { return Settings(path(), m_environment); }
    void write(const char *text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
};

MCI_TEST_CLASS(TestSettings);
#include "tst_Settings.moc"
