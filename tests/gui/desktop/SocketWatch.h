// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringList>

namespace mci::test {

/** Looks at the internet sockets of programs, as often as it is told, and keeps whom they talked to elsewhere. */
class SocketWatch
{
public:
    void look(uint process)
    {
        if (process == 0)
            return;
        const QString folder = QStringLiteral("/proc/%1/").arg(process);
        QSet<QString> own;
        const QDir descriptors(folder + QStringLiteral("fd"));
        for (const QFileInfo &entry : descriptors.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
            // "socket:[4711]" in place of a file.
            const QString target = QFile::symLinkTarget(entry.absoluteFilePath()).section(u'/', -1);
            if (target.startsWith(QStringLiteral("socket:[")))
                own.insert(target.mid(8).chopped(1));
        }
        for (const QString &table : {QStringLiteral("net/tcp"), QStringLiteral("net/tcp6"), QStringLiteral("net/udp"),
                                     QStringLiteral("net/udp6")})
            read(folder + table, own);
    }
    /** Addresses as the kernel writes them that are not of this computer. */
    [[nodiscard]] QStringList elsewhere() const { return m_elsewhere.values(); }
    /** Connections seen to this computer itself: proof that there was something to be seen. */
    [[nodiscard]] int here() const { return static_cast<int>(m_here.size()); }

private:
    void read(const QString &table, const QSet<QString> &own)
    {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            constexpr int kRemote = 2;
            constexpr int kInode = 9;
            if (words.size() <= kInode || !own.contains(QString::fromLatin1(words[kInode])))
                continue;
            const QByteArray address = words[kRemote].split(':').constFirst();
            // Nobody yet, 127.0.0.1, ::1 and ::ffff:127.0.0.1, as the kernel writes them.
            if (address.count('0') == address.size())
                continue;
            const bool local = address == "0100007F" || address == "00000000000000000000000001000000"
                || address == "0000000000000000FFFF00000100007F";
            (local ? m_here : m_elsewhere).insert(QString::fromLatin1(words[kRemote]));
        }
    }

    QSet<QString> m_here;
    QSet<QString> m_elsewhere;
};

} // namespace mci::test
