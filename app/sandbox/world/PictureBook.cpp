// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/PictureBook.h"

#include <QCryptographicHash>

namespace mci::sandbox {

QString PictureBook::add(const Catalog &catalog, const PictureSpec &spec)
{
    const quint64 key = keyOf(spec);
    if (const auto known = m_hashes.constFind(key); known != m_hashes.cend())
        return *known;
    const QString &id = catalog.templates.at(static_cast<std::size_t>(spec.pictureTemplate)).id;
    const QString text = QStringLiteral("%1/%2/%3/%4").arg(id).arg(spec.card).arg(spec.copy).arg(spec.colour);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
    m_hashes.insert(key, hash);
    m_specs.insert(hash, spec);
    return hash;
}

std::optional<PictureSpec> PictureBook::find(const QString &hash) const
{
    const auto found = m_specs.constFind(hash);
    return found == m_specs.cend() ? std::nullopt : std::optional(*found);
}

quint64 PictureBook::keyOf(const PictureSpec &spec)
{
    const auto part = [](int value, unsigned shift) {
        return static_cast<quint64>(value + 1) << shift;
    };
    return part(spec.pictureTemplate, 32U) | part(spec.card, 24U) | part(spec.copy, 12U) | part(spec.colour, 0U);
}

} // namespace mci::sandbox
