// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QRect>
#include <QStringList>

class QDBusMessage;

namespace mci::test {

/** A place in what a screen reader sees. */
struct AccessPlace
{
    QString bus;
    QDBusObjectPath path;
};

/** What a screen reader sees of all programs, read over the accessibility bus. */
class AccessTree
{
public:
    AccessTree();
    AccessTree(const AccessTree &) = delete;
    AccessTree &operator=(const AccessTree &) = delete;
    ~AccessTree();

    /** "role: name" of everything below the programs of that name; empty while there is none. */
    [[nodiscard]] QStringList of(const QString &program) const;
    /** The first thing of that role to be seen in a program of that name whose own name begins so. */
    [[nodiscard]] std::optional<AccessPlace> find(const QString &program, const QString &role,
                                                  const QString &begin) const;
    [[nodiscard]] std::vector<AccessPlace> children(const AccessPlace &place) const;
    [[nodiscard]] QString nameOf(const AccessPlace &place) const;
    [[nodiscard]] bool isShowing(const AccessPlace &place) const { return (statesOf(place) & (1U << 25)) != 0; }
    [[nodiscard]] bool isFocused(const AccessPlace &place) const { return (statesOf(place) & (1U << 12)) != 0; }
    [[nodiscard]] QStringList actionsOf(const AccessPlace &place) const;
    /** Does the first thing that can be done with it, as a screen reader does on its user's wish. */
    [[nodiscard]] bool press(const AccessPlace &place) const;
    /** On the screen. */
    [[nodiscard]] QRect extentsOf(const AccessPlace &place) const;
    /** The number of the program's process; 0 when it is gone. */
    [[nodiscard]] uint processOf(const AccessPlace &place) const;

private:
    [[nodiscard]] QDBusMessage call(const AccessPlace &place, const char *interface, const char *method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QString roleOf(const AccessPlace &place) const;
    /** The lower of two words. */
    [[nodiscard]] uint statesOf(const AccessPlace &place) const;
    [[nodiscard]] std::vector<AccessPlace> programs(const QString &name) const;
    void collect(const AccessPlace &place, QStringList &lines, int deep) const;
    [[nodiscard]] std::optional<AccessPlace> search(const AccessPlace &place, const QString &role, const QString &begin,
                                                    int deep) const;

    QDBusConnection m_bus;
};

} // namespace mci::test
