// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

namespace mci::test {

/** org.freedesktop.portal.Settings with the values that the test gives it. */
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QDBusConnection bus)
    {
        m_isThere = bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /** Before anybody asks. */
    void have(const QString &group, const QString &key, const QVariant &value) { m_values[group + u'/' + key] = value; }
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        have(group, key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }
    [[nodiscard]] int reads() const { return m_reads; }

public Q_SLOTS:
    /** The portal wraps the value twice. */
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++m_reads;
        const QVariant value = m_values.value(group + u'/' + key);
        if (!value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QMap<QString, QVariant> m_values;
    int m_reads = 0;
    bool m_isThere = false;
};

} // namespace mci::test
