// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleAds.h"

#include "compose/PaletteMaker.h"

#include <QPainter>
#include <QPainterPath>

namespace mci::test {

namespace {

QLinearGradient round(const QRectF &box, const QColor &colour)
{
    QLinearGradient shade(box.topLeft(), box.topRight());
    shade.setColorAt(0, colour.darker(125));
    shade.setColorAt(0.25, colour.lighter(125));
    shade.setColorAt(0.6, colour);
    shade.setColorAt(1, colour.darker(160));
    return shade;
}

QImage clear(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage pouch(const QColor &colour)
{
    QImage image = clear({600, 840});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF body(60, 60, 480, 740);
    QPainterPath bag(QPointF(80, 60));
    bag.lineTo(520, 60);
    bag.cubicTo(500, 240, 560, 560, 540, 780);
    bag.quadTo(300, 830, 60, 780);
    bag.cubicTo(40, 560, 100, 240, 80, 60);
    painter.fillPath(bag, round(body, colour));
    painter.fillRect(QRectF(84, 60, 432, 46), colour.darker(140));
    painter.setBrush(QColor(250, 244, 232));
    painter.drawRoundedRect(QRectF(160, 300, 280, 330), 24, 24);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(300, 420), 76, 76);
    painter.setBrush(QColor(250, 244, 232));
    painter.drawEllipse(QPointF(300, 420), 22, 60);
    painter.setBrush(colour.darker(150));
    painter.drawRoundedRect(QRectF(205, 540, 190, 16), 8, 8);
    painter.drawRoundedRect(QRectF(235, 576, 130, 12), 6, 6);
    return image;
}

QImage shoe(const QColor &colour)
{
    QImage image = clear({900, 560});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath upper(QPointF(90, 130));
    upper.cubicTo(170, 190, 230, 190, 300, 120);
    upper.cubicTo(400, 240, 520, 320, 700, 340);
    upper.cubicTo(820, 360, 850, 400, 850, 440);
    upper.lineTo(60, 440);
    upper.cubicTo(50, 320, 60, 200, 90, 130);
    painter.fillPath(upper, round({60, 120, 800, 320}, colour));
    QPainterPath sole;
    sole.addRoundedRect(QRectF(40, 420, 830, 86), 42, 42);
    painter.fillPath(sole, QColor(248, 248, 246));
    painter.setPen(QPen(QColor(255, 255, 255, 220), 16, Qt::SolidLine, Qt::RoundCap));
    for (int lace = 0; lace < 4; ++lace)
        painter.drawLine(QPointF(330 + lace * 56, 180 + lace * 44), QPointF(270 + lace * 60, 230 + lace * 42));
    return image;
}

QImage bottle(const QColor &colour)
{
    QImage image = clear({360, 900});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(round({130, 20, 100, 120}, QColor(60, 56, 52)));
    painter.drawRoundedRect(QRectF(130, 20, 100, 120), 14, 14);
    painter.setBrush(round({40, 130, 280, 750}, colour));
    painter.drawRoundedRect(QRectF(40, 130, 280, 750), 90, 90);
    painter.setBrush(QColor(255, 255, 255, 225));
    painter.drawRect(QRectF(40, 430, 280, 240));
    painter.setBrush(colour.darker(130));
    painter.drawRoundedRect(QRectF(90, 500, 180, 22), 11, 11);
    painter.drawRoundedRect(QRectF(120, 550, 120, 14), 7, 7);
    return image;
}

} // namespace

QImage sampleLogo()
{
    QImage image = clear({400, 200});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(30, 34, 44), 34, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(100, 100), 70, 70);
    painter.drawLine(QPointF(230, 160), QPointF(290, 40));
    painter.drawLine(QPointF(290, 40), QPointF(370, 160));
    return image;
}

QImage sampleScene()
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, 1200);
    sky.setColorAt(0, QColor(250, 196, 140));
    sky.setColorAt(0.6, QColor(232, 120, 96));
    sky.setColorAt(1, QColor(92, 52, 88));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 236, 200));
    painter.drawEllipse(QPointF(1050, 480), 150, 150);
    painter.setBrush(QColor(122, 70, 100));
    painter.drawPolygon(
        QPolygonF({{0, 900}, {420, 480}, {800, 860}, {1180, 560}, {1600, 920}, {1600, 1200}, {0, 1200}}));
    painter.setBrush(QColor(58, 36, 66));
    painter.drawPolygon(QPolygonF({{0, 1060}, {600, 860}, {1000, 1010}, {1600, 900}, {1600, 1200}, {0, 1200}}));
    return image;
}

const std::vector<SampleAd> &sampleAds()
{
    static const std::vector<SampleAd> ads{
        {"coffee",
         {QStringLiteral("O café que acorda a manhã inteira"), QStringLiteral("Torra média, moída no dia do envio."),
          QStringLiteral("Comprar agora"), QStringLiteral("20% off até domingo"), QStringLiteral("Serra Clara"),
          QStringLiteral("Oferta válida enquanto durarem os estoques.")},
         {QStringLiteral("#7A3B1E"), QStringLiteral("#F2B84B")},
         pouch(QColor(122, 59, 30))},
        {"shoes",
         {QStringLiteral("Run past your old limits"),
          QStringLiteral("Light foam, firm grip, made for daily miles."),
          QStringLiteral("Shop now"),
          QStringLiteral("Up to 40% off"),
          QStringLiteral("Veloria"),
          {}},
         {QStringLiteral("#2440E6"), QStringLiteral("#C8F53C")},
         shoe(QColor(232, 72, 60))},
        {"school",
         {QStringLiteral("Aprende inglés sin miedo a hablar"),
          QStringLiteral("Clases en vivo con grupos de cuatro."),
          QStringLiteral("Reserva tu clase"),
          {},
          QStringLiteral("Lingo Patio"),
          {}},
         {QStringLiteral("#0F8A6D"), QStringLiteral("#FF8A5B")},
         bottle(QColor(240, 150, 90))},
        {"invoices",
         {QStringLiteral("Invoices paid in half the time"),
          QStringLiteral("Send, remind and reconcile from one place."),
          QStringLiteral("Start free"),
          QStringLiteral("3 months free"),
          QStringLiteral("Ledgerly"),
          {}},
         {QStringLiteral("#5B3DF5")},
         {}},
    };
    return ads;
}

std::vector<compose::AdContent> extremeContents()
{
    return {
        {QStringLiteral("Acorde já"), {}, {}, {}, {}, {}},
        {QStringLiteral("Seu melhor café começa agora, em casa hoje"), QStringLiteral("Grãos frescos."),
         QStringLiteral("Ver"), QStringLiteral("R$ 30 de desconto"), QStringLiteral("Serra"),
         QStringLiteral("Consulte as condições.")},
        {QStringLiteral(
             "Descubre por qué miles de familias eligen cada semana nuestra cesta de verduras recién cosechadas"),
         QStringLiteral(
             "Productos de temporada, directos del campo a tu mesa, sin intermediarios y con entrega gratuita "
             "en toda la ciudad de lunes a sábado."),
         QStringLiteral("Quiero probar la cesta"), QStringLiteral("Primera cesta con 50% de descuento y envío gratis"),
         QStringLiteral("Huerta del Valle Verde"),
         QStringLiteral(
             "Promoción válida hasta el 31 de diciembre para nuevos clientes, no acumulable con otras ofertas "
             "ni canjeable por dinero.")},
    };
}

compose::AdPlan samplePlan(const QString &family, domain::AdFormat format, quint32 seed, const QStringList &colours)
{
    using namespace compose;
    return {.family = family,
            .format = format,
            .colours = makePalette({.colours = colours,
                                    .seed = seed,
                                    .scheme = kPaletteSchemes[seed % kPaletteSchemes.size()],
                                    .hueRotation = 0}),
            .background = static_cast<BackgroundKind>(seed % 8),
            .seed = seed,
            .font = QStringLiteral("Inter")};
}

} // namespace mci::test
