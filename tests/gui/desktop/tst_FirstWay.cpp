// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/AccessTree.h"
#include "gui/desktop/ProgramRun.h"
#include "gui/desktop/ScreenTools.h"
#include "gui/desktop/SocketWatch.h"
#include "support/TestMain.h"
#include "text/Translation.h"

#include <csignal>

#include <QGuiApplication>
#include <QScopeGuard>
#include <QScreen>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::test;

namespace {

constexpr int kMostActions = 8;
constexpr int kMostSeconds = 60;
constexpr int kPatienceMs = 30'000;

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/** Pictures have many colours; what stands in their place is grey, with the many greys of its letters. */
bool isPicture(const QImage &image)
{
    constexpr int kStep = 3;
    constexpr int kManyColours = 40;
    constexpr int kGrey = 40;
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += kStep) {
        for (int x = 0; x < image.width(); x += kStep) {
            const QColor colour(image.pixel(x, y));
            const auto [least, most] = std::minmax({colour.red(), colour.green(), colour.blue()});
            if (most - least > kGrey)
                colours.insert(colour.rgb());
        }
    }
    return colours.size() > kManyColours;
}

} // namespace

/**
 * The way from the first screen to the grid with its pictures, on the screen and through nothing but mouse or keyboard. What
 * counts as an action: by mouse a click, with the way to its place; by keyboard every single key, those that only move
 * included.
 */
class TestFirstWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesThePictures_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("byKeyboard");
        for (const QString &locale : text::Translation::supportedLocales()) {
            QTest::addRow("%s by mouse", qPrintable(locale)) << locale << false;
            QTest::addRow("%s by keyboard", qPrintable(locale)) << locale << true;
        }
    }
    void reachesThePictures()
    {
        QFETCH(const QString, locale);
        QFETCH(const bool, byKeyboard);
        const text::Translation translation(locale);
        const QTemporaryDir folder;
        m_actions = 0;
        m_byKeyboard = byKeyboard;
        m_sockets = {};
        const AccessTree tree;
        m_tree = &tree;
        QElapsedTimer timer;
        timer.start();
        ProgramRun first(
            folder.path(),
            {QStringLiteral("--secret-store"), QStringLiteral("session"), QStringLiteral("--locale"), locale},
            QStringLiteral("xcb"));
        const auto look = [this] {
            return find("push button", translated("mci::ui::ConnectPage", "Explore the demo"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(look().has_value() && activeProcess() == tree.processOf(*look()), kPatienceMs);
        choose(*look());
        // The demo is a program of its own, in front of the first one.
        const auto list = [this] { return find("table", translated("mci::ui::AccountPage", "Ad accounts")); };
        QTRY_VERIFY_WITH_TIMEOUT(list().has_value(), kPatienceMs);
        const uint demo = tree.processOf(*list());
        const auto end = qScopeGuard([demo] { endProgram(demo); });
        QTRY_COMPARE_WITH_TIMEOUT(activeProcess(), demo, kPatienceMs);
        acceptPage("mci::ui::AccountPage", "Continue");
        acceptPage("mci::ui::ParametersPage", "Sync and rank");
        const QString profile = folder.path() + QStringLiteral("/demo");
        QTRY_COMPARE_WITH_TIMEOUT((m_sockets.look(demo), logged(profile, QStringLiteral("grid_painted"))), 1,
                                  kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT((m_sockets.look(demo), showsPictures()), kPatienceMs);
        const qint64 took = timer.elapsed();
        qInfo("%d actions, %.1f seconds", m_actions, static_cast<double>(took) / 1000);
        QCOMPARE_LE(m_actions, kMostActions);
        QCOMPARE_LT(took, kMostSeconds * 1000);
        QCOMPARE(m_sockets.elsewhere().join(u' '), QString());
        QVERIFY(m_sockets.here() > 0);
    }

private:
    [[nodiscard]] std::optional<AccessPlace> find(const char *role, const QString &begin) const
    {
        return m_tree->find(programName(), QLatin1String(role), begin);
    }
    void press(const QString &key)
    {
        pressKey(key);
        ++m_actions;
    }
    /** Goes there and presses it. */
    void choose(const AccessPlace &place)
    {
        if (!m_byKeyboard) {
            clickAt(m_tree->extentsOf(place).center());
            ++m_actions;
            return;
        }
        constexpr int kStepMs = 400;
        while (!m_tree->isFocused(place) && m_actions < kMostActions) {
            press(QStringLiteral("Tab"));
            (void)QTest::qWaitFor([&] { return m_tree->isFocused(place); }, kStepMs);
        }
        press(QStringLiteral("Return"));
    }
    /** A page's own way on: its filled button, or Enter wherever the focus is. */
    void acceptPage(const char *context, const char *button)
    {
        const auto look = [&] { return find("push button", translated(context, button)); };
        QTRY_VERIFY_WITH_TIMEOUT(look().has_value(), kPatienceMs);
        if (m_byKeyboard)
            press(QStringLiteral("Return"));
        else
            choose(*look());
        QTRY_VERIFY_WITH_TIMEOUT(!look().has_value(), kPatienceMs);
    }
    [[nodiscard]] std::vector<AccessPlace> cards() const
    {
        const QString name =
            QCoreApplication::translate("mci::ui::CreativeGridView", "Top creatives, %Ln item(s)", nullptr, 10);
        const auto grid = find("list", name.section(u',', 0, 0));
        return grid ? m_tree->children(*grid) : std::vector<AccessPlace>();
    }
    /** Every card that is wholly on the screen shows a picture, in true pixels. */
    [[nodiscard]] bool showsPictures() const
    {
        const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
        int seen = 0;
        for (const AccessPlace &card : cards()) {
            const QRect place = m_tree->extentsOf(card);
            const QRect media(place.topLeft(), QSize(place.width(), place.width()));
            if (!m_tree->isShowing(card) || !screen.rect().contains(media))
                continue;
            if (!isPicture(screen.copy(media)))
                return false;
            ++seen;
        }
        return seen > 0;
    }
    static void endProgram(uint process)
    {
        if (process == 0 || kill(static_cast<pid_t>(process), SIGTERM) != 0)
            return;
        QVERIFY(QTest::qWaitFor([process] { return !QFile::exists(QStringLiteral("/proc/%1/exe").arg(process)); },
                                kPatienceMs));
    }

    const AccessTree *m_tree = nullptr;
    bool m_byKeyboard = false;
    int m_actions = 0;
    SocketWatch m_sockets;
};

MCI_TEST_CLASS(TestFirstWay);
#include "tst_FirstWay.moc"
