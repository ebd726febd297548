// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "writer/data/BuiltInData.h"
#include "writer/grammar/FactText.h"
#include "writer/grammar/Letters.h"

using namespace mci;
using namespace mci::writer;
using domain::CopyLanguage;

/** What people write into a brief, as it stands in sentences; and how texts are made ready to be read. */
class TestFactText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("clause");
        /** Empty for a sentence. */
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("object");
        const auto row = [](const char *name, CopyLanguage language, const char *text, const char *sentence,
                            const char *clause, const char *phrase, const char *object) {
            QTest::newRow(name) << language << QString::fromUtf8(text) << QString::fromUtf8(sentence)
                                << QString::fromUtf8(clause) << QString::fromUtf8(phrase) << QString::fromUtf8(object);
        };
        const auto pt = CopyLanguage::PtBr;
        row("phrase", pt, "Sabor intenso em cada xícara", "Sabor intenso em cada xícara.",
            "sabor intenso em cada xícara", "sabor intenso em cada xícara", "");
        row("phrase with a stop", pt, "Sabor intenso.", "Sabor intenso.", "sabor intenso", "sabor intenso", "");
        row("number", pt, "20% de desconto", "20% de desconto.", "20% de desconto", "20% de desconto",
            "20% de desconto");
        row("needs no article", pt, "Frete grátis", "Frete grátis.", "frete grátis", "frete grátis", "frete grátis");
        row("imperative", pt, "Emita notas em segundos", "Emita notas em segundos.", "emita notas em segundos", "", "");
        row("exclamation", pt, "Leve 3 e pague 2!", "Leve 3 e pague 2!", "leve 3 e pague 2!", "", "");
        row("capitals", pt, "FRETE GRÁTIS ACIMA DE R$ 89", "Frete grátis acima de R$ 89.",
            "frete grátis acima de R$ 89", "frete grátis acima de R$ 89", "frete grátis acima de R$ 89");
        row("capitals and names", pt, "20% OFF NO PIX ATÉ DOMINGO", "20% OFF no Pix até domingo.",
            "20% OFF no Pix até domingo", "20% OFF no Pix até domingo", "20% OFF no Pix até domingo");
        row("two sentences", pt, "Peça hoje. Receba amanhã.", "Peça hoje. Receba amanhã.", "", "", "");
        row("a name first", pt, "Google: nota 4,8", "Google: nota 4,8.", "Google: nota 4,8", "Google: nota 4,8", "");
        row("adjective", pt, "Leve no pé", "Leve no pé.", "leve no pé", "", "");
        row("emoji", pt, "Sabor intenso 🔥", "Sabor intenso.", "sabor intenso", "sabor intenso", "");
        row("loose comma", pt, "Sabor intenso,", "Sabor intenso.", "sabor intenso", "sabor intenso", "");
        row("english sentence", CopyLanguage::En, "Our team is here to help", "Our team is here to help.",
            "our team is here to help", "", "");
        row("english phrase", CopyLanguage::En, "Live classes in small groups", "Live classes in small groups.",
            "live classes in small groups", "", "");
        row("english deal", CopyLanguage::En, "Free shipping over $75", "Free shipping over $75.",
            "free shipping over $75", "free shipping over $75", "free shipping over $75");
        row("spanish exclamation", CopyLanguage::Es, "¡LLEVA 3 Y PAGA 2!", "¡Lleva 3 y paga 2!", "¡lleva 3 y paga 2!",
            "", "");
    }
    void forms()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const QString, text);
        const QSet<QString> proper;
        const FactForms forms = FactText(text, **builtInLanguage(language), proper).forms();
        const auto form = [&forms](Form wanted) { return forms[static_cast<std::size_t>(wanted)]; };
        QTEST(polished(form(Form::Sentence)), "sentence");
        QTEST(form(Form::Clause), "clause");
        QTEST(form(Form::Plain), "phrase");
        QTEST(form(Form::Object), "object");
    }

    void polishing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("polished");
        const auto row = [](const char *name, const char *text, const char *polished) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(polished);
        };
        row("spaces", "  um   dois . ", "Um dois.");
        row("two stops", "um.. dois.", "Um. Dois.");
        row("exclamation before a stop", "corra!. já", "Corra! Já");
        row("question", "vamos?. sim", "Vamos? Sim");
        row("comma before a stop", "um,. dois", "Um. Dois");
        row("numbers stay", "R$ 1.299,90 e 4,8", "R$ 1.299,90 e 4,8");
        row("inverted", "¿qué tal? ¡ven!", "¿Qué tal? ¡Ven!");
        row("dots", "será… sim", "Será… Sim");
        row("interrobang", "sério?! sim", "Sério?! Sim");
        QTest::newRow("untouched") << QString(QStringLiteral("conheça. ") + kUntouched + QStringLiteral("maré alta"))
                                   << QStringLiteral("Conheça. maré alta");
    }
    void polishing()
    {
        QFETCH(const QString, text);
        QTEST(polished(text), "polished");
    }

    void factsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<bool>("isSentence");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *pattern, const char *fact, bool isSentence, const char *text) {
            QTest::newRow(text) << QString::fromUtf8(pattern) << QString::fromUtf8(fact) << isSentence
                                << QString::fromUtf8(text);
        };
        row("the hours: %1.", "8 a.m. to 6 p.m.", false, "The hours: 8 a.m. to 6 p.m.");
        row("conheça %1.", "o curso de .NET", false, "Conheça o curso de .NET.");
        row("%1 conheça.", "Ex.: algo bom.", true, "Ex.: algo bom. Conheça.");
        row("vale: %1.", "pães, bolos etc., e café", false, "Vale: pães, bolos etc., e café.");
        row("vale: %1.", "e muito mais...", false, "Vale: e muito mais...");
        row("%1 saiba mais.", "e muito mais...", true, "E muito mais... Saiba mais.");
        row("%1: sabor.", "loja S.A.", false, "Loja S.A.: sabor.");
        row("%1 chega hoje.", "loja S.A.", false, "Loja S.A. chega hoje.");
        row("olha: %1.", "leve 3 e pague 2!", false, "Olha: leve 3 e pague 2!");
        row("olha: %1. já", "leve 3 e pague 2!", false, "Olha: leve 3 e pague 2! Já");
        row("%1", "¡lleva 3 y paga 2!", false, "¡Lleva 3 y paga 2!");
    }
    void factsStayAsTheyAre()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, fact);
        QFETCH(const bool, isSentence);
        QTEST(polished(pattern.arg(asFact(fact, isSentence))), "text");
    }

    void signsAreNoEmojis()
    {
        QCOMPARE(withoutEmoji(QStringLiteral("Café™ Aurora® 20° 🔥✨")), QStringLiteral("Café™ Aurora® 20°"));
    }

    void namesKeepTheirFirstLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("inner capital") << QStringLiteral("iPhone em 12x") << QStringLiteral("iPhone em 12x.");
        QTest::newRow("brand") << QStringLiteral("maré alta em casa") << QStringLiteral("maré alta em casa.");
        QTest::newRow("else") << QStringLiteral("a vista da casa") << QStringLiteral("A vista da casa.");
        QTest::newRow("one letter") << QStringLiteral("S") << QStringLiteral("S.");
        QTest::newRow("sizes") << QStringLiteral("Tallas S a 3XL") << QStringLiteral("Tallas S a 3XL.");
    }
    void namesKeepTheirFirstLetter()
    {
        QFETCH(const QString, text);
        const QSet<QString> proper{QStringLiteral("mare")};
        const FactForms forms = FactText(text, **builtInLanguage(CopyLanguage::PtBr), proper).forms();
        QTEST(polished(forms[static_cast<std::size_t>(Form::Sentence)]), "sentence");
    }

    void lengthsAreWhatPeopleCount()
    {
        QCOMPARE(lengthOf(QStringLiteral("ação")), 4);
        QCOMPARE(lengthOf(QString::fromUtf8("ac\u0327a\u0303o")), 4);
        QCOMPARE(lengthOf(QString::fromUtf8("oi 👩‍👩‍👧")), 4);
        QCOMPARE(cutAtWord(QStringLiteral("um dois, três"), 8, {}), QStringLiteral("um dois"));
        QCOMPARE(cutAtWord(QStringLiteral("paralelepípedo"), 5, {}), QStringLiteral("paral"));
        QCOMPARE(cutAtWord(QStringLiteral("👩‍👩‍👧👩‍👩‍👧!"), 1, {}),
                 QStringLiteral("👩‍👩‍👧"));
        QCOMPARE(cutAtWord(QStringLiteral("cápsulas de café da serra"), 19, PhraseList({QStringLiteral("da")})),
                 QStringLiteral("cápsulas de café"));
        QVERIFY(hasDoubledWord(QStringLiteral("de de novo")));
        QVERIFY(!hasDoubledWord(QStringLiteral("de novo")));
        QVERIFY(!hasDoubledWord(QStringLiteral("vem ") + asFact(QStringLiteral("bora bora"), false)));
        QVERIFY(hasDoubledWord(QStringLiteral("bora ") + asFact(QStringLiteral("bora bora"), false)));
        QVERIFY(hasDoubledWord(asFact(QStringLiteral("vem, bora"), false) + QStringLiteral(" bora")));
    }
};

MCI_TEST_CLASS(TestFactText);
#include "tst_FactText.moc"
