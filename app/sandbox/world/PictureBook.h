// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Catalog.h"

#include <optional>

#include <QHash>

namespace mci::sandbox {

/** Which template, copy and colours a picture is drawn from. */
struct PictureSpec
{
    int pictureTemplate = 0;
    /** Card of a carousel; -1 is the template itself. */
    int card = -1;
    int copy = 0;
    int colour = 0;
    bool operator==(const PictureSpec &) const = default;
};

inline constexpr int kColourVariants = 4;

/** All pictures of a world by their hash, which is the same for the same picture. */
class PictureBook
{
public:
    /** Enters the picture and gives its hash (32 hexadecimal digits). */
    QString add(const Catalog &catalog, const PictureSpec &spec);
    [[nodiscard]] QString hashOf(const PictureSpec &spec) const { return m_hashes.value(keyOf(spec)); }
    [[nodiscard]] std::optional<PictureSpec> find(const QString &hash) const;

private:
    [[nodiscard]] static quint64 keyOf(const PictureSpec &spec);

    QHash<quint64, QString> m_hashes;
    QHash<QString, PictureSpec> m_specs;
};

} // namespace mci::sandbox
