// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GraphDouble.h"
#include "meta/InsightsReader.h"
#include "support/TestMain.h"

using namespace mci;

namespace {

QByteArray page(int from, int count, const QByteArray &after)
{
    QByteArray rows;
    for (int i = from; i < from + count; ++i) {
        if (!rows.isEmpty())
            rows += ',';
        rows += R"({"ad_id":")" + QByteArray::number(i) + R"(","impressions":"10","spend":"1.5"})";
    }
    QByteArray paging = R"({"cursors":{"before":"b","after":")" + after + "\"}";
    if (!after.isEmpty())
        paging += R"(,"next":"https://graph.facebook.com/x?access_token=EAASECRET0123456789&after=)" + after + "\"";
    return R"({"data":[)" + rows + R"(],"paging":)" + paging + "}}";
}

QString quoted(const char *id)
{
    return QLatin1Char('"') + QLatin1String(id) + QLatin1Char('"');
}

constexpr auto kReduce = "Please reduce the amount of data you're asking for, then retry your request";

} // namespace

class TestInsightsReader : public QObject
{
    Q_OBJECT

private:
    test::GraphFixture f;
    domain::DateRange window{QDate(2026, 10, 1), QDate(2026, 10, 30)};

    meta::InsightsReader reader(meta::InsightsPosition position = {})
    {
        return {f.client, {QStringLiteral("act_1"), window}, std::move(position)};
    }

private Q_SLOTS:
    void init()
    {
        f.transport.answers.clear();
        f.transport.asked.clear();
        f.gate.blocks.clear();
    }

    void readsAllPagesAndKeepsNoTokenInThePosition()
    {
        f.transport.answer(200, page(0, 3, "CUR1"));
        f.transport.answer(200, page(3, 2, ""));
        auto r = reader();
        const auto first = r.next({}, {});
        QVERIFY(first);
        QCOMPARE(first->rows.size(), std::size_t(3));
        QVERIFY(!r.position().done());
        const QByteArray stored = QJsonDocument(r.position().toJson()).toJson();
        QVERIFY(!stored.contains("EAASECRET"));
        QVERIFY(r.next({}, {}));
        QVERIFY(r.position().done());
        QCOMPARE(f.transport.parameter(1, QStringLiteral("after")), QStringLiteral("CUR1"));
        const QString range = QString::fromUtf8(R"({"since":"2026-10-01","until":"2026-10-30"})");
        QCOMPARE(f.transport.parameter(0, QStringLiteral("time_range")), range);
        QVERIFY(f.transport.parameter(0, QStringLiteral("filtering")).contains(QStringLiteral("ARCHIVED")));
    }

    void anEmptyPageMayHaveAnotherBehindIt()
    {
        f.transport.answer(200, page(0, 0, "CUR1"));
        f.transport.answer(200, page(0, 1, ""));
        auto r = reader();
        QVERIFY(r.next({}, {}));
        QVERIFY(!r.position().done());
        QVERIFY(r.next({}, {}));
        QVERIFY(r.position().done());
    }

    void halvesTheLimitAndRestoresIt()
    {
        f.transport.answer(200, page(0, 1, "C1"));
        f.transport.answerError(500, 1, kReduce);
        f.transport.answerError(500, 1, kReduce);
        f.transport.answer(200, page(1, 1, "C2"));
        auto r = reader();
        QVERIFY(r.next({}, {}));
        QVERIFY(r.next({}, {}));
        QCOMPARE(f.transport.parameter(1, QStringLiteral("limit")), QStringLiteral("500"));
        QCOMPARE(f.transport.parameter(2, QStringLiteral("limit")), QStringLiteral("250"));
        QCOMPARE(f.transport.parameter(3, QStringLiteral("limit")), QStringLiteral("125"));
        QCOMPARE(f.transport.parameter(3, QStringLiteral("after")), QStringLiteral("C1"));
        for (int i = 0; i < 12; ++i)
            f.transport.answer(200, page(2 + i, 1, "C" + QByteArray::number(3 + i)));
        for (int i = 0; i < 12; ++i)
            QVERIFY(r.next({}, {}));
        QCOMPARE(r.position().limit, 500);
    }

    void goesAsyncWhenNoPageIsSmallEnough()
    {
        for (int i = 0; i < 6; ++i)
            f.transport.answerError(500, 1, kReduce);
        f.transport.answer(200, R"({"report_run_id":"987"})");
        f.transport.answer(200, R"({"id":"987","async_status":"Job Completed","async_percent_completion":100})");
        f.transport.answer(200, page(0, 2, ""));
        auto r = reader();
        const auto rows = r.next({}, {});
        QVERIFY(rows);
        QCOMPARE(rows->rows.size(), std::size_t(2));
        QVERIFY(r.position().done());
        QVERIFY(f.transport.asked.at(6).method == net::HttpMethod::Post);
        QCOMPARE(f.transport.asked.back().url.path(), QStringLiteral("/v26.0/987/insights"));
    }

    void splitsByCampaignWhenOneCallIsTooMuch()
    {
        f.transport.answerError(400, 100, "too much", 1487534);
        f.transport.answer(200, R"({"data":[{"id":"11"},{"id":"12"},{"id":"13"}]})");
        f.transport.answer(200, page(0, 1, ""));
        f.transport.answer(200, page(1, 1, ""));
        auto r = reader();
        QVERIFY(r.next({}, {}));
        QVERIFY(!r.position().done());
        QVERIFY(r.next({}, {}));
        QVERIFY(r.position().done());
        QVERIFY(f.transport.parameter(2, QStringLiteral("filtering")).contains(quoted("11")));
        QVERIFY(!f.transport.parameter(2, QStringLiteral("filtering")).contains(quoted("13")));
        QVERIFY(f.transport.parameter(3, QStringLiteral("filtering")).contains(quoted("13")));
    }

    void givesUpExtendedFieldsThatMetaRefuses()
    {
        f.transport.answerError(400, 100, "Tried accessing nonexisting field (results)");
        f.transport.answer(200, page(0, 1, ""));
        auto r = reader();
        QVERIFY(r.next({}, {}));
        QVERIFY(f.transport.parameter(0, QStringLiteral("fields")).contains(QStringLiteral("results")));
        QVERIFY(!f.transport.parameter(1, QStringLiteral("fields")).contains(QStringLiteral("results")));
    }

    void startsOverOnceWhenTheCursorHasDied()
    {
        f.transport.answer(200, page(0, 1, "C1"));
        f.transport.answerError(400, 100, "Invalid cursor");
        f.transport.answer(200, page(0, 1, "C9"));
        f.transport.answerError(400, 100, "Invalid cursor");
        auto r = reader();
        QVERIFY(r.next({}, {}));
        const auto again = r.next({}, {});
        QVERIFY(again);
        QVERIFY(again->restarted);
        const auto dead = r.next({}, {});
        QVERIFY(!dead);
        QCOMPARE(dead.error().reason, Reason::MetaCursorInvalid);
    }

    void goesOnFromAStoredPosition()
    {
        f.transport.answer(200, page(0, 1, "C1"));
        auto r = reader();
        QVERIFY(r.next({}, {}));
        const auto stored = meta::InsightsPosition::fromJson(r.position().toJson());
        QCOMPARE(stored, r.position());
        f.transport.answer(200, page(1, 1, ""));
        auto later = reader(stored);
        QVERIFY(later.next({}, {}));
        QCOMPARE(f.transport.parameter(1, QStringLiteral("after")), QStringLiteral("C1"));
        QVERIFY(later.position().done());
    }

    void throttlesAndLoginsPassThrough()
    {
        f.transport.answerError(400, 190, "expired", 463);
        auto r = reader();
        const auto expired = r.next({}, {});
        QVERIFY(!expired);
        QVERIFY(expired.error().needsLogin());
        QCOMPARE(r.position(), meta::InsightsPosition{});
    }
};

MCI_TEST_CLASS(TestInsightsReader);
#include "tst_InsightsReader.moc"
