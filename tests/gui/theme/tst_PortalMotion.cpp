// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PortalMotion.h"

#include "FakePortal.h"
#include "gui/support/PrivateBus.h"
#include "support/TestMain.h"
#include "theme/PortalSettings.h"

#include <QSignalSpy>

namespace mci::ui {

namespace {

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kReduced = QStringLiteral("reduced-motion");
const auto kGnome = QStringLiteral("org.gnome.desktop.interface");
const auto kAnimations = QStringLiteral("enable-animations");

} // namespace

class TestPortalMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtTheStart_data()
    {
        QTest::addColumn<QVariant>("reduced");
        QTest::addColumn<QVariant>("animations");
        QTest::addColumn<bool>("motion");
        QTest::newRow("a desktop that has neither") << QVariant() << QVariant() << true;
        QTest::newRow("no preference") << QVariant(0U) << QVariant() << true;
        QTest::newRow("reduced") << QVariant(1U) << QVariant() << false;
        QTest::newRow("GNOME with animations") << QVariant() << QVariant(true) << true;
        QTest::newRow("GNOME without animations") << QVariant() << QVariant(false) << false;
        QTest::newRow("no preference, GNOME without animations") << QVariant(0U) << QVariant(false) << false;
        QTest::newRow("reduced, GNOME with animations") << QVariant(1U) << QVariant(true) << false;
        QTest::newRow("no value at all") << QVariant() << QVariant(QStringLiteral("false")) << true;
    }

    void asksAtTheStart()
    {
        QFETCH(QVariant, reduced);
        QFETCH(QVariant, animations);
        QFETCH(bool, motion);
        test::PrivateBus bus;
        test::FakePortal desktop(bus.connection(QStringLiteral("desktop")));
        QVERIFY(desktop.isThere());
        if (reduced.isValid())
            desktop.have(kAppearance, kReduced, reduced);
        if (animations.isValid())
            desktop.have(kGnome, kAnimations, animations);
        Look look;
        PortalSettings portal(bus.connection(QStringLiteral("program")), nullptr);
        const PortalMotion follower(look, portal, nullptr);
        QTRY_COMPARE(desktop.reads(), 2);
        QTRY_COMPARE(look.motion(), motion);
        QCOMPARE(look.systemMotion(), motion);
    }

    void followsTheDesktopWhileItIsChosen()
    {
        test::PrivateBus bus;
        test::FakePortal desktop(bus.connection(QStringLiteral("desktop")));
        Look look;
        PortalSettings portal(bus.connection(QStringLiteral("program")), nullptr);
        const PortalMotion follower(look, portal, nullptr);
        const QSignalSpy changed(&look, &Look::changed);
        desktop.change(kGnome, kAnimations, false);
        QTRY_VERIFY(!look.motion());
        QCOMPARE(changed.count(), 1);
        look.setMotionChoice(MotionChoice::On);
        QVERIFY(look.motion());
        desktop.change(kGnome, kAnimations, true);
        desktop.change(kAppearance, kReduced, 1U);
        QTRY_COMPARE(look.systemMotion(), false);
        QVERIFY(look.motion());
        look.setMotionChoice(MotionChoice::System);
        QVERIFY(!look.motion());
        desktop.change(kAppearance, kReduced, 0U);
        QTRY_VERIFY(look.motion());
    }
};

MCI_TEST_CLASS(TestPortalMotion);

} // namespace mci::ui

#include "tst_PortalMotion.moc"
