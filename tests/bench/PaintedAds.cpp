// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/AdPainter.h"
#include "bench/PictureSet.h"

#include <array>

#include <QDir>
#include <QFontDatabase>
#include <QImageReader>

namespace mci::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kPainted = 64;
constexpr int kLayouts = 8;
constexpr int kPhotoSide = 1400;

struct Copy
{
    QStringList headline;
    QString body;
    QString label;
};

const std::array<Copy, 8> &copies(bool isTuned)
{
    static const std::array<Copy, 8> tuned{{
        {{u"Oferta Especial"_s, u"50% OFF"_s}, u"Aproveite agora mesmo"_s, u"Saiba mais"_s},
        {{u"Últimas vagas"_s, u"do curso online"_s}, u"Inscrições só até sexta-feira"_s, u"Inscreva-se"_s},
        {{u"Summer Sale"_s, u"Up to 70% off"_s}, u"Limited time only. Free shipping."_s, u"Shop now"_s},
        {{u"Última oportunidad"_s, u"2x1 en zapatos"_s}, u"Solo por hoy, no te lo pierdas"_s, u"Comprar ahora"_s},
        {{u"Build your first"_s, u"app in one week"_s}, u"Join 20,000 happy students today"_s, u"Sign up"_s},
        {{u"Seu crédito"_s, u"aprovado em minutos"_s}, u"Simule grátis e sem compromisso"_s, u"Simular agora"_s},
        {{u"Aprende inglés"_s, u"desde casa"_s}, u"Clases en vivo con profesores nativos"_s, u"Más información"_s},
        {{u"Coffee that waits"_s, u"for nobody"_s}, u"Roasted on Tuesday, yours on Thursday"_s, u"Order yours"_s},
    }};
    static const std::array<Copy, 8> measured{{
        {{u"Frete grátis"_s, u"para todo o Brasil"_s}, u"Compre em até 10x sem juros"_s, u"Comprar agora"_s},
        {{u"Sorria sem medo"_s, u"do orçamento"_s}, u"Avaliação gratuita nesta quarta"_s, u"Agendar avaliação"_s},
        {{u"Learn to draw"_s, u"in thirty days"_s}, u"Lessons for people with no time"_s, u"Start learning"_s},
        {{u"Viaja más lejos"_s, u"gastando menos"_s}, u"Vuelos desde 39 € hasta el domingo"_s, u"Reservar"_s},
        {{u"A better chair"_s, u"for long days"_s}, u"Try it at home for 100 nights"_s, u"Learn more"_s},
        {{u"Promoção relâmpago"_s, u"só neste sábado"_s}, u"Coleção nova com até 40% de desconto"_s, u"Ver coleção"_s},
        {{u"Tu próximo coche"_s, u"te está esperando"_s},
         u"Financiación sin entrada durante un año"_s,
         u"Pedir cita"_s},
        {{u"Quieter mornings"_s, u"start tonight"_s}, u"The alarm clock that respects you"_s, u"Get offer"_s},
    }};
    return isTuned ? tuned : measured;
}

struct Colours
{
    const char *ground;
    const char *ink;
    const char *accent;
};

const std::array<Colours, 6> &colours(bool isTuned)
{
    static const std::array<Colours, 6> tuned{{{"#FF5733", "#FFFFFF", "#1B1B3A"},
                                               {"#0B3D91", "#FFFFFF", "#FFC107"},
                                               {"#F5F0E6", "#222222", "#D7263D"},
                                               {"#0F172A", "#F8FAFC", "#22C55E"},
                                               {"#FDE047", "#1F2937", "#DB2777"},
                                               {"#FFFFFF", "#111827", "#2563EB"}}};
    static const std::array<Colours, 6> measured{{{"#134E4A", "#ECFDF5", "#F59E0B"},
                                                  {"#FCE7F3", "#500724", "#BE185D"},
                                                  {"#E2E8F0", "#0F172A", "#EA580C"},
                                                  {"#3B0764", "#FAF5FF", "#A3E635"},
                                                  {"#86EFAC", "#14532D", "#7C2D12"},
                                                  {"#292524", "#FAFAF9", "#E11D48"}}};
    return isTuned ? tuned : measured;
}

/** Files with photographs of the packages lomiri-wallpapers-16.04 and palapeli-data, every second one for each half. */
std::vector<QImage> photos(bool isTuned)
{
    std::vector<QImage> out;
    int count = 0;
    for (const char *folder : {"/usr/share/backgrounds", "/usr/share/palapeli/collection"}) {
        for (const QFileInfo &file : QDir(QLatin1String(folder)).entryInfoList({u"*.jpg"_s}, QDir::Files, QDir::Name)) {
            // A drawn pattern among the photos.
            if (file.fileName().startsWith(u"analogpattern"_s) || (count++ % 2 == 0) != isTuned)
                continue;
            QImageReader reader(file.filePath());
            reader.setScaledSize(reader.size().scaled(kPhotoSide, kPhotoSide, Qt::KeepAspectRatioByExpanding));
            reader.setAutoTransform(true);
            if (QImage photo = reader.read(); !photo.isNull())
                out.push_back(photo);
        }
    }
    return out;
}

AdSpec specOf(int index, bool isTuned, const std::vector<QImage> &photos)
{
    static const std::array<QSize, 4> sizes{{{1080, 1080}, {1080, 1350}, {1080, 1920}, {1200, 628}}};
    static const std::array<int, 6> sides{600, 1080, 640, 800, 480, 400};
    static const std::array<int, 4> qualities{85, 95, 65, 100};
    static const QStringList families{u"Inter"_s, u"Lato"_s, u"Open Sans"_s, u"DejaVu Sans"_s};
    const int block = index / kLayouts;
    const int turn = block / 2;
    AdSpec spec;
    spec.layout = static_cast<AdLayout>(index % kLayouts);
    spec.button = static_cast<ButtonLook>((index + turn * 2 + block) % 6);
    spec.size = sizes[static_cast<std::size_t>(index / 2 + turn) % sizes.size()];
    spec.family = families.at((index + index / 4 + turn) % families.size());
    const Copy &copy = copies(isTuned)[static_cast<std::size_t>(index * 3 + turn) % 8];
    spec.headline = copy.headline;
    spec.body = copy.body;
    spec.buttonLabel = copy.label;
    const Colours &set = colours(isTuned)[static_cast<std::size_t>(index * 5 + turn) % 6];
    spec.ground = QColor(QLatin1String(set.ground));
    spec.ink = QColor(QLatin1String(set.ink));
    spec.accent = QColor(QLatin1String(set.accent));
    spec.isShaded = index % 5 == 3;
    for (std::size_t i = 0; i < 4; ++i)
        spec.photos.push_back(photos[(static_cast<std::size_t>(index) + i * 3) % photos.size()]);
    spec.longSide = sides[static_cast<std::size_t>(index * 5 + block) % sides.size()];
    spec.quality = qualities[static_cast<std::size_t>(index + turn) % qualities.size()];
    return spec;
}

} // namespace

Result<std::vector<LabelledPicture>> paintedAds()
{
    for (const QString &family : {u"Inter"_s, u"Lato"_s, u"Open Sans"_s, u"DejaVu Sans"_s}) {
        if (!QFontDatabase::hasFamily(family))
            return failure(makeError(ErrorCode::NotFound, Reason::None, u"the font "_s + family));
    }
    const std::array<std::vector<QImage>, 2> sets{photos(false), photos(true)};
    if (sets[0].size() < 8 || sets[1].size() < 8)
        return failure(
            makeError(ErrorCode::NotFound, Reason::None, u"the photos of lomiri-wallpapers-16.04 and palapeli-data"_s));
    std::vector<LabelledPicture> out;
    for (int index = 0; index < kPainted; ++index) {
        const bool isTuned = index / kLayouts % 2 == 0;
        const AdSpec spec = specOf(index, isTuned, sets[isTuned ? 1 : 0]);
        LabelledPicture picture = paintedAd(spec);
        picture.name = u"painted %1 %2"_s.arg(index).arg(spec.family);
        picture.isTuned = isTuned;
        out.push_back(std::move(picture));
    }
    return out;
}

} // namespace mci::bench
