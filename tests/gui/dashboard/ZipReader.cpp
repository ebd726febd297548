// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/ZipReader.h"

#include <zlib.h>

#include <QtEndian>

namespace mci::test {

namespace {

constexpr auto kEnd = "PK\x05\x06";
constexpr auto kEntry = "PK\x01\x02";
constexpr qsizetype kEntrySize = 46;
constexpr qsizetype kLocalSize = 30;

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray out(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    // Without the header of zlib, as archives have it.
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray();
}

} // namespace

QHash<QString, QByteArray> unzipped(const QByteArray &archive)
{
    QHash<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf(kEnd);
    if (end < 0)
        return files;
    qsizetype at = static_cast<qsizetype>(number32(archive, end + 16));
    while (archive.mid(at, 4) == kEntry && at + kEntrySize <= archive.size()) {
        const quint16 method = number16(archive, at + 10);
        const quint32 packed = number32(archive, at + 20);
        const quint32 size = number32(archive, at + 24);
        const quint16 name = number16(archive, at + 28);
        const auto local = static_cast<qsizetype>(number32(archive, at + 42));
        const qsizetype begin = local + kLocalSize + number16(archive, local + 26) + number16(archive, local + 28);
        const QByteArray bytes = archive.mid(begin, static_cast<qsizetype>(packed));
        files.insert(QString::fromUtf8(archive.mid(at + kEntrySize, name)), method == 0 ? bytes : inflated(bytes, size));
        at += kEntrySize + name + number16(archive, at + 30) + number16(archive, at + 32);
    }
    return files;
}

} // namespace mci::test
