// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PortalScheme.h"

#include "FakePortal.h"
#include "gui/support/PrivateBus.h"
#include "support/TestMain.h"
#include "theme/PortalSettings.h"

namespace mci::ui {

namespace {

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kScheme = QStringLiteral("color-scheme");

} // namespace

class TestPortalScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePortalsNumbers()
    {
        QCOMPARE(PortalScheme::schemeOf(1U), std::optional(Scheme::Dark));
        QCOMPARE(PortalScheme::schemeOf(2U), std::optional(Scheme::Light));
        QCOMPARE(PortalScheme::schemeOf(0U), std::optional<Scheme>());
        QCOMPARE(PortalScheme::schemeOf(QStringLiteral("dark")), std::optional<Scheme>());
        QCOMPARE(PortalScheme::schemeOf({}), std::optional<Scheme>());
    }

    void takesTheValueAtTheStartAndEveryOther()
    {
        test::PrivateBus bus;
        // Made first, so that nothing else has taught Qt the types of the bus.
        PortalSettings portal(bus.connection(QStringLiteral("program")), nullptr);
        test::FakePortal desktop(bus.connection(QStringLiteral("desktop")));
        QVERIFY(desktop.isThere());
        desktop.have(kAppearance, kScheme, 1U);
        Look look;
        look.setSystemScheme(Scheme::Light);
        const PortalScheme scheme(look, portal, nullptr);
        QTRY_VERIFY(look.theme().isDark());
        desktop.change(kAppearance, kScheme, 2U);
        QTRY_VERIFY(!look.theme().isDark());
    }

    void takesOnlyTheColourScheme()
    {
        test::PrivateBus bus;
        test::FakePortal desktop(bus.connection(QStringLiteral("desktop")));
        Look look;
        look.setSystemScheme(Scheme::Light);
        PortalSettings portal(bus.connection(QStringLiteral("program")), nullptr);
        const PortalScheme scheme(look, portal, nullptr);
        desktop.change(kAppearance, kScheme, 1U);
        QTRY_VERIFY(look.theme().isDark());
        // Signals arrive in the order they were sent, so the last one tells that the others have passed.
        desktop.change(kAppearance, QStringLiteral("contrast"), 2U);
        desktop.change(kAppearance, kScheme, 0U);
        bool isPassed = false;
        connect(&portal, &PortalSettings::told, &portal, [&isPassed](const QString &group) {
            isPassed = isPassed || group == u"end";
        });
        desktop.change(QStringLiteral("end"), QStringLiteral("end"), 2U);
        QTRY_VERIFY(isPassed);
        QVERIFY(look.theme().isDark());
    }
};

MCI_TEST_CLASS(TestPortalScheme);

} // namespace mci::ui

#include "tst_PortalScheme.moc"
