// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"
#include "text/Translation.h"
#include "window/Actions.h"

using namespace mci;
using mci::test::WindowFixture;

/** Pictures of the dashboard, light and dark, at both sizes the design was drawn for, in three languages. */
class TestDashboardShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-1440-en") << QStringLiteral("light") << QSize(1440, 900) << QStringLiteral("en");
        QTest::newRow("dark-1440-pt") << QStringLiteral("dark") << QSize(1440, 900) << QStringLiteral("pt_BR");
        QTest::newRow("light-1100-es") << QStringLiteral("light") << QSize(1100, 700) << QStringLiteral("es");
    }

    void pages()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        WindowFixture fixture;
        const text::Translation translation(language);
        const auto choice = theme == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
        fixture.look.setChoice(choice);
        fixture.state.setTheme(choice);
        test::giveDashboard(fixture);
        fixture.open(size);
        fixture.window().actions()[ui::ActionId::GoDashboard]->trigger();
        QTRY_VERIFY(fixture.find("dashboardBody")->isVisible());
        fixture.shoot(QStringLiteral("dashboard-%1-%2-%3").arg(theme).arg(size.width()).arg(language));
        QVERIFY(fixture.find("dashboardContent")->height() > 0);
    }
};

MCI_TEST_CLASS(TestDashboardShots);
#include "tst_DashboardShots.moc"
