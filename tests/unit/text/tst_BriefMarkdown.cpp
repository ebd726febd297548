// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "text/BriefMarkdown.h"
#include "text/MarkdownPage.h"
#include "text/Translation.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace mci;
using namespace mci::text;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Every field is set, each to something that nothing else is. */
domain::BriefDraft full()
{
    domain::BriefDraft draft;
    domain::Brief &brief = draft.brief;
    brief.productName = u"Aurora capsules"_s;
    brief.targetAudience = u"People with a machine"_s;
    brief.tone = u"friendly, a little cheeky"_s;
    brief.platform = u"Instagram"_s;
    brief.variations = 3;
    brief.offer = u"20% off"_s;
    brief.keyMessage = u"Fresh in one touch"_s;
    brief.proof = u"Soil in 90 days"_s;
    brief.callToAction = u"SHOP_NOW"_s;
    brief.language = domain::CopyLanguage::Es;
    brief.formats = {domain::AdFormat::Square, domain::AdFormat::Story};
    brief.visual.palette = QStringList{u"#0A3029"_s};
    brief.visual.layout = domain::Layout::Split;
    brief.visual.style = domain::StyleType::Lifestyle;
    brief.visual.mood = domain::Mood::Energetic;
    brief.must = QStringList{u"the cup"_s, u"the morning"_s};
    brief.mustNot = QStringList{u"miracle"_s};
    brief.mandatoryText = u"While stocks last."_s;
    brief.brand.name = u"Maré Alta"_s;
    brief.brand.logoFile = u"/home/ana/mark.png"_s;
    brief.brand.colours = QStringList{u"#F2B84B"_s};
    brief.brand.font = u"Lato"_s;
    brief.brand.forbiddenWords = QStringList{u"cheap"_s};
    brief.brand.competitors = QStringList{u"Café Rival"_s};
    brief.productPhoto = u"/home/ana/capsule.jpg"_s;
    draft.sources = {{u"crv_1"_s, {domain::PatternLayer::Visual}, {}, {}, {}, {}},
                     {u"crv_2"_s, {domain::PatternLayer::Approach, domain::PatternLayer::Message}, {}, {}, {}, {}},
                     {u"crv_3"_s, {}, {}, {}, {}, {}}};
    draft.maker = domain::MakerKind::Provider;
    return draft;
}

domain::CombinedPatterns patterns()
{
    domain::CombinedPatterns combined;
    combined.dimensions = {
        {domain::TagDimension::Tone, {{u"friendly"_s, 2, 1}}, 2, {u"friendly"_s}},
        {domain::TagDimension::Urgency, {{u"high"_s, 3, 0.75}, {u"none"_s, 1, 0.25}}, 4, {u"high"_s}},
        {domain::TagDimension::Layout, {{u"split"_s, 1, 0.5}, {u"centered"_s, 1, 0.5}}, 2, {}}};
    combined.palette = {{u"#112233"_s, 0.5}};
    return combined;
}

const QHash<QString, QString> kNames{{u"crv_1"_s, u"Spring ad"_s}, {u"crv_2"_s, u"Winter ad"_s}};

/** As a reader of Markdown shows it, block by block. */
QStringList shown(const QString &markdown, QTextDocument::MarkdownFeatures dialect)
{
    QTextDocument document;
    document.setMarkdown(markdown, dialect);
    QStringList blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        blocks.append(block.text());
    return blocks;
}

QStringList headings(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            found.append(block.text());
    }
    return found;
}

} // namespace

class TestBriefMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetFieldIsThere()
    {
        const Translation english(u"en"_s);
        const QStringList blocks =
            shown(briefMarkdown(full(), patterns(), kNames), QTextDocument::MarkdownDialectCommonMark);
        const QStringList expected{u"Creative brief: Aurora capsules"_s,
                                   u"Product"_s,
                                   u"Aurora capsules"_s,
                                   u"Photo: capsule.jpg"_s,
                                   u"Audience"_s,
                                   u"People with a machine"_s,
                                   u"Offer"_s,
                                   u"20% off"_s,
                                   u"Tone"_s,
                                   u"Friendly tone, a little cheeky"_s,
                                   u"Platform and formats"_s,
                                   u"Instagram"_s,
                                   u"Formats: 1:1, 9:16"_s,
                                   u"Key message"_s,
                                   u"Fresh in one touch"_s,
                                   u"Proof"_s,
                                   u"Soil in 90 days"_s,
                                   u"Call to action"_s,
                                   u"Shop now (SHOP_NOW)"_s,
                                   u"Visual direction"_s,
                                   u"Palette: #0A3029"_s,
                                   u"Layout: Split layout"_s,
                                   u"Style: Lifestyle"_s,
                                   u"Mood: Energetic mood"_s,
                                   u"Must have"_s,
                                   u"the cup"_s,
                                   u"the morning"_s,
                                   u"Never"_s,
                                   u"miracle"_s,
                                   u"Brand kit"_s,
                                   u"Name: Maré Alta"_s,
                                   u"Logo: mark.png"_s,
                                   u"Colors: #F2B84B"_s,
                                   u"Font: Lato"_s,
                                   u"Forbidden words: cheap"_s,
                                   u"Competitors: Café Rival"_s,
                                   u"Mandatory text"_s,
                                   u"While stocks last."_s,
                                   u"What is made"_s,
                                   u"Variations: 3"_s,
                                   u"Language: Spanish"_s,
                                   u"Made by: An AI provider"_s,
                                   u"Inspired by"_s,
                                   u"Spring ad: visual"_s,
                                   u"Winter ad: message, approach"_s,
                                   u"A creative that is gone: nothing is taken"_s,
                                   u"Patterns"_s,
                                   u"Tone: Friendly tone"_s,
                                   u"Urgency: High urgency (3 of 4), against No urgency (1 of 4)"_s,
                                   u"Layout: open – Split layout (1 of 2), Centered layout (1 of 2)"_s,
                                   u"Palette: #112233"_s};
        QCOMPARE(blocks, expected);
    }
    void whatIsEmptyHasNoHeading()
    {
        const Translation english(u"en"_s);
        domain::BriefDraft draft;
        QCOMPARE(headings(briefMarkdown(draft, {}, {})), (QStringList{u"Creative brief"_s, u"What is made"_s}));
        draft.brief.brand.font = u"Lato"_s;
        draft.brief.must = QStringList{u" "_s};
        QCOMPARE(headings(briefMarkdown(draft, {}, {})),
                 (QStringList{u"Creative brief"_s, u"Brand kit"_s, u"What is made"_s}));
    }
    void isInTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("button");
        QTest::newRow("en") << u"en"_s << u"Audience"_s << u"Shop now (SHOP_NOW)"_s;
        QTest::newRow("pt_BR") << u"pt_BR"_s << u"Público"_s << u"Comprar agora (SHOP_NOW)"_s;
        QTest::newRow("es") << u"es"_s << u"Público"_s << u"Comprar ahora (SHOP_NOW)"_s;
    }
    void isInTheUsersLanguage()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, heading);
        QFETCH(const QString, button);
        const Translation translation(locale);
        const QString markdown = briefMarkdown(full(), patterns(), kNames);
        QVERIFY2(headings(markdown).contains(heading), qPrintable(markdown));
        const QStringList blocks = shown(markdown, QTextDocument::MarkdownDialectCommonMark);
        QVERIFY2(blocks.contains(button), qPrintable(markdown));
    }
    void hostileWordsStayWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"**bold** and __bold__",
                                  "*it* _it_",
                                  "# Heading",
                                  "C ##",
                                  "#",
                                  "#1 choice, ##2",
                                  "C #",
                                  "####### x",
                                  "a | b |",
                                  "| a | b |",
                                  "<script>alert(1)</script>",
                                  "<b>b</b> <!-- c -->",
                                  "[link](https://example.com)",
                                  "![p](p.png)",
                                  "- point",
                                  "+ point",
                                  "* point",
                                  "1. first",
                                  "12) twelfth",
                                  "> quote",
                                  "`code` ```",
                                  "~~gone~~ ~x~",
                                  "---",
                                  "===",
                                  "&amp; &lt;b&gt; &#35;",
                                  "\\*not\\*",
                                  "50% <50",
                                  "a\\",
                                  "[x] task",
                                  "%1 %2 %n",
                                  "R&D"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void hostileWordsStayWords()
    {
        QFETCH(const QString, words);
        const Translation english(u"en"_s);
        domain::BriefDraft draft;
        draft.brief.productName = words;
        draft.brief.keyMessage = words;
        draft.brief.must = QStringList{words, words};
        draft.brief.brand.name = words;
        draft.sources = {{u"crv_1"_s, {domain::PatternLayer::Visual}, {}, {}, {}, {}}};
        const QString markdown = briefMarkdown(draft, {}, {{u"crv_1"_s, words}});
        const QStringList expected{u"Creative brief: "_s + words,
                                   u"Product"_s,
                                   words,
                                   u"Key message"_s,
                                   words,
                                   u"Must have"_s,
                                   words,
                                   words,
                                   u"Brand kit"_s,
                                   u"Name: "_s + words,
                                   u"What is made"_s,
                                   u"Variations: 2"_s,
                                   u"Made by: This computer"_s,
                                   u"Inspired by"_s,
                                   words + u": visual"_s};
        for (const auto dialect : {QTextDocument::MarkdownDialectCommonMark, QTextDocument::MarkdownDialectGitHub})
            QCOMPARE(shown(markdown, dialect), expected);
        QCOMPARE(markdown.count(u"<script"_s), markdown.count(u"\\<script"_s));
    }
    void linesAreOneLine()
    {
        QCOMPARE(markdownEscaped(u" one\n\n# two\t\u2028three \x01"_s), u"one # two three"_s);
        QCOMPARE(markdownEscaped(u"2026. A year"_s), u"2026\\. A year"_s);
        QCOMPARE(markdownEscaped(u"plain words, (with) 2-3 signs!"_s), u"plain words, (with) 2-3 signs!"_s);
    }
};

MCI_TEST_CLASS(TestBriefMarkdown);
#include "tst_BriefMarkdown.moc"
