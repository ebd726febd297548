// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleBriefs.h"

namespace mci::test {

using domain::Benefit;
using domain::CopyLanguage;
using domain::Objective;
using domain::Tone;
using domain::Urgency;

namespace {

struct Row
{
    const char *name;
    const char *product;
    const char *audience;
    const char *offer;
    const char *message;
    const char *proof;
    const char *brand;
    const char *button;
    Tone tone;
    Urgency urgency;
    Benefit benefit;
    Objective objective;
};

const std::vector<Row> kPortuguese{
    {"coffee", "Cápsulas de café Aurora", "quem não abre mão de um bom café", "20% OFF até domingo",
     "Sabor intenso em cada xícara", "4,8 estrelas em 3.200 avaliações", "Aurora", "", Tone::Friendly, Urgency::Medium,
     Benefit::Discount, Objective::Purchase},
    {"shoes", "Tênis Brisa", "quem corre na rua", "Frete grátis acima de R$ 299", "Leve no pé e firme no asfalto.",
     "Testado por 140 corredores amadores", "Passo Largo", "", Tone::Inspirational, Urgency::Low, Benefit::Quality,
     Objective::Purchase},
    {"invoicing", "FaturaLeve", "donos de pequenas empresas", "Teste grátis por 14 dias",
     "Emita notas fiscais em segundos", "Mais de 12 mil empresas usam", "", "", Tone::Professional, Urgency::None,
     Benefit::Ease, Objective::Lead},
    {"school", "Curso de inglês Ponte", "quem quer destravar a conversação", "Primeira aula grátis",
     "Aulas ao vivo com turmas pequenas", "", "Escola Ponte", "", Tone::Playful, Urgency::Low, Benefit::Information,
     Objective::Lead},
    {"dental", "Clínica Bom Riso", "famílias da zona norte", "", "ATENDIMENTO COM HORA MARCADA E SEM PRESSA",
     "15 anos de atendimento no bairro", "", "BOOK_NOW", Tone::Emotional, Urgency::None, Benefit::None,
     Objective::Lead},
    {"name only", "Vela Capim", "", "", "", "", "", "LEARN_MORE", Tone::Luxury, Urgency::None, Benefit::None,
     Objective::Purchase},
    {"app", "Tarefas em Dia", "", "", "Organize a semana em uma lista só", "", "", "", Tone::Informative, Urgency::High,
     Benefit::Speed, Objective::Install},
    {"shouted offer", "Pizza Dona Nena", "", "LEVE 3 E PAGUE 2 SÓ HOJE!", "Massa de longa fermentação", "", "Dona Nena",
     "ORDER_NOW", Tone::Urgent, Urgency::High, Benefit::Discount, Objective::Purchase},
    {"mattress", "Colchão Nuvem", "", "Até 12x sem juros", "Durma melhor desde a primeira noite", "", "Casa Nuvem", "",
     Tone::Luxury, Urgency::None, Benefit::Financing, Objective::Purchase},
    {"pet", "Ração Bicho Bom", "tutores de cães e gatos", "", "Ingredientes que você reconhece no rótulo",
     "Recomendada por 9 em cada 10 veterinários parceiros", "", "", Tone::Playful, Urgency::None, Benefit::Quality,
     Objective::Purchase},
    {"travel", "Pacotes para a Serra", "casais e famílias", "Últimas vagas para julho",
     "Hospedagem com café da manhã e vista", "", "Trilho Viagens", "WHATSAPP_MESSAGE", Tone::Emotional, Urgency::Medium,
     Benefit::None, Objective::Lead},
    {"serum", "Sérum Orvalho", "", "Compre 1 e leve outro pela metade do preço", "Textura leve que some na pele", "",
     "Orvalho", "LEARN_MORE", Tone::Informative, Urgency::None, Benefit::Discount, Objective::Purchase},
};

const std::vector<Row> kEnglish{
    {"coffee", "Aurora coffee capsules", "people who take coffee seriously", "20% OFF until Sunday",
     "Rich flavor in every cup", "4.8 stars across 3,200 reviews", "Aurora", "", Tone::Friendly, Urgency::Medium,
     Benefit::Discount, Objective::Purchase},
    {"shoes", "Brisa running shoes", "road runners", "Free shipping over $75", "Light on your feet, steady on asphalt.",
     "Tested by 140 amateur runners", "Longstride", "", Tone::Inspirational, Urgency::Low, Benefit::Quality,
     Objective::Purchase},
    {"invoicing", "BillBreeze", "small business owners", "14-day free trial", "Send invoices in seconds",
     "More than 12,000 companies use it", "", "", Tone::Professional, Urgency::None, Benefit::Ease, Objective::Lead},
    {"school", "Bridge Spanish course", "travelers who want to talk to locals", "First class free",
     "Live classes in small groups", "", "Bridge School", "", Tone::Playful, Urgency::Low, Benefit::Information,
     Objective::Lead},
    {"dental", "Goodsmile Dental Clinic", "families in Northside", "", "UNHURRIED VISITS THAT START ON TIME",
     "15 years in the neighborhood", "", "BOOK_NOW", Tone::Emotional, Urgency::None, Benefit::None, Objective::Lead},
    {"name only", "Lemongrass Candle", "", "", "", "", "", "LEARN_MORE", Tone::Luxury, Urgency::None, Benefit::None,
     Objective::Purchase},
    {"app", "Tidyweek", "", "", "Plan the whole week in one list", "", "", "", Tone::Informative, Urgency::High,
     Benefit::Speed, Objective::Install},
    {"shouted offer", "Nena's Pizza", "", "BUY TWO, GET ONE FREE TODAY ONLY!", "Slow-fermented dough", "", "Nena's",
     "ORDER_NOW", Tone::Urgent, Urgency::High, Benefit::Discount, Objective::Purchase},
    {"mattress", "Cloudrest mattress", "", "0% APR for 12 months", "Sleep better from the first night", "", "Cloudrest",
     "", Tone::Luxury, Urgency::None, Benefit::Financing, Objective::Purchase},
    {"pet", "Goodpaw dog food", "dog owners", "", "Ingredients you recognize on the label",
     "Recommended by 9 out of 10 partner vets", "", "", Tone::Playful, Urgency::None, Benefit::Quality,
     Objective::Purchase},
    {"travel", "Mountain getaways", "couples and families", "Last spots for July", "Rooms with breakfast and a view",
     "", "Trailhouse", "CONTACT_US", Tone::Emotional, Urgency::Medium, Benefit::None, Objective::Lead},
    {"serum", "Dewdrop Serum", "", "Buy one, get one half price", "A light texture that sinks right in", "", "Dewdrop",
     "LEARN_MORE", Tone::Informative, Urgency::None, Benefit::Discount, Objective::Purchase},
};

const std::vector<Row> kSpanish{
    {"coffee", "Cápsulas de café Aurora", "quienes no perdonan un buen café", "20% de descuento hasta el domingo",
     "Sabor intenso en cada taza", "4.8 estrellas en 3,200 reseñas", "Aurora", "", Tone::Friendly, Urgency::Medium,
     Benefit::Discount, Objective::Purchase},
    {"shoes", "Zapatillas Brisa", "quienes corren en la calle", "Envío gratis desde $1,500",
     "Ligeras al correr y firmes en el asfalto.", "Probadas por 140 corredores aficionados", "Paso Largo", "",
     Tone::Inspirational, Urgency::Low, Benefit::Quality, Objective::Purchase},
    {"invoicing", "FacturaClara", "dueños de pequeños negocios", "Prueba gratis por 14 días",
     "Emite facturas en segundos", "Más de 12 mil empresas la usan", "", "", Tone::Professional, Urgency::None,
     Benefit::Ease, Objective::Lead},
    {"school", "Curso de inglés Puente", "quienes quieren soltarse al hablar", "Primera clase gratis",
     "Clases en vivo con grupos pequeños", "", "Escuela Puente", "", Tone::Playful, Urgency::Low, Benefit::Information,
     Objective::Lead},
    {"dental", "Clínica Buena Risa", "familias de la zona norte", "", "ATENCIÓN CON CITA Y SIN PRISAS",
     "15 años de atención en el barrio", "", "BOOK_NOW", Tone::Emotional, Urgency::None, Benefit::None,
     Objective::Lead},
    {"name only", "Vela Limonaria", "", "", "", "", "", "LEARN_MORE", Tone::Luxury, Urgency::None, Benefit::None,
     Objective::Purchase},
    {"app", "Semana Lista", "", "", "Organiza la semana en una sola lista", "", "", "", Tone::Informative,
     Urgency::High, Benefit::Speed, Objective::Install},
    {"shouted offer", "Pizza Doña Nena", "", "¡LLEVA 3 Y PAGA 2 SOLO HOY!", "Masa de fermentación lenta", "",
     "Doña Nena", "ORDER_NOW", Tone::Urgent, Urgency::High, Benefit::Discount, Objective::Purchase},
    {"mattress", "Colchón Nube", "", "Hasta 12 meses sin intereses", "Duerme mejor desde la primera noche", "",
     "Casa Nube", "", Tone::Luxury, Urgency::None, Benefit::Financing, Objective::Purchase},
    {"pet", "Croquetas Buen Amigo", "dueños de perros y gatos", "", "Ingredientes que reconoces en la etiqueta",
     "Recomendadas por 9 de cada 10 veterinarios aliados", "", "", Tone::Playful, Urgency::None, Benefit::Quality,
     Objective::Purchase},
    {"travel", "Escapadas a la sierra", "parejas y familias", "Últimos cupos para julio",
     "Hospedaje con desayuno y vista", "", "Sendero Viajes", "WHATSAPP_MESSAGE", Tone::Emotional, Urgency::Medium,
     Benefit::None, Objective::Lead},
    {"water", "Agua Sierra Clara", "", "Compra una caja y llévate otra a mitad de precio",
     "Agua de manantial en botella de vidrio", "", "Sierra Clara", "LEARN_MORE", Tone::Informative, Urgency::None,
     Benefit::Discount, Objective::Purchase},
};

const std::vector<Row> &rowsOf(CopyLanguage language)
{
    if (language == CopyLanguage::En)
        return kEnglish;
    return language == CopyLanguage::Es ? kSpanish : kPortuguese;
}

QString said(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

std::vector<SampleBrief> sampleBriefs(CopyLanguage language)
{
    std::vector<SampleBrief> briefs;
    for (const Row &row : rowsOf(language)) {
        writer::CopyRequest request;
        request.brief.productName = said(row.product);
        request.brief.targetAudience = said(row.audience);
        request.brief.offer = said(row.offer);
        request.brief.keyMessage = said(row.message);
        request.brief.proof = said(row.proof);
        request.brief.brand.name = said(row.brand);
        request.brief.callToAction = said(row.button);
        request.language = language;
        request.tone = row.tone;
        request.urgency = row.urgency;
        request.benefit = row.benefit;
        request.objective = row.objective;
        request.variations = domain::Brief::kMostVariations;
        briefs.push_back({row.name, request});
    }
    return briefs;
}

} // namespace mci::test
