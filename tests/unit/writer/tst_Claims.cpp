// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "writer/CallToAction.h"
#include "writer/choice/Kinds.h"
#include "writer/data/BuiltInData.h"
#include "writer/Writer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace mci;
using namespace mci::domain;
using namespace mci::writer;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

CopyRequest requestFor(CopyLanguage language, const char *product)
{
    CopyRequest request;
    request.language = language;
    request.brief.productName = text(product);
    request.variations = Brief::kMostVariations;
    return request;
}

/** Headlines, texts and descriptions of some seeds, each folded. */
QStringList partsOf(CopyRequest request)
{
    QStringList parts;
    for (request.seed = 0; request.seed < 12; ++request.seed) {
        const auto copies = write(request, {});
        if (!copies)
            continue;
        for (const WrittenCopy &copy : *copies) {
            for (const QString &part : {copy.headline, copy.primaryText, copy.description})
                parts.append(PhraseList::folded(part));
        }
    }
    return parts;
}

bool hasWarning(const CopyRequest &request, CopyWarning warning)
{
    const auto copies = write(request, {});
    return copies
        && std::find(copies->front().warnings.begin(), copies->front().warnings.end(), warning)
        != copies->front().warnings.end();
}

} // namespace

/** What copy says of price, gifts, readers and deadlines: only what the brief says, and never what ads must not. */
class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreFound_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *phrase, const char *said, bool isFound) {
            QTest::newRow(said) << text(phrase) << text(said) << isFound;
        };
        row("evangélic*", "mulheres EVANGÉLICAS", true);
        row("evangélic*", "meio evangelho", false);
        row("# off", "Só hoje: 20% OFF!", true);
        row("# off", "$20 off", true);
        row("# off", "on and off", false);
        row("# clientes", "1.200 clientes", true);
        row("# kg", "perca 5kg", true);
        row("# kg", "saco de kg", false);
        row("#% em", "20% em tudo", true);
        row("#% em", "20 em tudo", false);
        row("leve # e pague #", "Leve 3 e pague 2", true);
    }
    void phrasesAreFound()
    {
        QFETCH(const QString, phrase);
        QFETCH(const QString, said);
        QTEST(PhraseList({phrase}).isIn(PhraseList::folded(said)), "isFound");
    }
    void pairsFollowOneAnother()
    {
        PhraseList pairs;
        QVERIFY(pairs.isEmpty());
        pairs.addPairs({text("você é"), text("você está")}, {text("obes*"), text("gordo")});
        QVERIFY(!pairs.isEmpty());
        QVERIFY(pairs.isIn(PhraseList::folded(text("Se você é obesa, venha"))));
        QVERIFY(!pairs.isIn(PhraseList::folded(text("Você é gordinho"))));
        QVERIFY(!pairs.isIn(PhraseList::folded(text("Você é mais que obeso"))));
    }

    void turnsOfPhraseAreNoOffer_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("claims");
        const auto row = [](CopyLanguage language, const char *field, const char *said, const char *claims) {
            QTest::newRow(said) << language << text(field) << text(said) << text(claims);
        };
        const auto pt = CopyLanguage::PtBr;
        const auto es = CopyLanguage::Es;
        const auto en = CopyLanguage::En;
        row(pt, "offer", "Pague em 10x no cartão", "seu desconto|desconto");
        row(pt, "small print", "Não cumulativo com outros descontos", "desconto");
        row(pt, "message", "Instalação sem custo na sua casa", "de graça|gastar nada|grátis");
        row(pt, "message", "Taças feitas para um brinde especial", "leve um brinde|tem presente");
        row(pt, "message", "Gestão pensada para empresas", "quem conhece confia|boas referências");
        row(pt, "message", "O verão chegou na sua casa", "novidade");
        row(es, "offer", "Paga en 6 meses con tu tarjeta", "descuento");
        row(es, "offer", "Envío sin costo a todo el país", "prueba gratis|gastar nada");
        row(es, "message", "Flores ideales de regalo", "llévate un regalo|hay un regalo");
        row(es, "message", "Pensado para clientes exigentes", "quien conoce confía|buenas referencias");
        row(en, "message", "Save hours every week", "discount|nicer price");
        row(en, "product", "Off-road tires", "discount|nicer price");
        row(en, "message", "Repairs at no cost to you", "for free|spending a cent");
        row(en, "message", "Made for students", "well loved|people stand behind");
        row(en, "message", "Plan your product launch", "introducing");
    }
    void turnsOfPhraseAreNoOffer()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const QString, field);
        QFETCH(const QString, said);
        QFETCH(const QString, claims);
        CopyRequest request = requestFor(language, "Aurora");
        if (field == u"offer")
            request.brief.offer = said;
        else if (field == u"message")
            request.brief.keyMessage = said;
        else if (field == u"product")
            request.brief.productName = said;
        else
            request.brief.mandatoryText = said;
        const QStringList parts = partsOf(request);
        QVERIFY(!parts.isEmpty());
        for (const QString &part : parts) {
            for (const QString &claim : claims.split(u'|'))
                QVERIFY2(!part.contains(PhraseList::folded(claim)), qPrintable(part));
        }
    }

    void anOfferKeepsItsCondition_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<Benefit>("benefit");
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("condition");
        const auto row = [](CopyLanguage language, Benefit benefit, const char *offer, const char *claim,
                            const char *condition) {
            QTest::newRow(offer) << language << benefit << text(offer) << text(claim) << text(condition);
        };
        row(CopyLanguage::PtBr, Benefit::FreeShipping, "Frete grátis acima de R$ 199", "frete grátis", "acima de");
        row(CopyLanguage::Es, Benefit::FreeShipping, "Envío gratis desde $999", "envío gratis", "desde");
        row(CopyLanguage::En, Benefit::FreeShipping, "Free shipping over $75", "free shipping", "over");
        row(CopyLanguage::PtBr, Benefit::Free, "Mês grátis no plano anual", "grátis", "plano anual");
        row(CopyLanguage::PtBr, Benefit::Free, "Teste grátis no plano anual", "de graça", "plano anual");
        row(CopyLanguage::En, Benefit::Free, "Month free on the yearly plan", "free", "yearly plan");
        row(CopyLanguage::Es, Benefit::Free, "Mes gratis en el plan anual", "gratis", "plan anual");
        row(CopyLanguage::PtBr, Benefit::Gift, "Ganhe um brinde na segunda compra", "brinde", "segunda compra");
        row(CopyLanguage::En, Benefit::Gift, "Free gift over $90", "gift", "over");
        row(CopyLanguage::PtBr, Benefit::Discount, "20% OFF acima de R$ 199", "desconto", "acima de");
        row(CopyLanguage::Es, Benefit::Discount, "20% de descuento desde $999", "descuento", "desde");
        row(CopyLanguage::En, Benefit::Discount, "20% off over $75", "discount", "over");
    }
    void anOfferKeepsItsCondition()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const Benefit, benefit);
        QFETCH(const QString, offer);
        QFETCH(const QString, claim);
        QFETCH(const QString, condition);
        CopyRequest request = requestFor(language, "Aurora");
        request.brief.offer = offer;
        request.benefit = benefit;
        QVERIFY(!hasWarning(request, CopyWarning::BenefitLeftOut));
        for (const QString &part : partsOf(request)) {
            if (part.contains(PhraseList::folded(claim)))
                QVERIFY2(part.contains(PhraseList::folded(condition)), qPrintable(part));
        }
    }

    void traitsOfReadersAreNotNamed_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<bool>("isNamed");
        const auto rows = [](CopyLanguage language, bool isNamed, std::initializer_list<const char *> audiences) {
            for (const char *audience : audiences)
                QTest::newRow(audience) << language << isNamed;
        };
        rows(CopyLanguage::PtBr, false,
             {"mulheres evangélicas",
              "homens evangélicos",
              "católicas",
              "católicos",
              "pessoas desempregadas",
              "desempregada",
              "obesa",
              "obesos",
              "mulheres diabéticas",
              "diabético",
              "hipertensas",
              "hipertenso",
              "pessoas negativadas",
              "idoso",
              "idosa",
              "idosas",
              "gestante",
              "grávida",
              "pessoas com autismo",
              "autistas",
              "bissexuais",
              "pessoas com deficiência",
              "judias",
              "judeus",
              "muçulmanas",
              "muçulmanos",
              "viúvo",
              "viúvas",
              "solteiras",
              "cegas",
              "surdos",
              "mães solo"});
        rows(CopyLanguage::Es, false,
             {"mujeres católicas",
              "católicos",
              "cristianas",
              "cristianos",
              "evangélicas",
              "musulmanas",
              "musulmanes",
              "judías",
              "judíos",
              "desempleadas",
              "desempleados",
              "obesas",
              "obeso",
              "diabéticas",
              "diabético",
              "anciano",
              "ancianas",
              "embarazada",
              "embarazadas",
              "niños con autismo",
              "bisexuales",
              "personas con discapacidad",
              "solteras",
              "viudos",
              "ciegas",
              "sordos"});
        rows(CopyLanguage::En, false,
             {"people with disabilities", "single mothers", "evangelicals", "buddhists", "bisexual people",
              "kids with autism", "adults with ADHD", "senior citizens", "seniors", "teens", "teenagers", "widows",
              "widowers", "diabetics", "pregnant women", "atheists"});
        rows(CopyLanguage::PtBr, true, {"quem corre na rua", "donos de pequenas empresas", "quem ama cozinhar"});
        rows(CopyLanguage::Es, true, {"quienes corren en la calle", "dueños de negocios", "enfermeras de guardia"});
        rows(CopyLanguage::En, true, {"road runners", "small business owners", "people who love coffee"});
    }
    void traitsOfReadersAreNotNamed()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const bool, isNamed);
        CopyRequest request = requestFor(language, "Aurora");
        request.brief.targetAudience = text(QTest::currentDataTag());
        QCOMPARE(!hasWarning(request, CopyWarning::AudienceLeftOut), isNamed);
    }

    void traitsAreOfBothGenders_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::newRow("pt-BR") << CopyLanguage::PtBr;
        QTest::newRow("es") << CopyLanguage::Es;
    }
    /** Words that have no other gender by their ending, and Spanish "rica", which food is, too. */
    void traitsAreOfBothGenders()
    {
        QFETCH(const CopyLanguage, language);
        const QSet<QString> others{text("cristã"), text("cristãs"), text("judia"), text("judias"),
                                   text("ateia"),  text("ateias"),  text("rico"),  text("ricos")};
        const LanguageData &data = **builtInLanguage(language);
        for (const QString &trait : data.readerClaims.traits) {
            QString other = PhraseList::folded(trait).trimmed();
            if (trait.endsWith(u'*') || trait.contains(u' ') || others.contains(trait))
                continue;
            const qsizetype vowel = other.size() - (other.endsWith(u's') ? 2 : 1);
            if (vowel < 2 || (other.at(vowel) != u'o' && other.at(vowel) != u'a') || other.at(vowel - 1) == u'a')
                continue;
            other[vowel] = other.at(vowel) == u'o' ? u'a' : u'o';
            QVERIFY2(data.personal.isIn(u' ' + other + u' '), qPrintable(trait + u' ' + other));
        }
    }

    void claimsThatAreRuledOut_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<bool>("isRuledOut");
        const auto rows = [](CopyLanguage language, bool isRuledOut, std::initializer_list<const char *> texts) {
            for (const char *said : texts)
                QTest::newRow(said) << language << isRuledOut;
        };
        rows(CopyLanguage::PtBr, true,
             {"Você é diabético?", "Você está desempregada?", "Se você é uma mulher católica, venha",
              "Sua ansiedade tem fim", "Você sofre de depressão?", "100% garantido",
              "Resultado 100% garantida a entrega", "Perca 5 kg em um mês", "Perca 5kg já", "Elimine até 10 quilos",
              "Queima de gordura", "A cura da ansiedade", "Dieta milagrosa", "Ganhe dinheiro em casa"});
        rows(CopyLanguage::PtBr, false,
             {"Queijo Meia Cura", "Medalha Milagrosa", "Queijo com cura de 60 dias", "Ração para a raça do seu cão",
              "Ganhe dinheiro de volta", "Enriqueça seu vocabulário", "Você está em boas mãos", "Sua blusa branca",
              "Alongue antes e depois do treino", "100% algodão"});
        rows(CopyLanguage::En, true,
             {"Are you diabetic?", "You're a single mother?", "Your anxiety, gone", "Do you suffer from acne?",
              "Lose 10 pounds in a week", "Lose up to 10 lbs", "Fat loss that works", "A miracle cure",
              "100% guaranteed"});
        rows(CopyLanguage::En, false,
             {"Built for your race day", "Are you interested in coffee?", "Are you sick of bland coffee?",
              "Your white shirt", "You are in good hands", "Before and after school care", "Miracle Mile Hotel",
              "Dry cure bacon"});
        rows(CopyLanguage::Es, true,
             {"¿Eres diabética?", "¿Estás desempleado?", "Tu ansiedad tiene salida", "¿Sufres depresión?",
              "Pierde 5 kg", "Baja hasta 8 kilos", "Quema de grasa", "100% garantizado", "Crema milagrosa"});
        rows(CopyLanguage::Es, false,
             {"Medalla Milagrosa", "Alimento para la raza de tu perro", "Tu blusa negra", "Estás en buenas manos",
              "Estira antes y después de correr"});
    }
    void claimsThatAreRuledOut()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const bool, isRuledOut);
        const QString folded = PhraseList::folded(text(QTest::currentDataTag()));
        QCOMPARE((*builtInBannedClaims(language))->isIn(folded), isRuledOut);
        QCOMPARE((*builtInBannedClaims())->isIn(folded), isRuledOut);
    }

    void kindsAreTold_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isIt");
        const auto row = [](const char *product, CopyLanguage language, const char *kind, bool isIt) {
            QTest::newRow(product) << language << text(kind) << isIt;
        };
        row("Tenis de carrera", CopyLanguage::Es, "learning", false);
        row("Carrera universitaria en línea", CopyLanguage::Es, "learning", true);
        row("Transporte Expreso", CopyLanguage::Es, "coffee", false);
        row("Café expreso en grano", CopyLanguage::Es, "coffee", true);
        row("Club de la Risa", CopyLanguage::Es, "dental", false);
        row("Transporte Expresso", CopyLanguage::PtBr, "coffee", false);
        row("Café expresso", CopyLanguage::PtBr, "coffee", true);
        row("Audit Trail software", CopyLanguage::En, "running", false);
        row("Payroll run", CopyLanguage::En, "sport", false);
        row("Trail running shoes", CopyLanguage::En, "running", true);
        row("Vanilla ice cream", CopyLanguage::En, "beauty", false);
        row("Roast beef sandwich", CopyLanguage::En, "coffee", false);
    }
    void kindsAreTold()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const QString, kind);
        QFETCH(const bool, isIt);
        const LanguageData &data = **builtInLanguage(language);
        Brief brief;
        brief.productName = text(QTest::currentDataTag());
        const Bits kinds = kindsOf(brief, data);
        Bits wanted = 0;
        for (unsigned place = 0; place < data.kinds.size(); ++place)
            wanted |= data.kinds[place].first == kind ? Bits{1} << place : 0;
        QVERIFY(wanted != 0);
        QCOMPARE((kinds & wanted) != 0, isIt);
    }

    void everyButtonHasItsGoal()
    {
        QFile file(QStringLiteral(MCI_SOURCE_DIR "/resources/generate/copy-answer.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue item = QJsonDocument::fromJson(file.readAll())[u"properties"][u"variations"][u"items"];
        QStringList learns;
        for (const QJsonValue &button : item[u"properties"][u"callToAction"][u"enum"].toArray()) {
            if (goalOfButton(button.toString()) == Goal::Learn)
                learns.append(button.toString());
        }
        learns.sort();
        // What they ask for is to look.
        const QStringList looking =
            QStringLiteral("BROWSE_SHOP EVENT_RSVP FIND_OUT_MORE FOLLOW_PAGE GET_DETAILS "
                           "GET_DIRECTIONS GET_OFFER GET_OFFER_VIEW GET_PROMOTIONS GET_SHOWTIMES JOIN_CHANNEL "
                           "LEARN_MORE LIKE_PAGE LISTEN_MUSIC LISTEN_NOW OPEN_LINK PLAY_GAME "
                           "REFER_FRIENDS SEE_MENU SEE_MORE SEE_SHOP SEND_A_GIFT SEND_UPDATES SHARE UPDATE_APP "
                           "VIEW_CART VIEW_PRODUCT VISIT_WEBSITE WATCH_MORE WATCH_VIDEO")
                .split(u' ');
        QCOMPARE(learns, looking);
        QCOMPARE(goalOfButton(QStringLiteral("CALL")), Goal::Talk);
        QCOMPARE(goalOfButton(QStringLiteral("DONATE_NOW")), Goal::Give);
    }
    void aDonationIsAskedFor()
    {
        CopyRequest request = requestFor(CopyLanguage::PtBr, "Casa Aurora");
        request.brief.callToAction = QStringLiteral("DONATE_NOW");
        const QStringList parts = partsOf(request);
        QVERIFY(parts.join(u' ').contains(QLatin1String(" doacao ")));
        QVERIFY(!parts.join(u' ').contains(QLatin1String(" saiba mais ")));
    }

    void deadlinesAreTold_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *offer, CopyLanguage language, bool isOne) {
            QTest::newRow(offer) << language << isOne;
        };
        row("Plano por tempo indeterminado", CopyLanguage::PtBr, false);
        row("Aberto até as 22h", CopyLanguage::PtBr, false);
        row("Garantia limitada do fabricante", CopyLanguage::PtBr, false);
        row("Preço especial por tempo limitado", CopyLanguage::PtBr, true);
        row("20% OFF até as 18h de hoje", CopyLanguage::PtBr, true);
        row("20% OFF até 10 de março", CopyLanguage::PtBr, true);
        row("Plan por tiempo indefinido", CopyLanguage::Es, false);
        row("Garantía limitada", CopyLanguage::Es, false);
        row("20% de descuento por tiempo limitado", CopyLanguage::Es, true);
        row("Limited warranty", CopyLanguage::En, false);
        row("20% off today only", CopyLanguage::En, true);
    }
    void deadlinesAreTold()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const bool, isOne);
        CopyRequest request = requestFor(language, "Aurora");
        request.brief.offer = text(QTest::currentDataTag());
        request.urgency = Urgency::High;
        QCOMPARE(!hasWarning(request, CopyWarning::UrgencyLowered), isOne);
    }
};

MCI_TEST_CLASS(TestClaims);
#include "tst_Claims.moc"
