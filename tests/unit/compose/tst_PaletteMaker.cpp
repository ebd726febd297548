// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SeededRandom.h"
#include "compose/ColourMixing.h"
#include "compose/Contrast.h"
#include "compose/Inks.h"
#include "compose/PaletteMaker.h"
#include "support/TestMain.h"

using namespace mci::compose;

class TestPaletteMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaletteIsRead()
    {
        SeededRandom random(20260211);
        for (int turn = 0; turn < 600; ++turn) {
            PaletteWish wish{.colours = {},
                             .seed = static_cast<quint32>(turn),
                             .scheme = kPaletteSchemes[static_cast<std::size_t>(turn) % kPaletteSchemes.size()],
                             .hueRotation = random.between(0, 360)};
            for (int colour = random.below(4); colour > 0; --colour)
                wish.colours << QColor::fromRgb(static_cast<QRgb>(random.next() & 0xFFFFFFU)).name();
            const AdColours colours = makePalette(wish);
            const QByteArray what = wish.colours.join(u' ').toLatin1() + ' ' + QByteArray::number(turn);
            for (const QColor &ink : {colours.text, colours.muted}) {
                QVERIFY2(contrastRatio(ink, colours.background) >= kTextContrast, what.constData());
                QVERIFY2(contrastRatio(ink, colours.secondBackground) >= kTextContrast, what.constData());
            }
            QVERIFY2(contrastRatio(colours.onAccent, colours.accent) >= kTextContrast, what.constData());
            QVERIFY2(contrastRatio(colours.accent, colours.background) >= kShapeContrast, what.constData());
            for (const Surface surface :
                 {Surface::Background, Surface::Second, Surface::Text, Surface::Accent, Surface::Veil}) {
                const Inks inks = inksOn(colours, surface);
                for (const QColor &ink : {inks.strong, inks.quiet, inks.emphasis})
                    QVERIFY2(contrastRatio(ink, inks.surface) >= kTextContrast, what.constData());
                QVERIFY2(contrastRatio(inks.buttonLabel, inks.buttonFill) >= kTextContrast, what.constData());
                QVERIFY2(contrastRatio(inks.badgeLabel, inks.badgeFill) >= kTextContrast, what.constData());
            }
        }
    }
    void schemesDiffer()
    {
        QSet<QRgb> grounds;
        for (const PaletteScheme scheme : kPaletteSchemes)
            grounds << makePalette(
                           {.colours = {QStringLiteral("#7A3B1E")}, .seed = 1, .scheme = scheme, .hueRotation = 0})
                           .background.rgb();
        QCOMPARE(grounds.size(), qsizetype(4));
    }
    void aPaleGroundKeepsTheBrandsColour()
    {
        const AdColours colours = makePalette(
            {.colours = {QStringLiteral("#2440E6")}, .seed = 1, .scheme = PaletteScheme::Light, .hueRotation = 0});
        QVERIFY(std::abs(okLchOf(colours.accent).hue - okLchOf(QColor(0x24, 0x40, 0xE6)).hue) < 3);
    }
    void aColourComesBackFromItsPolarForm()
    {
        for (const QRgb rgb : {0xFF000000U, 0xFFFFFFFFU, 0xFF7A3B1EU, 0xFF00FF00U, 0xFF2440E6U}) {
            const QColor back = colourOf(okLchOf(QColor(rgb)));
            QVERIFY(std::abs(back.red() - qRed(rgb)) <= 1 && std::abs(back.green() - qGreen(rgb)) <= 1
                    && std::abs(back.blue() - qBlue(rgb)) <= 1);
        }
    }
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0);
        QVERIFY(std::abs(contrastRatio(qRgb(0x76, 0x76, 0x76), qRgb(255, 255, 255)) - 4.54) < 0.01);
    }
};

MCI_TEST_CLASS(TestPaletteMaker);
#include "tst_PaletteMaker.moc"
