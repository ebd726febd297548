// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleBriefs.h"
#include "support/Files.h"
#include "support/TestMain.h"
#include "writer/data/BuiltInData.h"

using namespace mci;
using namespace mci::test;
using namespace mci::writer;

namespace {

bool hasDigit(const Pattern &pattern)
{
    return std::any_of(pattern.begin(), pattern.end(), [](const Piece &piece) {
        return std::any_of(piece.text.begin(), piece.text.end(), [](QChar c) { return c.isDigit(); })
            || std::any_of(piece.options.begin(), piece.options.end(), hasDigit);
    });
}

int patternsWithDigits(const PatternGroups &groups)
{
    int found = 0;
    for (const PatternGroup &group : groups)
        found += static_cast<int>(std::count_if(group.patterns.begin(), group.patterns.end(), hasDigit));
    return found;
}

} // namespace

/** The files of patterns: whole in three languages, and read strictly. */
class TestLanguageData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesCoverTheSame()
    {
        const LanguageData &first = **builtInLanguage(domain::CopyLanguage::PtBr);
        for (const auto language : kWrittenLanguages) {
            const auto read = builtInLanguage(language);
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            const LanguageData &data = **read;
            QCOMPARE(data.language, language);
            QVERIFY(data.patterns >= 150);
            qInfo("%s: %d patterns", qPrintable(domain::patternName(language)), data.patterns);
            QCOMPARE(data.rules.keys(), first.rules.keys());
            QCOMPARE(data.kinds.size(), first.kinds.size());
            for (std::size_t kind = 0; kind < data.kinds.size(); ++kind)
                QCOMPARE(data.kinds[kind].first, first.kinds[kind].first);
            for (const auto &[framework, groups] : data.frameworks)
                QCOMPARE(groups.keys(), first.frameworks.at(framework).keys());
            for (const auto &[benefit, words] : first.benefitWords)
                QVERIFY(data.benefitWords.contains(benefit));
        }
        QVERIFY(builtInBannedClaims());
    }

    void patternsMakeUpNoNumbers()
    {
        for (const auto language : kWrittenLanguages) {
            const LanguageData &data = **builtInLanguage(language);
            int found = patternsWithDigits(data.headlines) + patternsWithDigits(data.descriptions);
            for (const PatternGroups &groups : data.rules)
                found += patternsWithDigits(groups);
            for (const auto &[framework, groupsOfSlots] : data.frameworks) {
                for (const PatternGroups &groups : groupsOfSlots)
                    found += patternsWithDigits(groups);
            }
            QCOMPARE(found, 0);
        }
    }

    void brokenPatternsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{nothing}", "{product.nowhere}", "{product", "(one)", "(one|two", "one|two",
                                 "[a|b|c]", "<>", "a]b", "{product.the.of}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void brokenPatternsAreRefused()
    {
        QFETCH(const QString, text);
        const auto pattern = parsePattern(text);
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().code, ErrorCode::Internal);
    }

    void patternsMayHoldPatterns()
    {
        const auto pattern = parsePattern(QStringLiteral("um (dois|(três|) {offer.clause}) cabe[|m] <close>"));
        QVERIFY(pattern);
        QCOMPARE(pattern->size(), std::size_t{6});
        QCOMPARE(pattern->at(1).options.size(), std::size_t{2});
        QCOMPARE(pattern->at(1).options.at(1).front().type, Piece::Type::Choice);
    }

    void brokenFilesAreToldWithTheirField_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromUtf8(from) << QString::fromUtf8(to)
                                << QString::fromUtf8(told);
        };
        row("unknown fact", "en.json", "Meet {product.the}\"", "Meet {produkt}\"",
            "en.json: broken field headline[0].say[0]");
        row("unknown rule", "en.json", "\"<proofline>\", \"<proofline>\", \"<proofline>\"", "\"<prof>\"",
            "frameworks.aida.desire[0].say[0]: unknown rule prof");
        row("unknown tone", "en.json", "[\"luxury\"]", "[\"posh\"]", "tone: unknown name posh");
        row("unknown condition", "en.json", "\"tone\": [\"luxury\"]", "\"mood\": [\"luxury\"]", "mood: unknown");
        row("missing slot", "en.json", "\"agitate\": [", "\"agitation\": [", "frameworks.pas.agitate: no list");
        row("no text", "en.json", "\"say\": [\"Meet", "\"say\": [7, \"Meet", "say[0]: no text");
        row("circle", "en.json", "\"The facts: {proof.clause}.\"", "\"<proofline>\"", "rules.proofline: goes round");
        row("no json", "en.json", "\"rules\"", "rules", "en.json: broken field character");
        row("missing words", "en.words.json", "\"verbs\"", "\"verb\"", "en.words.json: broken field verbs: no list");
        row("four articles", "en.words.json", "\"of\": [\"of\", ", "\"of\": [", "articles.of: not five");
    }
    void brokenFilesAreToldWithTheirField()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, told);
        QByteArray words = contentOf(QStringLiteral(MCI_SOURCE_DIR "/resources/writer/en.words.json"));
        QByteArray patterns = contentOf(QStringLiteral(MCI_SOURCE_DIR "/resources/writer/en.json"));
        QByteArray &broken = file == u"en.json" ? patterns : words;
        QVERIFY(broken.contains(from.toUtf8()));
        broken.replace(from.toUtf8(), to.toUtf8());
        const auto read = readLanguage(words, patterns, QStringLiteral("en"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Internal);
        QVERIFY2(read.error().detail.contains(told), qPrintable(read.error().detail));
    }
};

MCI_TEST_CLASS(TestLanguageData);
#include "tst_LanguageData.moc"
