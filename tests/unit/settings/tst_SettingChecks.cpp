// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingChecks.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::settings;

class TestSettingChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        columns("becomes");
        same("meta_app_id", "1234567890123456");
        same("meta_app_secret", "0123456789abcdef0123456789abcdef");
        same("meta_api_version", "v25.0");
        same("meta_api_version", "v27.0");
        same("meta_oauth_redirect_uri", "http://localhost:{port}/callback");
        same("meta_oauth_redirect_uri", "http://127.0.0.1:{port}/");
        same("meta_oauth_redirect_uri", "http://localhost:8080/callback");
        same("meta_oauth_redirect_uri", "http://[::1]:8080/callback");
        same("meta_oauth_redirect_uri", "https://agency.example/bounce?x=1");
        same("meta_oauth_scope", "ads_read");
        add("meta_oauth_scope", "ads_read, business_management", "ads_read,business_management");
        same("meta_graph_url", "https://graph.facebook.com");
        add("meta_graph_url", " https://graph.example:8443/base/ ", "https://graph.example:8443/base");
        same("meta_graph_url", "http://localhost:4100");
        same("meta_dialog_url", "http://127.0.0.1:4100");
        same("openai_base_url", "http://[::1]:11434/v1");
        same("creative_retention_days", "1");
        same("meta_insight_cache_ttl_hours", "24");
        same("meta_api_rate_limit_per_hour", "10000");
        same("openai_model", "gpt-4o-mini");
        for (const char *server : {"openai", "azure", "ollama", "lmstudio", "llamacpp", "vllm", "other"})
            same("ai_server", server);
        same("ai_monthly_cap", "0");
        same("ai_monthly_cap", "12.50");
        same("media_cache", "off");
        same("guardrails.org_default.min_spend", "0");
        same("guardrails.org_default.min_spend", "99.5");
        same("guardrails.org_0190-ab.min_conversions", "10");
        same("guardrails.org_default.min_impressions", "0");
        same("weights.org_default.LEAD", "cost_per_result=0.7,ctr=0.3");
        same("weights.org_default.purchase", "purchase_roas=1");
    }
    void accepts()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto key = findKey(name);
        QVERIFY(key);
        const auto checked = checkedValue(*key, value);
        QVERIFY(checked);
        QTEST(*checked, "becomes");
    }

    void refuses_data()
    {
        columns("unused");
        for (const char *value : {"two words", ""})
            same("meta_app_id", value);
        for (const char *value : {"26.0", "v26", "v26.1", "v24.0", "v9.0", "V26.0", "v26.0.0", "v26.0\n1"})
            same("meta_api_version", value);
        for (const char *value :
             {"http://example.com:{port}/callback", "https://example.com:{port}/", "http://localhost/callback",
              "http://localhost:{port}/{port}", "http://localhost:{port}x/", "ftp://localhost:1/", "callback",
              "https://example.com/#part", "https://user@example.com/", "http://localhost.example.com:80/"})
            same("meta_oauth_redirect_uri", value);
        for (const char *value : {",", "ads_read,", "ads read;x", "ADS_READ"})
            same("meta_oauth_scope", value);
        for (const char *value : {"graph.facebook.com", "https://", "ftp://graph", "https://u:p@graph.example",
                                  "https://graph.example/?a=1", "https://graph.example/#a", "file:///etc/passwd"})
            same("meta_graph_url", value);
        for (const char *value : {"0", "-1", "1.5", "365d", "36501", "99999999999999999999", "+5", "0x10"})
            same("creative_retention_days", value);
        same("meta_insight_cache_ttl_hours", "0");
        same("meta_api_rate_limit_per_hour", "ten");
        for (const char *value : {"OpenAI", "chatgpt", ""})
            same("ai_server", value);
        for (const char *value : {"-1", "5 USD", "1,5"})
            same("ai_monthly_cap", value);
        for (const char *value : {"true", "ON", "1"})
            same("media_cache", value);
        for (const char *value : {"-1", "1,5", "abc", "1e3", "0.1234567", "nan"})
            same("guardrails.org_default.min_spend", value);
        same("guardrails.org_default.min_conversions", "1.5");
        for (const char *value : {"ctr", "ctr=", "=1", "ctr=-1", "ctr=1,ctr=2", "ctr=0", "ctr=1,", "CTR=1",
                                  "happiness=1", "spend=1", "purchase_roas=1"})
            same("weights.org_default.LEAD", value);
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto key = findKey(name);
        QVERIFY(key);
        const auto checked = checkedValue(*key, value);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(checked.error().reason, Reason::SettingMalformed);
        QCOMPARE(checked.error().params.value(QStringLiteral("option")), name);
        QCOMPARE(checked.error().params.value(QStringLiteral("value")), value);
        QVERIFY(!checked.error().params.value(QStringLiteral("allowed")).isEmpty());
    }
    void refusedWeightsNameTheKpisOfTheObjective()
    {
        const auto checked =
            checkedValue(*findKey(QStringLiteral("weights.org_default.purchase")), QStringLiteral("spend=1"));
        const QString allowed = checked.error().params.value(QStringLiteral("allowed"));
        QVERIFY(allowed.startsWith(QStringLiteral("purchase_roas=0.6,cost_per_purchase=0.4")));
        QVERIFY(allowed.contains(QStringLiteral("hook_rate")));
        QVERIFY(!allowed.contains(QStringLiteral("cost_per_install")));
    }
    void plainHttpToOtherHostsHasItsOwnReason()
    {
        for (const char *name : {"meta_graph_url", "meta_dialog_url", "openai_base_url"}) {
            const auto checked = checkedValue(*findKey(QLatin1String(name)), QStringLiteral("http://192.168.1.5:8080"));
            QVERIFY(!checked);
            QCOMPARE(checked.error().reason, Reason::GraphUrlInsecure);
            QCOMPARE(checked.error().params.value(QStringLiteral("option")), QLatin1String(name));
        }
    }
    void aRefusedSecretIsNotTold()
    {
        const auto checked = checkedValue(*findKey(QStringLiteral("openai_api_key")), QStringLiteral("sk canary"));
        QVERIFY(!checked);
        QVERIFY(!checked.error().params.value(QStringLiteral("value")).contains(QStringLiteral("canary")));
    }
    void unknownKeysNameTheKnownOnes()
    {
        for (const char *name :
             {"", "meta", "guardrails.org_default", "guardrails.org_default.min_cpc", "guardrails..min_spend",
              "guardrails.a b.min_spend", "weights.org_default.SALES", "weights.org_default"}) {
            const auto key = findKey(QLatin1String(name));
            QVERIFY2(!key, name);
            QCOMPARE(key.error().reason, Reason::SettingUnknown);
            QCOMPARE(key.error().params.value(QStringLiteral("option")), QLatin1String(name));
            QVERIFY(key.error().params.value(QStringLiteral("allowed")).contains(QStringLiteral("meta_graph_url")));
        }
    }
    void keysMayBeWrittenAsVariables()
    {
        QCOMPARE(findKey(QStringLiteral("META_APP_ID"))->name, QStringLiteral("meta_app_id"));
        QCOMPARE(findKey(QStringLiteral("weights.o.lead"))->name, QStringLiteral("weights.o.LEAD"));
    }
    void secretKeys()
    {
        QStringList secrets;
        for (const SettingKey &key : fixedKeys()) {
            QCOMPARE(isSecret(key.name), key.isSecret());
            if (key.isSecret())
                secrets.append(key.name);
        }
        QCOMPARE(secrets.join(u','), QStringLiteral("meta_app_secret,encryption_key,openai_api_key"));
        QVERIFY(!isSecret(QStringLiteral("nothing")));
    }

private:
    static void columns(const char *third)
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>(third);
    }
    static void add(const char *name, const char *value, const char *becomes)
    {
        QTest::addRow("%s=%s", name, value)
            << QString(QLatin1String(name)) << QString(QLatin1String(value)) << QString(QLatin1String(becomes));
    }
    static void same(const char *name, const char *value) { add(name, value, value); }
};

MCI_TEST_CLASS(TestSettingChecks);
#include "tst_SettingChecks.moc"
