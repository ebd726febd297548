// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PrintBytes.h"

#include "store/PackedNumbers.h"

namespace mci::store {

namespace {

void append(QByteArray &out, const domain::Levels &levels)
{
    const std::vector<quint8> &values = levels.values();
    appendPacked(out, values.size());
    out.append(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size()));
}

void append(QByteArray &out, const domain::ShapeHashes &shape)
{
    appendPacked(out, shape.perceptual);
    appendPacked(out, shape.difference);
}

domain::Levels levelsOf(PackedReader &reader)
{
    const QByteArrayView bytes = reader.bytes();
    return domain::Levels(std::vector<quint8>(bytes.begin(), bytes.end()));
}

domain::ShapeHashes shapeOf(PackedReader &reader)
{
    domain::ShapeHashes shape;
    shape.perceptual = reader.number();
    shape.difference = reader.number();
    return shape;
}

} // namespace

QByteArray printBytes(const domain::PicturePrint &print)
{
    QByteArray out;
    appendPacked(out, print.hasBorders ? 1 : 0);
    for (const domain::PictureView &view : print.views) {
        append(out, view.shape);
        append(out, view.edges);
    }
    for (const domain::ShapeHashes &shape : print.mirrored)
        append(out, shape);
    append(out, print.colours);
    const QByteArray encoder = print.encoderId.toUtf8();
    appendPacked(out, static_cast<quint64>(encoder.size()));
    out.append(encoder);
    append(out, print.embedding);
    return out;
}

std::optional<domain::PicturePrint> printFromBytes(const QByteArray &bytes)
{
    PackedReader reader(bytes);
    domain::PicturePrint print;
    print.hasBorders = reader.number() != 0;
    for (domain::PictureView &view : print.views) {
        view.shape = shapeOf(reader);
        view.edges = levelsOf(reader);
    }
    for (domain::ShapeHashes &shape : print.mirrored)
        shape = shapeOf(reader);
    print.colours = levelsOf(reader);
    print.encoderId = QString::fromUtf8(reader.bytes());
    print.embedding = levelsOf(reader);
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;
    return print;
}

} // namespace mci::store
