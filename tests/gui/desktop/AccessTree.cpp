// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/AccessTree.h"

#include <algorithm>

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>

namespace mci::test {

namespace {

constexpr int kDeepest = 12;
constexpr std::size_t kWidest = 60;
constexpr int kPatienceMs = 5000;
constexpr auto kAccessible = "org.a11y.atspi.Accessible";
constexpr auto kAction = "org.a11y.atspi.Action";

const QDBusArgument &operator>>(const QDBusArgument &argument, AccessPlace &place)
{
    argument.beginStructure();
    argument >> place.bus >> place.path;
    argument.endStructure();
    return argument;
}

QDBusConnection connectToAccessBus()
{
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    return QDBusConnection::connectToBus(address.value(), QStringLiteral("access"));
}

} // namespace

AccessTree::AccessTree()
    : m_bus(connectToAccessBus())
{
}

AccessTree::~AccessTree()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}

QStringList AccessTree::of(const QString &program) const
{
    QStringList lines;
    for (const AccessPlace &place : programs(program))
        collect(place, lines, kDeepest);
    return lines;
}

std::optional<AccessPlace> AccessTree::find(const QString &program, const QString &role, const QString &begin) const
{
    for (const AccessPlace &place : programs(program)) {
        if (const auto found = search(place, role, begin, kDeepest))
            return found;
    }
    return std::nullopt;
}

std::vector<AccessPlace> AccessTree::programs(const QString &name) const
{
    const AccessPlace desktop{QStringLiteral("org.a11y.atspi.Registry"),
                              QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
    std::vector<AccessPlace> all = children(desktop);
    std::erase_if(all, [&](const AccessPlace &place) { return nameOf(place) != name; });
    return all;
}

QDBusMessage AccessTree::call(const AccessPlace &place, const char *interface, const char *method,
                              const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(place.bus, place.path.path(), QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, kPatienceMs);
}

std::vector<AccessPlace> AccessTree::children(const AccessPlace &place) const
{
    const QDBusMessage reply = call(place, kAccessible, "GetChildren");
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

QString AccessTree::nameOf(const AccessPlace &place) const
{
    const QDBusMessage reply =
        call(place, "org.freedesktop.DBus.Properties", "Get", {QLatin1String(kAccessible), QStringLiteral("Name")});
    return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
}

QString AccessTree::roleOf(const AccessPlace &place) const
{
    return call(place, kAccessible, "GetRoleName").arguments().value(0).toString();
}

uint AccessTree::statesOf(const AccessPlace &place) const
{
    const QDBusMessage reply = call(place, kAccessible, "GetState");
    if (reply.type() != QDBusMessage::ReplyMessage)
        return 0;
    return qdbus_cast<QList<uint>>(reply.arguments().constFirst()).value(0);
}

QStringList AccessTree::actionsOf(const AccessPlace &place) const
{
    const QDBusMessage reply = call(place, kAction, "GetActions");
    QStringList names;
    if (reply.type() != QDBusMessage::ReplyMessage)
        return names;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString name;
        QString description;
        QString keys;
        argument.beginStructure();
        argument >> name >> description >> keys;
        argument.endStructure();
        names.append(name);
    }
    argument.endArray();
    return names;
}

bool AccessTree::press(const AccessPlace &place) const
{
    return call(place, kAction, "DoAction", {0}).arguments().value(0).toBool();
}

QRect AccessTree::extentsOf(const AccessPlace &place) const
{
    constexpr uint kOfTheScreen = 0;
    const QDBusMessage reply = call(place, "org.a11y.atspi.Component", "GetExtents", {kOfTheScreen});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {};
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

uint AccessTree::processOf(const AccessPlace &place) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
    message.setArguments({place.bus});
    return m_bus.call(message, QDBus::Block, kPatienceMs).arguments().value(0).toUInt();
}

/** Only what is on the screen: a reader leaves out the rest. */
void AccessTree::collect(const AccessPlace &place, QStringList &lines, int deep) const
{
    if (deep < kDeepest && !isShowing(place))
        return;
    lines.append(roleOf(place) + QStringLiteral(": ") + nameOf(place));
    if (deep == 0)
        return;
    const std::vector<AccessPlace> below = children(place);
    for (std::size_t i = 0; i < std::min(kWidest, below.size()); ++i)
        collect(below[i], lines, deep - 1);
}

std::optional<AccessPlace> AccessTree::search(const AccessPlace &place, const QString &role, const QString &begin,
                                              int deep) const
{
    if (deep < kDeepest && !isShowing(place))
        return std::nullopt;
    if (nameOf(place).startsWith(begin) && roleOf(place) == role)
        return place;
    if (deep == 0)
        return std::nullopt;
    const std::vector<AccessPlace> below = children(place);
    for (std::size_t i = 0; i < std::min(kWidest, below.size()); ++i) {
        if (const auto found = search(below[i], role, begin, deep - 1))
            return found;
    }
    return std::nullopt;
}

} // namespace mci::test
