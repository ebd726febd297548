// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/Lexicons.h"
#include "compose/AdEncoder.h"
#include "compose/AdFormats.h"
#include "compose/LayoutCatalog.h"
#include "compose/PaletteMaker.h"
#include "services/generate/Preflight.h"
#include "ServicesFixture.h"
#include "support/TestMain.h"
#include "text/CtaText.h"

using namespace mci;
using namespace mci::services;

namespace {

constexpr auto kFormat = domain::AdFormat::Portrait;

domain::Brief preflightBrief()
{
    domain::Brief brief;
    brief.productName = QStringLiteral("Aurora capsules");
    brief.offer = QStringLiteral("20% off until Sunday");
    brief.mandatoryText = QStringLiteral("While stocks last.");
    brief.brand.name = QStringLiteral("Aurora");
    brief.brand.forbiddenWords = QStringList{QStringLiteral("cheap")};
    brief.brand.competitors = QStringList{QStringLiteral("Café Rival")};
    brief.mustNot = QStringList{QStringLiteral("miracle")};
    return brief;
}

writer::WrittenCopy words()
{
    writer::WrittenCopy copy;
    copy.headline = QStringLiteral("Fresh coffee in one touch");
    copy.primaryText = QStringLiteral("Aurora capsules turn to soil in 90 days. Taste the difference.");
    copy.description = QStringLiteral("20% off until Sunday");
    copy.callToAction = QStringLiteral("SHOP_NOW");
    return copy;
}

/** As a picture without any fault is told of. */
compose::RenderedAd faultless(domain::AdFormat format = kFormat)
{
    compose::RenderedAd ad;
    ad.image = QImage(compose::adSize(format), QImage::Format_RGB32);
    QRectF box(compose::textArea(format).topLeft(), QSizeF(400, 60));
    for (const compose::AdField field : {compose::AdField::Headline, compose::AdField::Body, compose::AdField::Offer,
                                         compose::AdField::Brand, compose::AdField::SmallPrint}) {
        ad.texts.push_back({field, box, 60, 7.0, true});
        box.translate(0, 80);
    }
    return ad;
}

compose::PlacedText &textOf(compose::RenderedAd &ad, compose::AdField field)
{
    return *std::find_if(ad.texts.begin(), ad.texts.end(),
                         [field](const compose::PlacedText &text) { return text.field == field; });
}

void takeOut(compose::RenderedAd &ad, compose::AdField field)
{
    std::erase_if(ad.texts, [field](const compose::PlacedText &text) { return text.field == field; });
}

/** The checks that failed, as "rule: detail". */
QStringList faultsOf(const std::vector<PreflightCheck> &checks)
{
    QStringList faults;
    for (const PreflightCheck &check : checks) {
        if (!check.passed)
            faults.append(preflightRuleName(check.rule) + QStringLiteral(": ") + check.detail);
    }
    return faults;
}

} // namespace

/** The list that an ad is held against before it is published: each fault fails the rule that is about it, and no other. */
class TestPreflight : public QObject
{
    Q_OBJECT

    domain::Brief m_brief;
    writer::WrittenCopy m_copy;
    compose::RenderedAd m_drawn;
    qint64 m_bytes = 0;
    QString m_readText;

    [[nodiscard]] QStringList faults(domain::AdFormat format = kFormat) const
    {
        return faultsOf(preflight(m_copy, m_drawn, m_bytes, format, m_brief, m_readText));
    }
    /** Names of all that was checked. */
    [[nodiscard]] QString rules() const
    {
        QStringList names;
        for (const PreflightCheck &check : preflight(m_copy, m_drawn, m_bytes, kFormat, m_brief, m_readText))
            names.append(preflightRuleName(check.rule));
        return names.join(u' ');
    }
    static QStringList one(const char *fault) { return QStringList{QString::fromUtf8(fault)}; }

private Q_SLOTS:
    void init()
    {
        m_brief = preflightBrief();
        m_copy = words();
        m_drawn = faultless();
        m_bytes = 200'000;
        m_readText = QStringLiteral("Fresh coffee\nShop now");
    }

    void everyRuleIsCheckedOnceInItsOrder()
    {
        const auto checks = preflight(m_copy, m_drawn, m_bytes, kFormat, m_brief, m_readText);
        QCOMPARE(faultsOf(checks), QStringList());
        for (const PreflightCheck &check : checks) {
            QCOMPARE(preflightRuleFromName(preflightRuleName(check.rule)), std::optional(check.rule));
            QVERIFY(check.detail.isEmpty());
        }
        QCOMPARE(rules(),
                 QStringLiteral("picture_size text_limits forbidden_words disclaimer brand legibility safe_zone "
                                "call_to_action"));
        QVERIFY(!preflightRuleFromName(QStringLiteral("nothing")));
    }
    void whatNobodyAskedForIsNoRule()
    {
        m_brief.mandatoryText.clear();
        m_brief.brand = {};
        m_brief.mustNot.clear();
        m_copy.callToAction = QLatin1String(text::kNoButton);
        takeOut(m_drawn, compose::AdField::SmallPrint);
        takeOut(m_drawn, compose::AdField::Brand);
        // Claims that no ad may make are looked for without being asked.
        QCOMPARE(rules(), QStringLiteral("picture_size text_limits forbidden_words legibility safe_zone"));
        m_brief.brand.logoFile = QStringLiteral("/logo.png");
        QCOMPARE(rules(), QStringLiteral("picture_size text_limits forbidden_words brand legibility safe_zone"));
    }
    void thePicturesSidesAreThoseOfItsFormat()
    {
        m_drawn.image = QImage(1080, 1349, QImage::Format_RGB32);
        QCOMPARE(faults(), one("picture_size: 1080x1349"));
    }
    void thePicturesFileIsNeitherEmptyNorTooLarge()
    {
        m_bytes = compose::kMostAdBytes;
        QCOMPARE(faults(), QStringList());
        m_bytes = compose::kMostAdBytes + 1;
        QCOMPARE(faults(), one("picture_size: 31457281"));
        m_bytes = 0;
        QCOMPARE(faults(), one("picture_size: 0"));
    }
    void textsKeepToWhatPlacementsShow()
    {
        m_copy.headline = QString(41, u'a');
        QCOMPARE(faults(), one("text_limits: headline"));
        // Forty letters, of two units each.
        m_copy.headline = QStringLiteral("☕️").repeated(40);
        m_copy.primaryText = QString(126, u'a');
        QCOMPARE(faults(), one("text_limits: primary_text"));
        m_copy.primaryText = QString(125, u'a');
        m_copy.description = QString(31, u'a');
        QCOMPARE(faults(), one("text_limits: description"));
    }
    void aStoryShowsNoDescription()
    {
        m_drawn = faultless(domain::AdFormat::Story);
        m_copy.description = QString(31, u'a');
        QCOMPARE(faults(domain::AdFormat::Story), QStringList());
        m_copy.headline = QString(41, u'a');
        QCOMPARE(faults(domain::AdFormat::Story), one("text_limits: headline"));
    }
    void forbiddenWordsAreFoundInEveryText()
    {
        m_copy.headline = QStringLiteral("CHEAP coffee");
        QCOMPARE(faults(), one("forbidden_words: cheap"));
        m_copy.headline = QStringLiteral("Cheaper coffee");
        QCOMPARE(faults(), QStringList());
        m_copy.primaryText = QStringLiteral("Better than cafe-rival!");
        QCOMPARE(faults(), one("forbidden_words: Café Rival"));
        m_copy.primaryText.clear();
        m_copy.description = QStringLiteral("A miracle.");
        QCOMPARE(faults(), one("forbidden_words: miracle"));
    }
    void aCompetitorsNameOnThePhotoIsFound()
    {
        m_readText = QStringLiteral("Fresh coffee\nCAFE RIVAL\nShop now");
        QCOMPARE(faults(), one("forbidden_words: Café Rival"));
    }
    void forbiddenWordsOfTheBriefCountWhereTheyAreDrawn()
    {
        m_brief.offer = QStringLiteral("Cheap for a week");
        QCOMPARE(faults(), one("forbidden_words: cheap"));
        takeOut(m_drawn, compose::AdField::Offer);
        QCOMPARE(faults(), QStringList());
        m_brief.mandatoryText = QStringLiteral("No miracle.");
        QCOMPARE(faults(), one("forbidden_words: miracle"));
    }
    void claimsThatAdsMustNotMakeAreFoundInEveryText()
    {
        m_brief.offer = QStringLiteral("Perca peso em 30 dias");
        QCOMPARE(faults(), one("forbidden_words: perca peso"));
        takeOut(m_drawn, compose::AdField::Offer);
        QCOMPARE(faults(), QStringList());
        m_brief.mandatoryText = QStringLiteral("Resultados garantidos.");
        QCOMPARE(faults(), one("forbidden_words: resultados garantidos"));
        takeOut(m_drawn, compose::AdField::SmallPrint);
        m_brief.mandatoryText.clear();
        m_copy.headline = QStringLiteral("Milagre: Lose Weight now");
        QCOMPARE(faults(), one("forbidden_words: lose weight"));
        m_copy.headline.clear();
        m_readText = QStringLiteral("FLAT\nBELLY");
        QCOMPARE(faults(), one("forbidden_words: flat belly"));
    }
    void ofSeveralShapesTheWorstIsTold()
    {
        const auto checked = [this](domain::AdFormat format) {
            return CheckedShape{format, preflight(m_copy, m_drawn, m_bytes, format, m_brief, m_readText)};
        };
        const CheckedShape portrait = checked(kFormat);
        QCOMPARE(worstOf({portrait}), portrait.checks);
        m_drawn = faultless(domain::AdFormat::Landscape);
        takeOut(m_drawn, compose::AdField::SmallPrint);
        const CheckedShape landscape = checked(domain::AdFormat::Landscape);
        m_drawn = faultless(domain::AdFormat::Story);
        textOf(m_drawn, compose::AdField::Headline).fits = false;
        const CheckedShape story = checked(domain::AdFormat::Story);
        const auto worst = worstOf({portrait, landscape, story});
        QCOMPARE(faultsOf(worst),
                 (QStringList{QStringLiteral("disclaimer: small_print"), QStringLiteral("safe_zone: headline")}));
        for (const PreflightCheck &check : worst) {
            const auto format = check.rule == PreflightRule::Disclaimer ? std::optional(domain::AdFormat::Landscape)
                                                                        : std::optional(domain::AdFormat::Story);
            QCOMPARE(check.format, check.passed ? std::nullopt : format);
        }
        // What all have is not of one.
        QCOMPARE(worstOf({story, story}), story.checks);
        QVERIFY(!worstOf({story, story})[6].format);
    }
    void theMandatoryTextIsThereAsAWhole()
    {
        takeOut(m_drawn, compose::AdField::SmallPrint);
        QCOMPARE(faults(), one("disclaimer: small_print"));
        m_brief.mandatoryText.clear();
        QCOMPARE(faults(), QStringList());
    }
    void aShortenedMandatoryTextIsNone()
    {
        textOf(m_drawn, compose::AdField::SmallPrint).fits = false;
        QCOMPARE(faults(),
                 (QStringList{QStringLiteral("disclaimer: small_print"), QStringLiteral("safe_zone: small_print")}));
    }
    void theBrandIsThereByNameOrLogo()
    {
        takeOut(m_drawn, compose::AdField::Brand);
        QCOMPARE(faults(), one("brand: brand"));
        m_drawn.logo = QRectF(60, 60, 100, 40);
        QCOMPARE(faults(), QStringList());
        m_drawn.logo.reset();
        m_brief.brand.name.clear();
        QCOMPARE(faults(), QStringList());
        m_brief.brand.logoFile = QStringLiteral("/logo.png");
        QCOMPARE(faults(), one("brand: brand"));
    }
    void everyTextHasContrast()
    {
        textOf(m_drawn, compose::AdField::SmallPrint).contrast = 4.4;
        QCOMPARE(faults(), one("legibility: small_print"));
        textOf(m_drawn, compose::AdField::SmallPrint).contrast = 4.5;
        QCOMPARE(faults(), QStringList());
    }
    void textsAreLargeEnoughOnAPhone()
    {
        const int least = compose::smallestText(kFormat);
        textOf(m_drawn, compose::AdField::Body).pixels = least;
        QCOMPARE(faults(), QStringList());
        textOf(m_drawn, compose::AdField::Body).pixels = least - 1;
        QCOMPARE(faults(), one("legibility: body"));
        textOf(m_drawn, compose::AdField::Body).pixels = least;
        textOf(m_drawn, compose::AdField::SmallPrint).pixels = least - 1;
        QCOMPARE(faults(), QStringList());
    }
    void textsLieWithinTheSafeZone()
    {
        m_drawn = faultless(domain::AdFormat::Story);
        QCOMPARE(faults(domain::AdFormat::Story), QStringList());
        textOf(m_drawn, compose::AdField::Headline).box.moveTop(150);
        QCOMPARE(faults(domain::AdFormat::Story), one("safe_zone: headline"));
    }
    void aTextWithoutAPlaceIsShortened()
    {
        takeOut(m_drawn, compose::AdField::Body);
        m_drawn.notes = {compose::AdField::Body};
        QCOMPARE(faults(), one("safe_zone: body"));
    }
    void theButtonIsOneOfMetas()
    {
        m_copy.callToAction = QStringLiteral("CLICK_HERE");
        QCOMPARE(faults(), one("call_to_action: CLICK_HERE"));
        m_copy.callToAction.clear();
        QCOMPARE(faults(), one("call_to_action: "));
    }
    void everyButtonThatCanBeDrawnIsKnown()
    {
        const auto &labels = ai::builtInLexicons().labels;
        for (auto label = labels.keyBegin(); label != labels.keyEnd(); ++label)
            QVERIFY2(text::isCallToAction(*label), qPrintable(*label));
    }
    void realPicturesPass_data()
    {
        QTest::addColumn<QString>("family");
        MCI_VERIFY_OK(compose::layoutFamilies());
        for (const compose::LayoutFamily &family : *compose::layoutFamilies())
            QTest::newRow(qPrintable(family.id)) << family.id;
    }
    void realPicturesPass()
    {
        QFETCH(const QString, family);
        compose::AdPlan plan;
        plan.family = family;
        plan.colours = compose::makePalette({});
        const compose::AdContent content{m_copy.headline,
                                         QStringLiteral("Try it at home"),
                                         QStringLiteral("Shop now"),
                                         m_brief.offer,
                                         m_brief.brand.name,
                                         m_brief.mandatoryText};
        for (const domain::AdFormat format : {domain::AdFormat::Square, domain::AdFormat::Story}) {
            plan.format = format;
            const auto drawn = compose::render(plan, content, {});
            MCI_VERIFY_OK(drawn);
            QCOMPARE(faultsOf(preflight(m_copy, *drawn, m_bytes, format, m_brief, m_readText)), QStringList());
        }
    }
};

MCI_TEST_CLASS(TestPreflight);
#include "tst_Preflight.moc"
