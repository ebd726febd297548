// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/CreativeDecoder.h"
#include "meta/InsightsDecoder.h"
#include "meta/Paging.h"
#include "support/TestMain.h"

using namespace mci;

namespace {

/** Single quotes stand for double ones: moc loses its way in raw strings that hold JSON. */
QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

} // namespace

class TestDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStringsAsNumbersAndKeepsMissingMissing()
    {
        const auto row = meta::decodeInsightRow(json("{'ad_id':'2386','ad_name':'Vídeo 01','objective':'OUTCOME_SALES',"
            "'impressions':'5000','spend':'150.5','reach':'4100',"
            "'actions':[{'action_type':'link_click','value':'180'},{'action_type':'omni_purchase','value':'7'},{'value':'3'}],"
            "'action_values':[{'action_type':'omni_purchase','value':'980.40'}],"
            "'video_thruplay_watched_actions':[{'action_type':'video_view','value':'210'}],"
            "'results':[{'indicator':'actions:offsite_conversion.fb_pixel_purchase','values':[{'value':'7'}]}],"
            "'date_start':'2026-10-01','date_stop':'2026-10-30'}"));
        QVERIFY(row);
        QCOMPARE(row->impressions, 5000);
        QCOMPARE(row->spendMicros, 150500000);
        QVERIFY(!row->clicks);
        QCOMPARE(row->reach, std::optional<qint64>(4100));
        QCOMPARE(row->actions.size(), std::size_t(2));
        QCOMPARE(row->actionValues.front().value, 980.40);
        QCOMPARE(row->thruPlays, std::optional(210.0));
        QVERIFY(!row->videoP25);
        QCOMPARE(row->resultIndicator, QStringLiteral("offsite_conversion.fb_pixel_purchase"));
        QCOMPARE(row->resultValue, std::optional(7.0));
    }

    void keepsMoneyExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("cents") << QStringLiteral("0.1") << qint64(100000);
        QTest::newRow("six decimals") << QStringLiteral("1.234567") << qint64(1234567);
        QTest::newRow("rounds beyond") << QStringLiteral("1.2345675") << qint64(1234568);
        QTest::newRow("large") << QStringLiteral("123456789.01") << qint64(123456789010000);
        QTest::newRow("comma is no number") << QStringLiteral("12,5") << qint64(0);
        QTest::newRow("nonsense") << QStringLiteral("1e400") << qint64(0);
    }
    void keepsMoneyExact()
    {
        QFETCH(QString, text);
        QFETCH(qint64, micros);
        const auto row = meta::decodeInsightRow({{QStringLiteral("ad_id"), QStringLiteral("1")}, {QStringLiteral("spend"), text}});
        QCOMPARE(row->spendMicros, micros);
    }

    void anUnavailableResultIsUnknown()
    {
        const auto row = meta::decodeInsightRow(
            json("{'ad_id':'1','results':[{'indicator':'actions:lead','value':'Not available'}]}"));
        QCOMPARE(row->resultIndicator, QStringLiteral("lead"));
        QVERIFY(!row->resultValue);
    }

    void dirtyTextIsMadeStorable()
    {
        QString dirty = QStringLiteral("a");
        dirty += QChar(0);
        dirty += QChar(0xD83D);
        dirty += QStringLiteral("\u202Eb 👩‍👩‍👧 ");
        const auto row
            = meta::decodeInsightRow({{QStringLiteral("ad_id"), QStringLiteral("1")}, {QStringLiteral("ad_name"), dirty}});
        QVERIFY(!row->adName.contains(QChar(0)));
        QCOMPARE(row->adName.at(1), QChar(QChar::ReplacementCharacter));
        QCOMPARE(row->adName.at(2), QChar(QChar::ReplacementCharacter));
        QVERIFY(row->adName.contains(QStringLiteral("👩‍👩‍👧")));
    }

    void theNextPageIsACursorNotALink()
    {
        const QJsonObject full
            = json("{'paging':{'cursors':{'after':'A'},'next':'https://x/?access_token=t&after=A'}}");
        const QJsonObject last = json("{'paging':{'cursors':{'after':'A'}}}");
        const QJsonObject none = json("{'paging':{}}");
        const QJsonObject inLink = json("{'paging':{'next':'https://x/?after=B%3D'}}");
        QCOMPARE(meta::nextCursor(full), std::optional(QStringLiteral("A")));
        QCOMPARE(meta::nextCursor(last), std::nullopt);
        QCOMPARE(meta::nextCursor(none), std::nullopt);
        QCOMPARE(meta::nextCursor(inLink), std::optional(QStringLiteral("B=")));
    }

    void readsTheGoal()
    {
        const auto goal = meta::decodeAdSetGoal(json(
            "{'id':'5','optimization_goal':'OFFSITE_CONVERSIONS','promoted_object':{'custom_conversion_id':'204','custom_event_type':'OTHER'}}"));
        QCOMPARE(goal.customConversionId, QStringLiteral("204"));
        QCOMPARE(goal.customEventType, QStringLiteral("OTHER"));
    }

    void looksForCopyAlongTheChain_data()
    {
        QTest::addColumn<QByteArray>("creative");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("cta");
        QTest::addColumn<QString>("link");
        QTest::addColumn<mci::domain::CreativeFormat>("format");
        using domain::CreativeFormat;
        QTest::newRow("link") << QByteArray("{'id':'1','image_url':'https://a/1.jpg','title':'own','object_story_spec':{'link_data':{'name':'H','message':'B','link':'https://l','call_to_action':{'type':'LEARN_MORE'}}}}")
                              << "H" << "B" << "LEARN_MORE" << "https://l" << CreativeFormat::Image;
        QTest::newRow("video") << QByteArray("{'id':'1','object_story_spec':{'video_data':{'video_id':'9','title':'VT','message':'VM','call_to_action':{'type':'SHOP_NOW','value':{'link':'https://v'}}}}}")
                               << "VT" << "VM" << "SHOP_NOW" << "https://v" << CreativeFormat::Video;
        QTest::newRow("carousel") << QByteArray("{'id':'1','object_type':'INVALID','object_story_spec':{'link_data':{'message':'M','child_attachments':[{'name':'C1','call_to_action':{'type':'BOOK_TRAVEL'}},{'name':'C2'}]}}}")
                                  << "C1" << "M" << "BOOK_TRAVEL" << "" << CreativeFormat::Carousel;
        QTest::newRow("dynamic") << QByteArray("{'id':'1','asset_feed_spec':{'images':[{'hash':'a'},{'hash':'b'}],'bodies':[{'text':'AB'}],'titles':[{'text':'AT'}],'link_urls':[{'website_url':'https://d'}],'call_to_action_types':['SIGN_UP'],'optimization_type':['REGULAR']}}")
                                 << "AT" << "AB" << "SIGN_UP" << "https://d" << CreativeFormat::Dynamic;
        QTest::newRow("catalog") << QByteArray("{'id':'1','product_set_id':'7','object_story_spec':{'template_data':{'name':'TN','message':'TM','link':'https://t'}}}")
                                 << "TN" << "TM" << "" << "https://t" << CreativeFormat::Catalog;
        QTest::newRow("post without copy") << QByteArray("{'id':'1','effective_object_story_id':'1_2'}")
                                           << "" << "" << "" << "" << CreativeFormat::Unknown;
        QTest::newRow("unknown button passes") << QByteArray("{'id':'1','call_to_action_type':'BRAND_NEW','thumbnail_url':'https://t'}")
                                               << "" << "" << "BRAND_NEW" << "" << CreativeFormat::Image;
    }
    void looksForCopyAlongTheChain()
    {
        QFETCH(QByteArray, creative);
        QFETCH(mci::domain::CreativeFormat, format);
        const QJsonObject ad{{QStringLiteral("id"), QStringLiteral("55")},
                             {QStringLiteral("creative"), json(creative)}};
        const meta::CreativeDraft draft = meta::decodeAdCreative(ad);
        QTEST(draft.creative.headline, "headline");
        QTEST(draft.creative.body, "body");
        QTEST(draft.creative.callToAction, "cta");
        QTEST(draft.creative.linkUrl, "link");
        QCOMPARE(draft.creative.format, format);
        QCOMPARE(draft.creative.metaAdId, QStringLiteral("55"));
    }
};

MCI_TEST_CLASS(TestDecoders);
#include "tst_Decoders.moc"
