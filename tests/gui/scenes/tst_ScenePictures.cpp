// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/ScenesFixture.h"
#include "support/TestMain.h"
#include "text/Translation.h"

#include <QApplication>

using namespace mci;
using namespace mci::test;

namespace {

struct Theme
{
    ui::ThemeChoice choice;
    const char *name;
};
constexpr Theme kThemes[] = {
    {ui::ThemeChoice::Light, "light"}, {ui::ThemeChoice::Dark, "dark"}, {ui::ThemeChoice::HighContrast, "contrast"}};
constexpr QSize kSizes[] = {kSmallest, kDesigned};

/** How a scene may be shown. */
struct Dress
{
    ui::ThemeChoice theme;
    QString locale;
    QSize size;
    QByteArray name;
};

std::vector<Dress> allDresses()
{
    std::vector<Dress> all;
    for (const Theme &theme : kThemes) {
        for (const QString &locale : text::Translation::supportedLocales()) {
            for (const QSize size : kSizes)
                all.push_back({theme.choice, locale, size,
                               QStringLiteral("%1-%2-%3x%4")
                                   .arg(QLatin1String(theme.name), locale)
                                   .arg(size.width())
                                   .arg(size.height())
                                   .toLatin1()});
        }
    }
    return all;
}

} // namespace

/**
 * Pictures of every page, dialog and popover, in three looks, three languages and the two sizes of the design. By default one
 * picture of each scene, the next one always in another dress; MCI_PICTURES=all makes all of them, MCI_PICTURES=es those of
 * one language.
 */
class TestScenePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void cleanup() { look().setChoice(ui::ThemeChoice::Light); }

    void isDrawn_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QSize>("size");
        const QString wish = qEnvironmentVariable("MCI_PICTURES");
        const std::vector<Dress> dresses = allDresses();
        std::size_t turn = 0;
        for (const Scene &scene : scenes()) {
            const Dress &next = dresses[turn % dresses.size()];
            turn += kStep;
            for (const Dress &dress : dresses) {
                if (wish.isEmpty() ? &dress == &next : wish == u"all" || wish == dress.locale)
                    QTest::addRow("%s-%s", scene.name, dress.name.constData())
                        << QString::fromLatin1(scene.name) << dress.theme << dress.locale << dress.size;
            }
        }
    }
    void isDrawn()
    {
        QFETCH(const QString, scene);
        QFETCH(const ui::ThemeChoice, theme);
        QFETCH(const QString, locale);
        QFETCH(const QSize, size);
        look().setChoice(theme);
        const text::Translation translation(locale);
        QVERIFY(translation.isLoaded());
        Stage stage(demoData(), look(), size);
        const QWidget *shown = sceneNamed(scene).show(stage);
        QVERIFY(shown->isVisible());
        keepPicture(stage, QString::fromLatin1(QTest::currentDataTag()) + sharpness());
    }

private:
    /** Shares no divisor with the number of dresses: neighbours among the scenes differ in everything. */
    static constexpr std::size_t kStep = 7;

    static QString sharpness() { return qApp->devicePixelRatio() > 1 ? QStringLiteral("-2x") : QString(); }
};

MCI_TEST_CLASS(TestScenePictures);
#include "tst_ScenePictures.moc"
