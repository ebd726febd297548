// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/ApproachReader.h"
#include "ai/LanguageGuess.h"
#include "support/TestMain.h"
#include "text/CtaText.h"

#include <QTemporaryDir>

using namespace mci;
using namespace mci::domain;

namespace {

QStringList wordsOf(const ApproachPattern &approach, const char *dimension)
{
    QStringList words;
    for (const DecidingWord &word : approach.words) {
        if (word.dimension == QLatin1String(dimension))
            words.append(word.word);
    }
    return words;
}

} // namespace

/** Lexicons and what they make of an ad's words. */
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingForgetsCaseAccentsAndPunctuation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << QStringLiteral("AÇÃO é já") << QStringLiteral("acao e ja");
        QTest::newRow("decomposed") << QString::fromUtf8("promoc\u0327a\u0303o") << QStringLiteral("promocao");
        QTest::newRow("punctuation") << QStringLiteral("Só hoje!!! (corra)") << QStringLiteral("so hoje corra");
        QTest::newRow("percent") << QStringLiteral("50%OFF") << QStringLiteral("50 % off");
        QTest::newRow("money") << QStringLiteral("R$89,90") << QStringLiteral("r $ 89 90");
        QTest::newRow("apostrophe") << QStringLiteral("Don’t miss it") << QStringLiteral("dont miss it");
        QTest::newRow("ordinal") << QStringLiteral("Nº 1") << QStringLiteral("nº 1");
        QTest::newRow("full width") << QString::fromUtf8("ＦＲＥＥ") << QStringLiteral("free");
        QTest::newRow("emoji") << QString::fromUtf8("oba🎉já") << QString::fromUtf8("oba 🎉 ja");
        QTest::newRow("nothing") << QString() << QString();
    }
    void foldingForgetsCaseAccentsAndPunctuation()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(ai::FoldedText::fold(text), folded);
    }
    void whatWasFoldedIsFoundInTheOriginal()
    {
        const ai::FoldedText text(QString::fromUtf8("🔥 Última CHANCE: até amanhã!"));
        const qsizetype at = text.text().indexOf(QStringLiteral("ultima chance"));
        QVERIFY(at > 0);
        QCOMPARE(text.original(at, 13), QStringLiteral("Última CHANCE"));
        QCOMPARE(text.original(1, 2), QString::fromUtf8("🔥"));
        QCOMPARE(text.words(), 5);
    }

    void builtInListsAreWhole()
    {
        const auto lexicons = ai::Lexicons::load({});
        QVERIFY2(lexicons, lexicons ? "" : qPrintable(lexicons.error().detail));
        for (const ai::Lexicon *lexicon : {&lexicons->callToAction, &lexicons->urgency, &lexicons->benefit,
                                           &lexicons->tone, &lexicons->targeting, &lexicons->language}) {
            QVERIFY(lexicon->phrases().size() > 100);
            for (const CopyLanguage language : {CopyLanguage::PtBr, CopyLanguage::En, CopyLanguage::Es}) {
                QVERIFY(std::any_of(lexicon->phrases().begin(), lexicon->phrases().end(),
                                    [language](const auto &phrase) { return phrase.language == language; }));
            }
        }
        for (const auto &phrase : lexicons->benefit.phrases())
            QVERIFY2(patternFromName<Benefit>(phrase.value), qPrintable(phrase.value));
        for (const auto &phrase : lexicons->tone.phrases())
            QVERIFY2(patternFromName<Tone>(phrase.value), qPrintable(phrase.value));
        for (const auto &phrase : lexicons->targeting.phrases())
            QVERIFY2(patternFromName<Targeting>(phrase.value), qPrintable(phrase.value));
        for (const QString &type : text::callToActionTypes()) {
            const bool isDrawn = type != QLatin1String(text::kNoButton);
            QCOMPARE(lexicons->labels.value(type).size(), isDrawn ? 3 : 0);
        }
    }
    void aFolderOfOnesOwnGoesFirst()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("urgency.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"urgency": {"pt-BR": {"pra ontem": 4}}})");
        file.close();
        const auto lexicons = ai::Lexicons::load(folder.path());
        QVERIFY(lexicons);
        QCOMPARE(ai::readApproach(QStringLiteral("É pra ontem"), *lexicons).urgency, Urgency::High);
        QCOMPARE(ai::readApproach(QStringLiteral("Só hoje, última chance"), *lexicons).urgency, Urgency::None);
    }
    void aBrokenFileNamesItsEntry_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("entry");
        QTest::newRow("no JSON") << QByteArray("urgent") << QStringLiteral("{");
        QTest::newRow("language") << QByteArray(R"({"urgency": {"de": {"jetzt": 1}}})") << QStringLiteral("de");
        QTest::newRow("weight") << QByteArray(R"({"urgency": {"en": {"now": "much"}}})") << QStringLiteral("now");
        QTest::newRow("nothing") << QByteArray(R"({"urgency": {"en": {"!!": 1}}})") << QStringLiteral("!!");
    }
    void aBrokenFileNamesItsEntry()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, entry);
        const auto read = ai::Lexicon::read(json, QStringLiteral("urgency.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().reason, Reason::LexiconBroken);
        QCOMPARE(read.error().params.value(QStringLiteral("path")), QStringLiteral("urgency.json"));
        QCOMPARE(read.error().params.value(QStringLiteral("value")), entry);
    }
    void theLongestPhraseTakesThePlace()
    {
        const auto hits =
            ai::builtInLexicons().benefit.find(ai::FoldedText(QStringLiteral("FRETE GRÁTIS hoje, grátis")));
        // The last word is Portuguese and Spanish.
        QCOMPARE(hits.size(), 3U);
        QCOMPARE(hits[0].value, QStringLiteral("free_shipping"));
        QCOMPARE(hits[0].word, QStringLiteral("FRETE GRÁTIS"));
        QCOMPARE(hits[1].value, QStringLiteral("free"));
        QCOMPARE(hits[2].value, QStringLiteral("free"));
        QVERIFY(hits[1].language != hits[2].language);
        QVERIFY(ai::builtInLexicons().benefit.find(ai::FoldedText(QStringLiteral("freely"))).empty());
    }

    void shortLinesTellTheirLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CopyLanguage>("language");
        const auto row = [](const char *text, CopyLanguage language) {
            QTest::newRow(text) << QString::fromUtf8(text) << language;
        };
        row("Shop now", CopyLanguage::En);
        row("Frete grátis só hoje", CopyLanguage::PtBr);
        row("Aprende inglés desde casa", CopyLanguage::Es);
        row("Torrado terça. Aí na quinta.", CopyLanguage::PtBr);
        row("Pedido hoje, café amanhã.", CopyLanguage::PtBr);
        row("Save 20% on your first order", CopyLanguage::En);
        row("Envío gratis en 24 horas", CopyLanguage::Es);
        row("Qual é o seu?", CopyLanguage::PtBr);
        row("¿Cuál es el tuyo?", CopyLanguage::Es);
        row("Get yours today", CopyLanguage::En);
        row("Compre 2 e leve 3", CopyLanguage::PtBr);
        row("Regístrate ahora", CopyLanguage::Es);
        row("Saiba mais", CopyLanguage::PtBr);
        row("Last chance: ends tonight", CopyLanguage::En);
        row("Últimas unidades con descuento", CopyLanguage::Es);
        row("3 cafés novos todo mês.", CopyLanguage::PtBr);
        row("The coffee that fits your day", CopyLanguage::En);
        row("Agende sua avaliação", CopyLanguage::PtBr);
        row("Más información", CopyLanguage::Es);
        row("Não é tudo igual.", CopyLanguage::PtBr);
        // Written by others than the word lists.
        row("Só hoje: 50% de desconto", CopyLanguage::PtBr);
        row("Frete grátis para todo o Brasil", CopyLanguage::PtBr);
        row("Compre agora", CopyLanguage::PtBr);
        row("Aprenda inglês sem sair de casa", CopyLanguage::PtBr);
        row("Sua família merece o melhor", CopyLanguage::PtBr);
        row("Parcele em até 12x sem juros", CopyLanguage::PtBr);
        row("Free shipping on all orders", CopyLanguage::En);
        row("Learn English from home", CopyLanguage::En);
        row("Get your free quote today", CopyLanguage::En);
        row("Limited time offer: save 30%", CopyLanguage::En);
        row("The best coffee in town", CopyLanguage::En);
        row("Envío gratis en todos tus pedidos", CopyLanguage::Es);
        row("Compra ya", CopyLanguage::Es);
        row("Solo hoy: 50% de descuento", CopyLanguage::Es);
        row("La mejor oferta para tu familia", CopyLanguage::Es);
        row("Regístrate", CopyLanguage::Es);
        row("Últimos días de rebajas", CopyLanguage::Es);
        row("Últimas vagas para o curso", CopyLanguage::PtBr);
        row("Jetzt kaufen und nicht warten", CopyLanguage::Other);
        row("Скидка только сегодня", CopyLanguage::Other);
        row("50% 24/7", CopyLanguage::None);
        row("Transforme o seu sorriso", CopyLanguage::PtBr);
        row("Black Friday com até 70% OFF", CopyLanguage::PtBr);
        row("Conheça a nova coleção", CopyLanguage::PtBr);
        row("Peça pelo WhatsApp", CopyLanguage::PtBr);
        row("Garanta a sua vaga", CopyLanguage::PtBr);
        row("Seu carro novo com entrada zero", CopyLanguage::PtBr);
        row("Black Friday deals up to 70% off", CopyLanguage::En);
        row("Meet your new favorite shoes", CopyLanguage::En);
        row("Book a demo", CopyLanguage::En);
        row("Sleep better tonight", CopyLanguage::En);
        row("Transform your smile", CopyLanguage::En);
        row("Transforma tu sonrisa", CopyLanguage::Es);
        row("Conoce la nueva colección", CopyLanguage::Es);
        row("Black Friday con hasta 70% de descuento", CopyLanguage::Es);
        row("Reserva tu plaza", CopyLanguage::Es);
        row("Tu coche nuevo sin entrada", CopyLanguage::Es);
        row("Pide ahora", CopyLanguage::Es);
        row("Jetzt einkaufen und sparen", CopyLanguage::Other);
        row("50 % 2024", CopyLanguage::None);
        row("", CopyLanguage::None);
    }
    void shortLinesTellTheirLanguage()
    {
        QFETCH(const QString, text);
        QFETCH(const CopyLanguage, language);
        QCOMPARE(ai::guessLanguage(text, ai::builtInLexicons()), language);
    }

    void approachesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<Benefit>("benefit");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<Targeting>("targeting");
        const auto row = [](const char *text, Urgency urgency, Benefit benefit, Tone tone, Targeting targeting) {
            QTest::newRow(text) << QString::fromUtf8(text) << urgency << benefit << tone << targeting;
        };
        row("Oferta especial: 50% OFF. Só hoje, últimas unidades. Corra!", Urgency::High, Benefit::Discount,
            Tone::Urgent, Targeting::Broad);
        row("Frete grátis acima de R$ 89", Urgency::None, Benefit::FreeShipping, Tone::Informative, Targeting::Broad);
        row("Free shipping on your first order. Ends tonight", Urgency::Medium, Benefit::FreeShipping,
            Tone::Informative, Targeting::Broad);
        row("Inglés en 30 días: cambia tu vida, tú puedes", Urgency::None, Benefit::Results, Tone::Inspirational,
            Targeting::Broad);
        row("Consultoria para empresas: gestão e produtividade para sua equipe", Urgency::None, Benefit::None,
            Tone::Professional, Targeting::Niche);
        row("Você esqueceu algo no seu carrinho", Urgency::None, Benefit::None, Tone::Informative,
            Targeting::Retargeting);
        row("Visite nossa loja perto de você. Garantia de 1 ano", Urgency::None, Benefit::Guarantee, Tone::Informative,
            Targeting::Local);
        row("Join over 5000 happy customers", Urgency::None, Benefit::SocialProof, Tone::Informative, Targeting::Broad);
        row("12x sem juros no cartão", Urgency::None, Benefit::Financing, Tone::Informative, Targeting::Broad);
        row("", Urgency::None, Benefit::None, Tone::Informative, Targeting::Broad);
    }
    void approachesAreNamed()
    {
        QFETCH(const QString, text);
        const ApproachPattern approach = ai::readApproach(text, ai::builtInLexicons());
        QTEST(approach.urgency, "urgency");
        QTEST(approach.benefit, "benefit");
        QTEST(approach.tone, "tone");
        QTEST(approach.targeting, "targeting");
    }
    void theWordsThatDecidedStandAsTheyWereWritten()
    {
        const ApproachPattern approach =
            ai::readApproach(QStringLiteral("SÓ HOJE: 30% de desconto\nsó hoje"), ai::builtInLexicons());
        QCOMPARE(wordsOf(approach, "urgency"), QStringList{QStringLiteral("SÓ HOJE")});
        QCOMPARE(wordsOf(approach, "benefit"), (QStringList{QStringLiteral("% de desconto"), QStringLiteral("30%")}));
        QCOMPARE(approach.urgency, Urgency::Medium);
    }
};

MCI_TEST_CLASS(TestWords);
#include "tst_Words.moc"
