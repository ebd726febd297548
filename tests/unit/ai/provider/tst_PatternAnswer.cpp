// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PatternAnswer.h"
#include "ai/provider/VisibleText.h"
#include "ProviderSamples.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::ai;
using namespace mci::domain;
using namespace mci::test;

namespace {

Result<CreativePatterns> read(const QJsonObject &answer, AiServer server = AiServer::OpenAi)
{
    return readPatternAnswer(QString::fromUtf8(bytesOf(answer)), questionOf(), endpointOf(server));
}

QJsonObject withoutKey(QJsonObject answer, const QString &layer, const QString &key)
{
    QJsonObject inner = answer.value(layer).toObject();
    inner.remove(key);
    answer.insert(layer, inner);
    return answer;
}

QJsonArray colours(std::initializer_list<const char *> list)
{
    QJsonArray array;
    for (const char *colour : list)
        array.append(QString::fromLatin1(colour));
    return array;
}

} // namespace

class TestPatternAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeAnswer()
    {
        const auto patterns = read(goodAnswer());
        QVERIFY2(patterns.has_value(), patterns ? "" : qPrintable(patterns.error().detail));
        QCOMPARE(patterns->visual.dominant, QStringList{QStringLiteral("#1A2B3C")});
        QCOMPARE(patterns->visual.palette.size(), std::size_t{3});
        QCOMPARE(patterns->visual.palette.at(2).hex, QStringLiteral("#C81E5A"));
        QCOMPARE(patterns->visual.palette.at(0).share, 0.0);
        QCOMPARE(patterns->visual.elements, (std::vector<Element>{Element::Product, Element::Text}));
        QCOMPARE(patterns->visual.style, StyleType::Bold);
        QVERIFY(patterns->visual.photography);
        QVERIFY(patterns->message.body.isNull());
        QCOMPARE(patterns->message.cta, QStringLiteral("Shop now"));
        QCOMPARE(patterns->approach.benefit, Benefit::Discount);
        QCOMPARE(patterns->confidence, (PatternConfidence{0.9, 0.75, 0.5}));
        QCOMPARE(patterns->source, PatternSource::Provider);
    }
    void theSizeIsTheOneWeKnow()
    {
        const auto patterns = read(goodAnswer());
        QCOMPARE(QSize(patterns->visual.width, patterns->visual.height), QSize(1080, 1350));
        QCOMPARE(patterns->visual.ratio, QStringLiteral("4:5"));
        const auto other =
            read(withValue(goodAnswer(), QStringLiteral("visual.dimensions.ratio"), QStringLiteral("9:16")));
        QCOMPARE(*other, *patterns);
    }
    void readsHexDigitsOfEitherCase()
    {
        QJsonObject answer = withValue(goodAnswer(), QStringLiteral("visual.colors.dominant"), colours({"#1a2b3c"}));
        answer = withValue(answer, QStringLiteral("visual.colors.palette"), colours({"#1A2b3c", "#ffffff", "#c81e5a"}));
        QCOMPARE(*read(answer), *read(goodAnswer()));
    }
    void readsAFenceOnlyWhereNoSchemaWasPromised()
    {
        const QString fenced =
            QStringLiteral("```json\n") + QString::fromUtf8(bytesOf(goodAnswer())) + QStringLiteral("\n```");
        QVERIFY(readPatternAnswer(fenced, questionOf(), endpointOf(AiServer::Other)).has_value());
        QVERIFY(!readPatternAnswer(fenced, questionOf(), endpointOf(AiServer::OpenAi)).has_value());
        for (const char *broken : {"```", "``````", "```json\n```", "``` ```"})
            QVERIFY(!readPatternAnswer(QString::fromLatin1(broken), questionOf(), endpointOf(AiServer::Other)));
    }

    void refusesWhatIsOffTheSchema_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *place, const QJsonValue &value, const char *problem) {
            QTest::newRow(name) << withValue(goodAnswer(), QString::fromLatin1(place), value)
                                << QString::fromLatin1(problem);
        };
        const QJsonValue text(QStringLiteral("x"));
        row("a key more at the top", "x", 1, "the answer has a key that is not in the schema");
        row("a key more inside", "visual.style.x", 1, "visual.style has a key that is not in the schema");
        row("another type", "visual.style.photography", text, "visual.style.photography is to be of type boolean");
        row("neither text nor null", "message.cta", 5, "message.cta is to be of type string or null");
        row("half a pixel", "visual.dimensions.width", 1.5, "visual.dimensions.width is to be of type integer");
        row("null for a layer", "message", QJsonValue(), "message is to be of type object");
        row("a list for a layer", "approach", QJsonArray{1}, "approach is to be of type object");
        row("no value of its enum", "approach.targeting", text,
            "approach.targeting is to be one of: broad, niche, local, retargeting");
        row("no value of the elements", "visual.composition.elements", QJsonArray{text},
            "visual.composition.elements[0] is to be one of: product, person, face, text, logo, cta_button, price, "
            "discount_badge, icon, illustration, screenshot, background_photo, pattern, food, animal, vehicle, "
            "building, other");
        row("an element twice", "visual.composition.elements",
            QJsonArray{QStringLiteral("text"), QStringLiteral("logo"), QStringLiteral("text")},
            "visual.composition.elements is to have each element at most once");
        row("no colour", "visual.colors.palette", colours({"#1A2B3C", "#FFF", "#C81E5A"}),
            "visual.colors.palette[1] is to match ^#[0-9A-F]{6}$");
        row("a colour and a line break", "visual.colors.dominant", colours({"#1A2B3C\n"}),
            "visual.colors.dominant[0] is to match ^#[0-9A-F]{6}$");
        const char *const palette = "visual.colors.palette is to have 3 to 8 different colours";
        row("two colours", "visual.colors.palette", colours({"#1A2B3C", "#FFFFFF"}), palette);
        row("a colour twice", "visual.colors.palette", colours({"#1A2B3C", "#FFFFFF", "#ffffff"}), palette);
        row("nine colours", "visual.colors.palette",
            colours(
                {"#1A2B3C", "#000001", "#000002", "#000003", "#000004", "#000005", "#000006", "#000007", "#000008"}),
            palette);
        const char *const dominant = "visual.colors.dominant is to have 1 to 3 different colours";
        row("no dominant colour", "visual.colors.dominant", QJsonArray(), dominant);
        row("four dominant colours", "visual.colors.dominant", colours({"#1A2B3C", "#FFFFFF", "#C81E5A", "#000000"}),
            dominant);
        row("a dominant colour of its own", "visual.colors.dominant", colours({"#00FF00"}),
            "visual.colors.palette is to hold the colours of visual.colors.dominant");
        row("too sure", "confidence.visual", 1.01, "confidence is to be from 0 to 1 for each layer");
        row("less than unsure", "confidence.message", -0.1, "confidence is to be from 0 to 1 for each layer");
        QTest::newRow("a key less") << withoutKey(goodAnswer(), QStringLiteral("message"), QStringLiteral("body"))
                                    << QStringLiteral("message.body is missing");
        QTest::newRow("nothing") << QJsonObject() << QStringLiteral("visual is missing");
    }
    void refusesWhatIsOffTheSchema()
    {
        QFETCH(const QJsonObject, answer);
        QFETCH(const QString, problem);
        for (const AiServer server : {AiServer::OpenAi, AiServer::Ollama, AiServer::Other}) {
            const auto patterns = read(answer, server);
            QVERIFY(!patterns.has_value());
            QCOMPARE(patterns.error().code, ErrorCode::ProviderError);
            QCOMPARE(patterns.error().reason, Reason::ProviderAnswerOffSchema);
            QCOMPARE(patterns.error().detail, problem);
        }
    }

    void textsAreCapped()
    {
        QJsonObject answer = goodAnswer();
        for (const char *key : {"headline", "body", "cta"})
            answer = withValue(answer, QStringLiteral("message.") + QLatin1String(key), QString(50'000, u'x'));
        const auto patterns = read(answer);
        QCOMPARE(patterns->message.headline.size(), 200);
        QCOMPARE(patterns->message.body.size(), 2000);
        QCOMPARE(patterns->message.cta.size(), 60);
        QVERIFY(patterns->message.cta.endsWith(QChar(0x2026)));
    }
    void emptyTextsAreNone()
    {
        const auto patterns = read(withValue(goodAnswer(), QStringLiteral("message.cta"), QStringLiteral(" \u200b ")));
        QVERIFY(patterns->message.cta.isNull());
    }

    void showsWhatTextsHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, const char16_t *text, const char16_t *seen) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(seen);
        };
        row("plain", u"Compre já: só hoje", u"Compre já: só hoje");
        row("line break", u"a\nb", u"a\nb");
        row("separators", u"a\u2028b\u2029c", u"a\nb\nc");
        row("tab", u"a\tb", u"a b");
        row("controls", u"a\u0007\u001B[31m\u0085b", u"a[31mb");
        row("turned direction", u"\u202Egnp\u202C\u2066x\u2069\u200F", u"gnpx");
        row("not seen", u"a\u200B\u2060\uFEFF\u00ADb", u"ab");
        row("tags", u"a\U000E0041\U000E007Fb", u"ab");
        row("variants", u"a\U000E0100\U000E01EFb", u"ab");
        row("a family of emoji", u"\U0001F468\u200D\U0001F469\u200D\U0001F467\uFE0F",
            u"\U0001F468\u200D\U0001F469\u200D\U0001F467\uFE0F");
        row("Persian", u"می\u200Cخواهم", u"می\u200Cخواهم");
    }
    void showsWhatTextsHold()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, seen);
        QCOMPARE(visibleText(text, 100), seen);
    }
    void cutsBetweenCharacters()
    {
        const QString emoji = QString::fromUtf16(u"\U0001F525");
        QCOMPARE(visibleText(emoji.repeated(10), 6), emoji.repeated(2) + QChar(0x2026));
        QCOMPARE(visibleText(emoji.repeated(10), 5), emoji.repeated(2) + QChar(0x2026));
        QCOMPARE(visibleText(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QVERIFY(visibleText(QString(1'000'000, QChar(0x200B)), 10).isEmpty());
    }
    void quotesNoKey()
    {
        const Secret key(QByteArray("k-1234"));
        QCOMPARE(quotable(QStringLiteral("bad key k-1234\nsk-abcdefghijklmnop"), key),
                 QStringLiteral("bad key [redacted] [redacted]"));
        QVERIFY(quotable(QString(5000, u'x'), key).size() <= 300);
    }
};

MCI_TEST_CLASS(TestPatternAnswer);
#include "tst_PatternAnswer.moc"
