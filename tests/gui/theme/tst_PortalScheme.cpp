// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/PortalScheme.h"

namespace mci::ui {

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
        const QVariant wrapped = QVariant::fromValue(QDBusVariant(1U));
        QCOMPARE(PortalScheme::schemeOf(wrapped), std::optional(Scheme::Dark));
    }

    void takesOnlyTheColourScheme()
    {
        Look look;
        look.setSystemScheme(Scheme::Light);
        PortalScheme portal(look, nullptr);
        const auto change = [&portal](const char *group, const char *key, uint value) {
            return QMetaObject::invokeMethod(&portal, "onSettingChanged", Q_ARG(QString, QLatin1String(group)),
                                             Q_ARG(QString, QLatin1String(key)),
                                             Q_ARG(QDBusVariant, QDBusVariant(value)));
        };
        QVERIFY(change("org.freedesktop.appearance", "contrast", 1));
        QVERIFY(!look.theme().isDark());
        QVERIFY(change("org.freedesktop.appearance", "color-scheme", 1));
        QVERIFY(look.theme().isDark());
        QVERIFY(change("org.freedesktop.appearance", "color-scheme", 0));
        QVERIFY(look.theme().isDark());
        QVERIFY(change("org.freedesktop.appearance", "color-scheme", 2));
        QVERIFY(!look.theme().isDark());
    }
};

MCI_TEST_CLASS(TestPortalScheme);

} // namespace mci::ui

#include "tst_PortalScheme.moc"
