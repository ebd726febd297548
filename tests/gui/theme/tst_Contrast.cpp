// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/Theme.h"

namespace mci::ui {

namespace {

constexpr double kText = 4.5;
constexpr double kMark = 3.0;
/** The tables of the design give two decimals. */
constexpr double kRounding = 0.006;

struct Pair
{
    Role front;
    Role back;
    double light;
    double dark;
};

const std::vector<Pair> &textPairs()
{
    using enum Role;
    static const std::vector<Pair> pairs{
        {Text, Window, 15.75, 15.30},        {Text, Rail, 14.79, 16.02},
        {Text, Surface, 17.04, 14.03},       {Text, Sunken, 14.92, 15.30},
        {Text, Hover, 13.87, 12.05},         {Text, Selected, 13.77, 11.23},
        {Text, Raised, 17.04, 12.55},        {Text2, Window, 6.79, 8.84},
        {Text2, Rail, 6.38, 9.26},           {Text2, Surface, 7.34, 8.11},
        {Text2, Sunken, 6.43, 8.84},         {Text2, Hover, 5.98, 6.96},
        {Text2, Selected, 5.94, 6.49},       {Text3, Window, 5.15, 6.39},
        {Text3, Rail, 4.84, 6.69},           {Text3, Surface, 5.58, 5.86},
        {Text3, Sunken, 4.88, 6.39},         {AccentText, Window, 7.55, 8.82},
        {AccentText, Surface, 8.17, 8.08},   {AccentText, AccentSoft, 6.90, 6.78},
        {AccentText, Selected, 6.60, 6.47},  {OnAccent, Accent, 6.89, 4.63},
        {OnAccent, AccentHover, 8.49, 5.49}, {OnAccent, AccentPressed, 10.34, 6.59},
        {Good, Surface, 6.16, 8.90},         {Good, Window, 5.70, 9.71},
        {Good, GoodSoft, 5.31, 7.75},        {Bad, Surface, 6.44, 8.14},
        {Bad, Window, 5.95, 8.87},           {Bad, BadSoft, 5.49, 7.50},
        {Warn, Surface, 6.49, 9.71},         {Warn, Window, 6.00, 10.59},
        {Warn, WarnSoft, 5.68, 8.36},        {Info, Surface, 6.87, 8.71},
        {Info, InfoSoft, 5.86, 7.70},        {OnDanger, DangerFill, 5.55, 4.78},
    };
    return pairs;
}

const std::vector<Pair> &markPairs()
{
    using enum Role;
    static const std::vector<Pair> pairs{
        {BorderStrong, Surface, 3.71, 4.06},  {BorderStrong, Window, 3.43, 4.42}, {Focus, Window, 6.37, 8.82},
        {Focus, Surface, 6.89, 8.08},         {Accent, Surface, 6.89, 3.52},      {Series1, Surface, 6.89, 6.34},
        {Series2, Surface, 4.49, 7.37},       {Series3, Surface, 4.82, 8.12},     {Series4, Surface, 5.58, 6.64},
        {SeriesNeutral, Surface, 3.29, 4.06},
    };
    return pairs;
}

std::string nameOf(const Pair &pair)
{
    return std::string(Theme::roleName(pair.front)) + " on " + Theme::roleName(pair.back);
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheTableOfTheDesign_data()
    {
        QTest::addColumn<ui::Role>("front");
        QTest::addColumn<ui::Role>("back");
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<double>("expected");
        for (const auto *pairs : {&textPairs(), &markPairs()}) {
            for (const Pair &pair : *pairs) {
                QTest::newRow((nameOf(pair) + ", light").c_str())
                    << pair.front << pair.back << Scheme::Light << pair.light;
                QTest::newRow((nameOf(pair) + ", dark").c_str())
                    << pair.front << pair.back << Scheme::Dark << pair.dark;
            }
        }
    }
    void isTheTableOfTheDesign()
    {
        QFETCH(ui::Role, front);
        QFETCH(ui::Role, back);
        QFETCH(ui::Scheme, scheme);
        QFETCH(double, expected);
        const Theme theme(ThemeOptions{scheme});
        const double ratio = contrastRatio(theme.color(front), theme.color(back));
        QVERIFY2(std::abs(ratio - expected) < kRounding, qPrintable(QString::number(ratio)));
    }

    void isEnoughInEveryLook_data()
    {
        QTest::addColumn<ui::ThemeOptions>("options");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const std::string name = scheme == Scheme::Light ? "light" : "dark";
            QTest::newRow((name + ", green and red").c_str()) << ThemeOptions{scheme, ResultPalette::GreenRed, false};
            QTest::newRow((name + ", blue and orange").c_str())
                << ThemeOptions{scheme, ResultPalette::BlueOrange, false};
            QTest::newRow((name + ", high contrast").c_str()) << ThemeOptions{scheme, ResultPalette::GreenRed, true};
            QTest::newRow((name + ", high contrast, blue and orange").c_str())
                << ThemeOptions{scheme, ResultPalette::BlueOrange, true};
        }
    }
    void isEnoughInEveryLook()
    {
        QFETCH(ui::ThemeOptions, options);
        const Theme theme(options);
        const auto check = [&theme](const std::vector<Pair> &pairs, double least) {
            for (const Pair &pair : pairs) {
                const double ratio = contrastRatio(theme.color(pair.front), theme.color(pair.back));
                QVERIFY2(ratio >= least, (nameOf(pair) + ": " + std::to_string(ratio)).c_str());
            }
        };
        check(textPairs(), kText);
        check(markPairs(), kMark);
    }

    void whiteOnTheScrimOverAWhitePictureIsReadable()
    {
        for (const auto &[scheme, expected] : {std::pair{Scheme::Light, 7.1}, std::pair{Scheme::Dark, 10.2}}) {
            const Theme theme(ThemeOptions{scheme});
            const QColor scrim = theme.color(Role::Scrim);
            const auto over = [alpha = scrim.alphaF()](float channel) { return channel * alpha + (1 - alpha); };
            const QColor seen = QColor::fromRgbF(over(scrim.redF()), over(scrim.greenF()), over(scrim.blueF()));
            const double ratio = contrastRatio(theme.color(Role::OnScrim), seen);
            QVERIFY2(std::abs(ratio - expected) < 0.1, qPrintable(QString::number(ratio)));
        }
    }

    void highContrastHasOneTextOneBorderAndNoSoftGrounds()
    {
        using enum Role;
        const Theme theme(ThemeOptions{Scheme::Light, ResultPalette::GreenRed, true});
        for (const Role role : {Text2, Text3})
            QCOMPARE(theme.color(role), theme.color(Text));
        for (const Role role : {Border, BorderSubtle})
            QCOMPARE(theme.color(role), theme.color(BorderStrong));
        for (const Role role : {AccentSoft, GoodSoft, BadSoft, WarnSoft, InfoSoft})
            QCOMPARE(theme.color(role), theme.color(Surface));
        QCOMPARE(theme.focusWidth(), 3.0);
    }
};

} // namespace mci::ui

namespace mci::ui {
MCI_TEST_CLASS(TestContrast);
}

#include "tst_Contrast.moc"
