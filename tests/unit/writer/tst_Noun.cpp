// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "writer/data/BuiltInData.h"
#include "writer/grammar/Letters.h"
#include "writer/grammar/Noun.h"

using namespace mci;
using namespace mci::writer;
using domain::CopyLanguage;

namespace {

/** "m", "f", "mp", "fp", or "" and "p" without gender. */
QString agreementOf(const Noun &noun)
{
    const QString gender = !noun.gender    ? QString()
        : *noun.gender == Gender::Feminine ? QStringLiteral("f")
                                           : QStringLiteral("m");
    return gender + (noun.plural ? QStringLiteral("p") : QString());
}

const LanguageData &languageOf(CopyLanguage language)
{
    return **builtInLanguage(language);
}

void rows(const std::vector<std::pair<const char *, const char *>> &nouns)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("agreement");
    for (const auto &[name, agreement] : nouns)
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(agreement);
}

} // namespace

/** Gender, number, articles and contractions of names of products. */
class TestNoun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portuguese_data()
    {
        rows({{"Café Serra", "m"},          {"Cafés especiais", "mp"},  {"Cápsula Aurora", "f"},
              {"Cápsulas de café", "fp"},   {"Tênis Brisa", "m"},       {"Sapatos de couro", "mp"},
              {"Água de coco", "f"},        {"Curso de inglês", "m"},   {"Aulas de violão", "fp"},
              {"Óculos de sol", "mp"},      {"Sistema de gestão", "m"}, {"Aplicativo Rota", "m"},
              {"Plataforma Clara", "f"},    {"Solução fiscal", "f"},    {"Soluções fiscais", "fp"},
              {"Viagem ao sul", "f"},       {"Passagens", "fp"},        {"Clínica Bom Riso", "f"},
              {"Colchão Nuvem", "m"},       {"Relógio Norte", "m"},     {"Bolsas de lona", "fp"},
              {"Kit churrasco", "m"},       {"Mensalidade", "f"},       {"Dia de spa", "m"},
              {"Mapa da serra", "m"},       {"Moto elétrica", "f"},     {"Foto em tela", "f"},
              {"Pão de queijo", "m"},       {"Pães artesanais", ""},    {"Creme Flor", "m"},
              {"Leite vegetal", ""},        {"FaturaLeve", ""},         {"Nubix", ""},
              {"3 cápsulas de café", "fp"}, {"Perfume Bruma", "m"},     {"Base líquida", "f"},
              {"Cinto de couro", "m"},      {"Planos de saúde", "mp"},  {"Whey Norte", "m"}});
    }
    void portuguese() { check(CopyLanguage::PtBr); }

    void spanish_data()
    {
        rows({{"Café Sierra", "m"},
              {"Cápsula Aurora", "f"},
              {"Cápsulas de café", "fp"},
              {"Zapatos de cuero", "mp"},
              {"Zapatillas Brisa", "fp"},
              {"Agua de manantial", "f"},
              {"Aguas frescas", "fp"},
              {"Curso de inglés", "m"},
              {"Clases de guitarra", "fp"},
              {"Lentes de sol", "mp"},
              {"Sistema de gestión", "m"},
              {"Aplicación Ruta", "f"},
              {"Plataforma Clara", "f"},
              {"Solución fiscal", "f"},
              {"Soluciones fiscales", "fp"},
              {"Viaje al sur", "m"},
              {"Clínica Buena Risa", "f"},
              {"Colchón Nube", "m"},
              {"Reloj Norte", "m"},
              {"Mensualidad", "f"},
              {"Día de spa", "m"},
              {"Mapa de la sierra", "m"},
              {"Moto eléctrica", "f"},
              {"Foto en lienzo", "f"},
              {"Leche vegetal", "f"},
              {"Miel de abeja", "f"},
              {"Sal de mar", "f"},
              {"FacturaClara", ""},
              {"Nubix", ""},
              {"Perfume Bruma", "m"},
              {"Aula virtual", "f"},
              {"Paraguas Lluvia", "m"},
              {"Tenis Brisa", "mp"}});
    }
    void spanish() { check(CopyLanguage::Es); }

    void english_data()
    {
        rows({{"Aurora coffee capsules", "mp"},
              {"Running shoes for kids", "mp"},
              {"Coffee maker", "m"},
              {"Glass bottle with lid", "m"},
              {"BillBreeze", ""},
              {"Sunglasses", "mp"},
              {"Fitness class", "m"},
              {"Bluebird canvas", "m"},
              {"Goodsmile Dental Clinic", ""},
              {"Bread", "f"}});
    }
    void english() { check(CopyLanguage::En); }

    void articles_data()
    {
        QTest::addColumn<CopyLanguage>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Form>("form");
        QTest::addColumn<QString>("expected");
        const auto row = [](CopyLanguage language, const char *name, Form form, const char *expected) {
            QTest::newRow(expected) << language << QString::fromUtf8(name) << form << QString::fromUtf8(expected);
        };
        row(CopyLanguage::PtBr, "Café Serra", Form::The, "o café Serra");
        row(CopyLanguage::PtBr, "Cápsula Aurora", Form::Of, "da cápsula Aurora");
        row(CopyLanguage::PtBr, "Cápsulas Aurora", Form::In, "nas cápsulas Aurora");
        row(CopyLanguage::PtBr, "Clínica Riso", Form::To, "à clínica Riso");
        row(CopyLanguage::PtBr, "Sapatos", Form::To, "aos sapatos");
        row(CopyLanguage::PtBr, "Vela Capim", Form::By, "pela vela Capim");
        row(CopyLanguage::PtBr, "FaturaLeve", Form::Of, "de FaturaLeve");
        row(CopyLanguage::PtBr, "FaturaLeve", Form::In, "em FaturaLeve");
        row(CopyLanguage::Es, "Agua Clara", Form::The, "el agua Clara");
        row(CopyLanguage::Es, "Agua Clara", Form::Of, "del agua Clara");
        row(CopyLanguage::Es, "Zapatos", Form::The, "los zapatos");
        row(CopyLanguage::Es, "Café Sierra", Form::To, "al café Sierra");
        row(CopyLanguage::Es, "Vela Luna", Form::Of, "de la vela Luna");
        row(CopyLanguage::Es, "Curso Puente", Form::Of, "del curso Puente");
        row(CopyLanguage::Es, "FacturaClara", Form::To, "a FacturaClara");
        row(CopyLanguage::En, "Cloudrest mattress", Form::The, "the Cloudrest mattress");
        row(CopyLanguage::En, "Goodsmile Dental Clinic", Form::The, "Goodsmile Dental Clinic");
        row(CopyLanguage::En, "BillBreeze", Form::The, "BillBreeze");
        row(CopyLanguage::En, "Linen dress Alma", Form::The, "the linen dress Alma");
        row(CopyLanguage::En, "Kids' coding camp", Form::The, "the kids' coding camp");
        row(CopyLanguage::En, "Noise-canceling headphones", Form::The, "noise-canceling headphones");
        row(CopyLanguage::En, "Goodpaw dog food", Form::The, "Goodpaw dog food");
        row(CopyLanguage::En, "Running shoes", Form::The, "running shoes");
        row(CopyLanguage::En, "cordless drill", Form::The, "the cordless drill");
        row(CopyLanguage::En, "iPhone", Form::The, "iPhone");
    }
    void articles()
    {
        QFETCH(const CopyLanguage, language);
        QFETCH(const QString, name);
        QFETCH(const Form, form);
        QFETCH(const QString, expected);
        const LanguageData &data = languageOf(language);
        QCOMPARE(withArticle(nounOf(name, data), form, data).remove(kUntouched), expected);
    }

    void endingsAgree()
    {
        const LanguageData &data = languageOf(CopyLanguage::PtBr);
        const QStringList endings{QStringLiteral("feito"), QStringLiteral("feita"), QStringLiteral("feitos"),
                                  QStringLiteral("feitas")};
        QCOMPARE(*agreeing(nounOf(QStringLiteral("Cápsulas"), data), endings), QStringLiteral("feitas"));
        QVERIFY(!agreeing(nounOf(QStringLiteral("FaturaLeve"), data), endings));
        const QStringList numbers{QStringLiteral("cabe"), QStringLiteral("cabem")};
        QCOMPARE(*agreeing(nounOf(QStringLiteral("FaturaLeve"), data), numbers), QStringLiteral("cabe"));
    }

private:
    void check(CopyLanguage language)
    {
        QFETCH(const QString, name);
        QFETCH(const QString, agreement);
        QCOMPARE(agreementOf(nounOf(name, languageOf(language))), agreement);
    }
};

MCI_TEST_CLASS(TestNoun);
#include "tst_Noun.moc"
