// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"

#include <optional>
#include <vector>

#include <QByteArray>
#include <QColor>
#include <QSize>
#include <QStringList>

namespace mci::bench {

/** A picture of which is known what is in it. */
struct LabelledPicture
{
    QString name;
    QByteArray bytes;
    QSize size;
    /** All that is printed on it, the button's label too. */
    QString text;
    /** Empty without a button. */
    QString buttonLabel;
    /** Where it stands, as parts of the picture; empty where only its presence is known. */
    QRectF button;
    /** The right one, and others that are right as well. */
    std::vector<domain::Layout> layouts;
    /** nullopt where a drawing stands in for a photo. */
    std::optional<bool> showsPhoto;
    /** Large even grounds. */
    std::vector<QColor> grounds;
    /** Looked at while the rules were made, or only measured. */
    bool isTuned = false;
};

} // namespace mci::bench
