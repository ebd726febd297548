// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/CloneText.h"
#include "domain/likeness/TextLikeness.h"
#include "SampleBriefs.h"
#include "support/TestMain.h"
#include "writer/CopyNames.h"
#include "writer/data/PhraseList.h"
#include "writer/grammar/Letters.h"
#include "writer/Writer.h"

using namespace mci;
using namespace mci::domain;
using namespace mci::test;
using namespace mci::writer;

namespace {

CopyRequest coffee(CopyLanguage language = CopyLanguage::PtBr)
{
    return sampleBriefs(language).front().request;
}

QString folded(const WrittenCopy &copy)
{
    return PhraseList::folded(copy.headline + u' ' + copy.primaryText + u' ' + copy.description);
}

bool has(const WrittenCopy &copy, CopyWarning warning)
{
    return std::find(copy.warnings.begin(), copy.warnings.end(), warning) != copy.warnings.end();
}

/** Of some seeds; none where one of them failed. */
std::vector<WrittenCopy> manyCopies(CopyRequest request, int seeds = 6)
{
    std::vector<WrittenCopy> all;
    for (int seed = 0; seed < seeds; ++seed) {
        request.seed = static_cast<quint64>(seed);
        const auto copies = write(request, {});
        if (!copies) {
            qWarning("%s", qPrintable(copies.error().detail));
            return {};
        }
        all.insert(all.end(), copies->begin(), copies->end());
    }
    return all;
}

} // namespace

/** What a request asks for, and what its brief forbids. */
class TestWriterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbiddenWordsNeverAppear()
    {
        for (const auto language : kWrittenLanguages) {
            CopyRequest request = coffee(language);
            request.brief.brand.forbiddenWords = QStringList{QStringLiteral("PAUSA"), QStringLiteral("manha"),
                                                             QStringLiteral("break"), QStringLiteral("mañana")};
            request.brief.brand.competitors = QStringList{QStringLiteral("Conheça"), QStringLiteral("meet")};
            request.brief.mustNot = QStringList{QStringLiteral("do seu jeito"), QStringLiteral("a tu manera")};
            const auto copies = manyCopies(request);
            QVERIFY(!copies.empty());
            for (const WrittenCopy &copy : copies) {
                for (const char *word : {" pausa ", " manha ", " break ", " manana ", " conheca ", " meet ",
                                         " do seu jeito ", " a tu manera "})
                    QVERIFY2(!folded(copy).contains(QLatin1String(word)), qPrintable(folded(copy)));
            }
        }
    }

    void claimsThatAdsMayNotMakeAreLeftOut()
    {
        CopyRequest request = coffee();
        request.brief.proof = QStringLiteral("Resultados garantidos em 7 dias");
        request.brief.keyMessage = QStringLiteral("Emagreça tomando café");
        for (const WrittenCopy &copy : manyCopies(request)) {
            QVERIFY(!folded(copy).contains(QLatin1String("garantido"))
                    && !folded(copy).contains(QLatin1String("emagreca")));
            QVERIFY(has(copy, CopyWarning::FactLeftOut));
        }
    }

    void readersAreNotTold_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::newRow("age") << QStringLiteral("mulheres de 25 a 40");
        QTest::newRow("debts") << QStringLiteral("pessoas endividadas");
        QTest::newRow("health") << QStringLiteral("diabéticos");
        QTest::newRow("targeting") << QStringLiteral("interesse em café, Sudeste");
    }
    void readersAreNotTold()
    {
        QFETCH(const QString, audience);
        CopyRequest request = coffee();
        request.brief.targetAudience = audience;
        for (const WrittenCopy &copy : manyCopies(request, 4)) {
            QVERIFY(has(copy, CopyWarning::AudienceLeftOut));
            QVERIFY(!folded(copy).contains(PhraseList::folded(audience)));
        }
    }

    void whatMustBeInIsIn()
    {
        for (const auto language : kWrittenLanguages) {
            CopyRequest request = coffee(language);
            request.brief.must = QStringList{QStringLiteral("grãos da Serra Azul"), QStringLiteral("Aurora")};
            for (const WrittenCopy &copy : manyCopies(request)) {
                QVERIFY2(folded(copy).contains(QLatin1String(" graos da serra azul ")), qPrintable(copy.primaryText));
                QVERIFY(lengthOf(copy.primaryText) <= request.limits.primaryText);
                QVERIFY(!has(copy, CopyWarning::MustLeftOut));
            }
            request.limits.primaryText = 20;
            QVERIFY(has(manyCopies(request, 1).front(), CopyWarning::MustLeftOut));
        }
    }

    void urgencyNeedsADeadline()
    {
        CopyRequest request = coffee();
        request.urgency = Urgency::High;
        request.brief.offer = QStringLiteral("20% de desconto");
        for (const WrittenCopy &copy : manyCopies(request)) {
            QVERIFY(has(copy, CopyWarning::UrgencyLowered));
            for (const char *word : {" corra ", " ainda da tempo ", " prazo ", " enquanto da tempo "})
                QVERIFY2(!folded(copy).contains(QLatin1String(word)), qPrintable(folded(copy)));
        }
        request.brief.offer = QStringLiteral("20% de desconto só hoje");
        QVERIFY(!has(manyCopies(request, 1).front(), CopyWarning::UrgencyLowered));
    }

    void benefitsNeedTheBrief()
    {
        CopyRequest request = coffee();
        request.benefit = Benefit::FreeShipping;
        for (const WrittenCopy &copy : manyCopies(request)) {
            QVERIFY(has(copy, CopyWarning::BenefitLeftOut));
            QVERIFY(!folded(copy).contains(QLatin1String(" frete ")));
        }
        request.brief.offer = QStringLiteral("Frete grátis acima de R$ 89");
        const auto copies = manyCopies(request);
        QVERIFY(std::any_of(copies.begin(), copies.end(),
                            [](const WrittenCopy &copy) { return copy.benefit == Benefit::FreeShipping; }));
        for (const WrittenCopy &copy : copies)
            QVERIFY2(!folded(copy).contains(QLatin1String(" de graca ")), qPrintable(folded(copy)));
    }

    void avoidedTextsAreNotWrittenAgain()
    {
        for (const auto language : kWrittenLanguages) {
            CopyRequest request = coffee(language);
            const auto first = write(request, {});
            QVERIFY(first);
            for (const WrittenCopy &copy : *first)
                request.avoid << copy.headline.toUpper() << copy.primaryText + QStringLiteral("!!");
            const auto second = write(request, {});
            QVERIFY(second);
            const Brief &brief = request.brief;
            const QStringList facts{brief.keyMessage,  brief.offer,          brief.proof,
                                    brief.productName, brief.targetAudience, brief.brand.name};
            for (const WrittenCopy &copy : *second) {
                for (const QString &avoided : request.avoid) {
                    QVERIFY(likeness::ratio(likeness::normalised(copy.headline), likeness::normalised(avoided)) <= 90);
                    for (const QString &text : {copy.headline, copy.primaryText}) {
                        QVERIFY(likeness::normalised(text) != likeness::normalised(avoided));
                        QVERIFY(CloneText(text, facts).match(CloneText(avoided, facts), 0.9).sharedRun < 8);
                    }
                }
            }
        }
    }

    void factsMayBeSaidAgain_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"must", "message", "offer", "proof"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void factsMayBeSaidAgain()
    {
        QFETCH(const QString, field);
        const QString fact = QStringLiteral("Torrado toda semana em lotes pequenos na Serra do Caparaó");
        CopyRequest request = coffee();
        if (field == u"must")
            request.brief.must = QStringList{fact};
        else
            (field == u"message"     ? request.brief.keyMessage
                 : field == u"offer" ? request.brief.offer
                                     : request.brief.proof) = fact;
        request.avoid = QStringList{QStringLiteral("Um anúncio de antes. ") + fact};
        QString all;
        for (int again = 0; again < 2; ++again) {
            const auto copies = write(request, {});
            QVERIFY2(copies, copies ? "" : qPrintable(copies.error().detail));
            QCOMPARE(copies->size(), std::size_t{4});
            for (const WrittenCopy &copy : *copies) {
                request.avoid << copy.headline << copy.primaryText;
                all += folded(copy);
            }
        }
        QVERIFY2(field == u"proof" || all.contains(PhraseList::folded(fact)), qPrintable(all));
    }

    void keptPartsStay()
    {
        CopyRequest request = coffee();
        request.kept.headline = QStringLiteral("O café que é a sua cara");
        auto copies = write(request, {});
        QVERIFY(copies);
        QCOMPARE(copies->size(), std::size_t{4});
        for (const WrittenCopy &copy : *copies)
            QCOMPARE(copy.headline, *request.kept.headline);
        QVERIFY(copies->at(0).primaryText != copies->at(1).primaryText);
        request.kept = {
            .headline = {}, .primaryText = QStringLiteral("Meu texto."), .description = QStringLiteral("Só isso")};
        copies = write(request, {});
        QVERIFY(copies);
        for (const WrittenCopy &copy : *copies) {
            QCOMPARE(copy.primaryText, QStringLiteral("Meu texto."));
            QCOMPARE(copy.description, QStringLiteral("Só isso"));
        }
        QVERIFY(copies->at(0).headline != copies->at(1).headline);
    }

    void whatDoesNotFitIsCutAtAWord()
    {
        CopyRequest request = coffee();
        request.brief.productName = QStringLiteral("Cápsulas compatíveis de café especial torrado em pequenos lotes");
        request.limits = {.headline = 27, .primaryText = 20, .description = 25};
        for (const WrittenCopy &copy : manyCopies(request, 4)) {
            QVERIFY(lengthOf(copy.headline) <= 27 && lengthOf(copy.primaryText) <= 20
                    && lengthOf(copy.description) <= 25);
            QVERIFY(has(copy, CopyWarning::PrimaryTextShortened));
            QVERIFY(!copy.primaryText.isEmpty());
        }
        request.limits = {.headline = 40, .primaryText = 125, .description = 0};
        QCOMPARE(manyCopies(request, 1).front().description, QString());
    }

    void whatIsCutSaysWhatIsLeft()
    {
        CopyRequest request = coffee();
        request.brief.productName = QStringLiteral("Paralelepípedos");
        request.brief.brand.name.clear();
        request.limits = {.headline = 5, .primaryText = 20, .description = 0};
        for (const WrittenCopy &copy : manyCopies(request, 2)) {
            QCOMPARE(copy.headline, QStringLiteral("Paral"));
            QVERIFY(has(copy, CopyWarning::HeadlineShortened));
            for (const Fact fact : {Fact::Offer, Fact::Message, Fact::Proof}) {
                if (std::find(copy.facts.begin(), copy.facts.end(), fact) != copy.facts.end())
                    QVERIFY2(copy.primaryText.size() > 15, qPrintable(copy.primaryText));
            }
        }
    }

    void wordsOfTheBriefMayBeDoubled()
    {
        CopyRequest request = coffee();
        request.brief.productName = QStringLiteral("Pacote Bora Bora");
        request.brief.must = QStringList{QStringLiteral("Vem vem ver")};
        bool isNamed = false;
        for (const WrittenCopy &copy : manyCopies(request)) {
            isNamed |= folded(copy).contains(QLatin1String(" bora bora "));
            QVERIFY2(folded(copy).contains(QLatin1String(" vem vem ver ")), qPrintable(copy.primaryText));
        }
        QVERIFY(isNamed);
    }

    void factsOfSignsAloneAreLeftOut()
    {
        CopyRequest request = coffee();
        request.brief.offer = QStringLiteral("🔥🔥");
        request.brief.must = QStringList{QStringLiteral("✨")};
        const auto copies = manyCopies(request, 2);
        QVERIFY(!copies.empty());
        for (const WrittenCopy &copy : copies) {
            QVERIFY(has(copy, CopyWarning::FactLeftOut));
            QVERIFY(has(copy, CopyWarning::MustLeftOut));
        }
    }

    void sizesAreReadInEnglish()
    {
        CopyRequest request = coffee(CopyLanguage::En);
        request.brief.keyMessage = QStringLiteral("Sizes S to 3XL in stock");
        QVERIFY(!manyCopies(request, 2).empty());
    }

    void aWordOfTheBrandIsAWholeOne()
    {
        CopyRequest request = coffee();
        request.brief.brand.name = QStringLiteral("Casa Aurora");
        request.brief.productName = QStringLiteral("Linha a granel");
        request.brief.keyMessage = QStringLiteral("a granel, do seu jeito");
        for (const WrittenCopy &copy : manyCopies(request)) {
            for (const QString &text : {copy.headline, copy.primaryText, copy.description})
                QVERIFY2(text.isEmpty() || !text.at(0).isLower(), qPrintable(text));
        }
    }

    void buttonsComeFromTheBriefOrTheObjective()
    {
        CopyRequest request = coffee();
        QCOMPARE(manyCopies(request, 1).front().callToAction, QStringLiteral("SHOP_NOW"));
        request.objective = Objective::Lead;
        QCOMPARE(manyCopies(request, 1).front().callToAction, QStringLiteral("SIGN_UP"));
        request.objective = Objective::Install;
        QCOMPARE(manyCopies(request, 1).front().callToAction, QStringLiteral("INSTALL_MOBILE_APP"));
        request.brief.callToAction = QStringLiteral("BOOK_NOW");
        QCOMPARE(manyCopies(request, 1).front().callToAction, QStringLiteral("BOOK_NOW"));
    }

    void namesAreStored()
    {
        QCOMPARE(frameworkName(Framework::FourCs), QStringLiteral("four_cs"));
        QCOMPARE(frameworkFromName(QStringLiteral("pas")), std::optional(Framework::Pas));
        QCOMPARE(angleName(Angle::Message), QStringLiteral("message"));
        QCOMPARE(angleFromName(QStringLiteral("offer")), std::optional(Angle::Offer));
        QCOMPARE(factName(Fact::Proof), QStringLiteral("proof"));
        QCOMPARE(copyWarningName(CopyWarning::FactLeftOut), QStringLiteral("fact_left_out"));
        QCOMPARE(copyWarningFromName(QStringLiteral("urgency_lowered")), std::optional(CopyWarning::UrgencyLowered));
        QCOMPARE(frameworkFromName(QStringLiteral("none")), std::nullopt);
    }

    void whatCannotBeWrittenIsAnError()
    {
        CopyRequest request;
        QCOMPARE(write(request, {}).error().code, ErrorCode::InvalidRequest);
        request.brief.productName = QStringLiteral("Café");
        request.language = CopyLanguage::Other;
        QCOMPARE(write(request, {}).error().code, ErrorCode::InvalidRequest);
        request.language = CopyLanguage::PtBr;
        request.variations = 5;
        QCOMPARE(write(request, {}).error().reason, Reason::OptionOutOfRange);
        request.variations = 1;
        request.brief.brand.forbiddenWords = QStringList{QStringLiteral("cafe")};
        QCOMPARE(write(request, {}).error().code, ErrorCode::InvalidRequest);
        request.brief.brand.forbiddenWords.clear();
        CancelSource source;
        source.cancel();
        QVERIFY(write(request, source.token()).error().isCancelled());
        QVERIFY(write(request, {}));
    }
};

MCI_TEST_CLASS(TestWriterRules);
#include "tst_WriterRules.moc"
