// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QStringList>

namespace mci::test {

/** A place in what a screen reader sees. */
struct AccessPlace
{
    QString bus;
    QDBusObjectPath path;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const AccessPlace &place)
{
    argument.beginStructure();
    argument << place.bus << place.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, AccessPlace &place)
{
    argument.beginStructure();
    argument >> place.bus >> place.path;
    argument.endStructure();
    return argument;
}

/** What a screen reader sees of all programs, read over the accessibility bus. */
class AccessTree
{
public:
    AccessTree()
        : m_bus(connectToAccessBus())
    {
    }
    AccessTree(const AccessTree &) = delete;
    AccessTree &operator=(const AccessTree &) = delete;
    ~AccessTree() { QDBusConnection::disconnectFromBus(m_bus.name()); }
    /** "role: name" of everything below the program of that name; empty while it is not there. */
    [[nodiscard]] QStringList of(const QString &program) const
    {
        QStringList lines;
        const AccessPlace desktop{QStringLiteral("org.a11y.atspi.Registry"),
                                  QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
        for (const AccessPlace &place : children(desktop)) {
            if (nameOf(place) == program)
                collect(place, lines, kDeepest);
        }
        return lines;
    }

private:
    static constexpr int kDeepest = 12;
    static constexpr qsizetype kWidest = 60;

    static QDBusConnection connectToAccessBus()
    {
        const QDBusReply<QString> address = QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                           QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        return QDBusConnection::connectToBus(address.value(), QStringLiteral("access"));
    }
    [[nodiscard]] QDBusMessage call(const AccessPlace &place, const QString &interface, const QString &method,
                                    const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(place.bus, place.path.path(), interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 5000);
    }
    [[nodiscard]] std::vector<AccessPlace> children(const AccessPlace &place) const
    {
        const QDBusMessage reply =
            call(place, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetChildren"));
        std::vector<AccessPlace> list;
        if (reply.type() != QDBusMessage::ReplyMessage)
            return list;
        const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            AccessPlace child;
            argument >> child;
            list.push_back(child);
        }
        argument.endArray();
        return list;
    }
    [[nodiscard]] QString nameOf(const AccessPlace &place) const
    {
        const QDBusMessage reply = call(place, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                        {QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("Name")});
        return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
    }
    [[nodiscard]] QString roleOf(const AccessPlace &place) const
    {
        return call(place, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetRoleName"))
            .arguments()
            .value(0)
            .toString();
    }
    [[nodiscard]] bool isShowing(const AccessPlace &place) const
    {
        // ATSPI_STATE_SHOWING in the lower of two words.
        constexpr uint kShowing = 1U << 25;
        const QDBusMessage reply = call(place, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetState"));
        if (reply.type() != QDBusMessage::ReplyMessage)
            return false;
        const auto words = qdbus_cast<QList<uint>>(reply.arguments().constFirst());
        return (words.value(0) & kShowing) != 0;
    }
    /** Only what is on the screen: a reader leaves out the rest. */
    void collect(const AccessPlace &place, QStringList &lines, int deep) const
    {
        if (deep < kDeepest && !isShowing(place))
            return;
        lines.append(roleOf(place) + QStringLiteral(": ") + nameOf(place));
        if (deep == 0)
            return;
        const std::vector<AccessPlace> below = children(place);
        for (qsizetype i = 0; i < std::min<qsizetype>(kWidest, static_cast<qsizetype>(below.size())); ++i)
            collect(below[static_cast<std::size_t>(i)], lines, deep - 1);
    }

    QDBusConnection m_bus;
};

} // namespace mci::test
