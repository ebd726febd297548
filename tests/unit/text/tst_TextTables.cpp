// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/ButtonTypes.h"
#include "support/TestMain.h"
#include "text/AccountText.h"
#include "text/CallbackText.h"
#include "text/CtaText.h"
#include "text/JobText.h"
#include "text/KpiText.h"
#include "text/PatternText.h"
#include "text/PictureText.h"
#include "text/TagText.h"
#include "text/Translation.h"

#include <QJsonObject>

namespace mci::text {

class tst_TextTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsButtons_data();
    void labelsButtons();
    void everyButtonHasALabelInEachLanguage();
    void namesKpisByObjective();
    void hasFormulasForAllKpis();
    void passesUnknownAccountStatusOn();
    void tellsStages();
    void tellsWhyAJobWaits();
    void namesTheLanguageOfTheLoginPage();
    void explainsPlaceholders();
    void namesEveryPattern();
    void namesEveryTag();
    void labelsWhatABriefMayHave();
};

namespace {

/** Of all values from the first to `last`; empty when two share a name or one has none. */
template<typename Enum>
QStringList patternNames(Enum last)
{
    QStringList names;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QString name = patternText(static_cast<Enum>(value));
        if (name.isEmpty() || names.contains(name))
            return {};
        names << name;
    }
    return names;
}

} // namespace

void tst_TextTables::labelsButtons_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("portuguese");
    QTest::newRow("known") << QStringLiteral("LEARN_MORE") << QStringLiteral("Learn more")
                           << QStringLiteral("Saiba mais");
    QTest::newRow("app") << QStringLiteral("INSTALL_MOBILE_APP") << QStringLiteral("Install now")
                         << QStringLiteral("Instalar agora");
    QTest::newRow("unknown") << QStringLiteral("SHOP_WITH_AI") << QStringLiteral("Shop with ai")
                             << QStringLiteral("Shop with ai");
    QTest::newRow("none") << QString() << QString() << QString();
}

void tst_TextTables::labelsButtons()
{
    QFETCH(QString, type);
    QFETCH(QString, english);
    QFETCH(QString, portuguese);
    {
        const Translation translation(QStringLiteral("en"));
        QCOMPARE(callToActionText(type), english);
    }
    const Translation translation(QStringLiteral("pt_BR"));
    QCOMPARE(callToActionText(type), portuguese);
}

void tst_TextTables::everyButtonHasALabelInEachLanguage()
{
    using domain::CopyLanguage;
    const Translation translation(QStringLiteral("es"));
    QStringList types = callToActionTypes();
    types.sort();
    // What a brief may ask for is what can be drawn.
    QCOMPARE(types, domain::buttonTypes());
    for (const QString &type : callToActionTypes()) {
        QVERIFY2(isCallToAction(type), qPrintable(type));
        for (const auto language : {CopyLanguage::PtBr, CopyLanguage::En, CopyLanguage::Es})
            QVERIFY2(!callToActionLabel(type, language).isEmpty(), qPrintable(type));
        QCOMPARE(callToActionLabel(type, CopyLanguage::Es), callToActionText(type));
    }
    QCOMPARE(callToActionLabel(QStringLiteral("SIGN_UP"), CopyLanguage::Es), QStringLiteral("Registrarte"));
    QCOMPARE(callToActionLabel(QStringLiteral("SIGN_UP"), CopyLanguage::PtBr), QStringLiteral("Cadastre-se"));
    QCOMPARE(callToActionLabel(QStringLiteral("GET_QUOTE"), CopyLanguage::PtBr), QStringLiteral("Obter cotação"));
    QCOMPARE(callToActionLabel(QStringLiteral("GET_QUOTE"), CopyLanguage::Es), QStringLiteral("Solicitar presupuesto"));
    QCOMPARE(callToActionLabel(QStringLiteral("LEARN_MORE"), CopyLanguage::En), QStringLiteral("Learn more"));
    QCOMPARE(callToActionLabel(QStringLiteral("LEARN_MORE"), CopyLanguage::Other), QString());
    QCOMPARE(callToActionLabel(QStringLiteral("CLICK_HERE"), CopyLanguage::En), QString());
}

void tst_TextTables::namesKpisByObjective()
{
    const Translation translation(QStringLiteral("pt_BR"));
    using domain::Kpi;
    using domain::Objective;
    QCOMPARE(kpiText(Kpi::CostPerResult, Objective::Lead), QStringLiteral("Custo por lead"));
    QCOMPARE(kpiText(Kpi::CostPerResult, Objective::Purchase), kpiText(Kpi::CostPerPurchase, Objective::Purchase));
    QCOMPARE(kpiText(Kpi::Conversions, Objective::Install), objectiveText(Objective::Install));
}

void tst_TextTables::hasFormulasForAllKpis()
{
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        for (const auto objective :
             {domain::Objective::Lead, domain::Objective::Purchase, domain::Objective::Install}) {
            for (const domain::Kpi kpi : domain::allKpis()) {
                QVERIFY(!kpiText(kpi, objective).isEmpty());
                QVERIFY(!kpiFormulaText(kpi, objective).isEmpty());
            }
        }
        for (const auto guardrail :
             {Guardrail::OtherObjective, Guardrail::MinSpend, Guardrail::MinConversions, Guardrail::MinImpressions})
            QVERIFY(!guardrailText(guardrail).isEmpty());
        for (const auto ranking : {domain::Ranking::Kpi, domain::Ranking::Weighted, domain::Ranking::Confident})
            QVERIFY(!rankingText(ranking).isEmpty());
    }
}

void tst_TextTables::passesUnknownAccountStatusOn()
{
    const Translation translation(QStringLiteral("es"));
    QCOMPARE(adAccountStatusText(1), QStringLiteral("Activa"));
    QCOMPARE(adAccountStatusText(4711), QStringLiteral("Estado 4711 de Meta"));
    QVERIFY(!connectionStateText(domain::ConnectionState::NeedsLogin).isEmpty());
    QVERIFY(!renewalStrategyText(domain::RenewalStrategy::LongLived).isEmpty());
}

void tst_TextTables::tellsStages()
{
    const Translation translation(QStringLiteral("pt_BR"));
    const auto count = [](int n) { return QJsonObject{{QStringLiteral("rows"), n}}; };
    QCOMPARE(jobStageText(QStringLiteral("insights"), {}), QStringLiteral("Lendo os números"));
    QCOMPARE(jobStageText(QStringLiteral("insights"), count(1)),
             QStringLiteral("Lendo os números: 1 anúncio até agora"));
    QCOMPARE(jobStageText(QStringLiteral("insights"), count(500)),
             QStringLiteral("Lendo os números: 500 anúncios até agora"));
    QCOMPARE(jobStageText(QStringLiteral("report"), {{QStringLiteral("percent"), 40}}),
             QStringLiteral("A Meta está preparando o relatório: 40%"));
    QCOMPARE(jobStageText(QStringLiteral("pictures"), {{QStringLiteral("done"), 3}, {QStringLiteral("total"), 1200}}),
             QStringLiteral("Buscando as imagens: 3 de 1.200"));
    for (const char *stage : {"goals", "ranking", "creatives", "saving"})
        QVERIFY(jobStageText(QLatin1String(stage), {}) != jobStateText(domain::JobState::Processing));
    QCOMPARE(jobStageText({}, {}), jobStateText(domain::JobState::Processing));
    QCOMPARE(jobTypeText(QStringLiteral("something_new")), QStringLiteral("something_new"));
}

void tst_TextTables::tellsWhyAJobWaits()
{
    const Translation translation(QStringLiteral("en"));
    domain::Job job;
    job.state = domain::JobState::WaitingLogin;
    QCOMPARE(jobMessage(job), QStringLiteral("Waiting for a new login"));
    job.waitReason = makeError(ErrorCode::TokenExpired, Reason::MetaTokenExpired);
    QVERIFY(jobMessage(job).startsWith(u"Your access to Meta has expired."));
    job.state = domain::JobState::Processing;
    job.stage = QStringLiteral("ranking");
    QCOMPARE(jobMessage(job), QStringLiteral("Ranking the ads"));
    job.state = domain::JobState::Failed;
    job.error = makeError(ErrorCode::DiskFull, Reason::DiskIsFull);
    QVERIFY(jobMessage(job).startsWith(u"The disk is full."));
    job.state = domain::JobState::Completed;
    QCOMPARE(jobMessage(job), QStringLiteral("Completed"));
    job.result.insert(QStringLiteral("providerError"),
                      makeError(ErrorCode::ProviderError, Reason::ProviderKeyRefused).toJson());
    QVERIFY(
        jobMessage(job).startsWith(u"Completed on this computer only. The AI provider did not accept the API key."));
}

void tst_TextTables::namesTheLanguageOfTheLoginPage()
{
    for (const auto &[locale, tag] : {std::pair{"pt_BR", "pt-BR"}, std::pair{"en", "en"}, std::pair{"es", "es"}}) {
        const Translation translation(QString::fromLatin1(locale));
        const CallbackTexts texts = callbackTexts();
        QCOMPARE(texts.language, QLatin1String(tag));
        for (const CallbackText &page : {texts.success, texts.denied, texts.failed}) {
            QVERIFY(!page.title.isEmpty());
            QVERIFY(page.body.contains(u"Meta Creative Intelligence"));
        }
    }
}

void tst_TextTables::explainsPlaceholders()
{
    using domain::PictureState;
    for (const auto state : {PictureState::Pending, PictureState::NoPicture, PictureState::Expired,
                             PictureState::Refused, PictureState::Failed, PictureState::MetadataOnly})
        QVERIFY(pictureStateText(state).endsWith(u'.'));
    QVERIFY(pictureStateText(PictureState::Stored).isEmpty());
    QVERIFY(!creativeFormatText(domain::CreativeFormat::Carousel).isEmpty());
}

MCI_TEST_CLASS(tst_TextTables);

void tst_TextTables::namesEveryPattern()
{
    using namespace domain;
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        for (const QStringList &names :
             {patternNames(ContrastLevel::High), patternNames(Layout::Other), patternNames(Element::Other),
              patternNames(Balance::Radial), patternNames(StyleType::Other), patternNames(Mood::Neutral),
              patternNames(CopyLanguage::None), patternNames(Urgency::High), patternNames(Benefit::None),
              patternNames(Tone::Emotional), patternNames(Targeting::Retargeting), patternNames(PatternSource::User)})
            QVERIFY2(!names.isEmpty(), qPrintable(locale));
    }
    const Translation translation(QStringLiteral("pt_BR"));
    QCOMPARE(patternText(Layout::RuleOfThirds), QStringLiteral("Regra dos terços"));
    QCOMPARE(patternText(PatternSource::Local), QStringLiteral("Análise local, sem envio de imagem"));
}

void tst_TextTables::namesEveryTag()
{
    using namespace domain;
    CreativePatterns patterns;
    patterns.visual.elements = {Element::Product};
    patterns.visual.layout = Layout::Grid;
    patterns.visual.style = StyleType::Bold;
    patterns.visual.ratio = QStringLiteral("4:5");
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        QSet<QString> dimensions;
        for (const CreativeTag &tag : tagsOf(patterns)) {
            QVERIFY2(!tagText(tag).isEmpty(), qPrintable(tagName(tag)));
            QCOMPARE(tagText(tagName(tag)), tagText(tag));
            dimensions.insert(tagDimensionText(tag.dimension));
        }
        QCOMPARE(dimensions.size(), 14);
        QVERIFY(!dimensions.contains(QString()));
    }
    const Translation translation(QStringLiteral("pt_BR"));
    QCOMPARE(tagText(QStringLiteral("layout:grid")), patternText(Layout::Grid));
    QCOMPARE(tagText(QStringLiteral("ratio:4:5")), QStringLiteral("4:5"));
    QVERIFY(tagText(QStringLiteral("photography:yes")) != tagText(QStringLiteral("photography:no")));
    QCOMPARE(tagText(QStringLiteral("shape:round")), QStringLiteral("shape:round"));
}

void tst_TextTables::labelsWhatABriefMayHave()
{
    for (const QString &type : domain::buttonTypes())
        QVERIFY2(isCallToAction(type), qPrintable(type));
}

} // namespace mci::text

#include "tst_TextTables.moc"
