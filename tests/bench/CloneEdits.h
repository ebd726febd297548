// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QImage>
#include <QRectF>
#include <QString>

namespace mci::bench {

/** A picture that somebody makes another one of. */
struct EditedPicture
{
    QImage image;
    /** Where its texts stand, as parts of the picture. */
    std::vector<QRectF> texts;
};

/** One way of passing a copy off as something new, with how strong it is. */
struct CloneEdit
{
    QString name;
    QString strength;
    std::function<QImage(const EditedPicture &)> apply;
};

/** The fifteen kinds that the anti-clone gate has to catch. */
[[nodiscard]] const std::vector<CloneEdit> &cloneEdits();

} // namespace mci::bench
