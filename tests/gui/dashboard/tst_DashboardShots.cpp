// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"
#include "text/Translation.h"
#include "window/Actions.h"

#include <QDir>
#include <QLayout>

using namespace mci;
using mci::test::WindowFixture;

/** Pictures of the dashboard, light and dark, at both sizes the design was drawn for, in three languages. */
class TestDashboardShots : public QObject
{
    Q_OBJECT

private:
    static int leastHeight(const QWidget &panel)
    {
        const int forWidth = panel.layout() ? panel.layout()->heightForWidth(panel.width()) : -1;
        return forWidth < 0 ? panel.minimumSizeHint().height() : forWidth;
    }

    /** No panel lies on another one or sticks out at a side, and none is narrower than it has to be. */
    static void verifyArranged(const QWidget &content)
    {
        QCOMPARE(content.width(), content.parentWidget()->width());
        QWidgetList panels;
        for (QWidget *panel : content.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (panel->isVisible() && panel->objectName() != QLatin1String("groups"))
                panels.append(panel);
        }
        for (const char *name : {"formatEffects", "callToActionEffects"})
            panels.append(content.findChild<QWidget *>(QLatin1String(name)));
        QCOMPARE_GE(panels.size(), 8);
        const auto placeOf = [&content](const QWidget *panel) {
            return QRect(panel->mapTo(&content, QPoint()), panel->size());
        };
        for (const QWidget *panel : panels) {
            QVERIFY2(content.rect().contains(placeOf(panel)), qPrintable(panel->objectName()));
            QCOMPARE_GE(panel->width(), panel->minimumSizeHint().width());
            QCOMPARE_GE(panel->height(), leastHeight(*panel));
            for (const QWidget *other : panels)
                QVERIFY2(panel == other || !placeOf(panel).intersects(placeOf(other)), qPrintable(panel->objectName()));
        }
    }

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
        QWidget *content = fixture.find("dashboardContent");
        const QDir shots(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QVERIFY(content->grab().save(
            shots.filePath(QStringLiteral("dashboard-whole-%1-%2-%3.png").arg(theme).arg(size.width()).arg(language))));
        verifyArranged(*content);
    }
};

MCI_TEST_CLASS(TestDashboardShots);
#include "tst_DashboardShots.moc"
