// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/PlacementLimits.h"

#include "writer/data/BuiltInData.h"
#include "writer/data/DataObject.h"

#include <QJsonDocument>

namespace mci::writer {

namespace {

/** Meta takes no longer texts. */
constexpr int kMostPrimaryText = 2200;
constexpr int kMostShortText = 255;

Result<QMap<QString, CopyLimits>> limitsFromResources()
{
    QString problem;
    const QByteArray json = builtInFile(QStringLiteral("limits.json"));
    DataObject file(QJsonDocument::fromJson(json).object(), {}, problem);
    QMap<QString, CopyLimits> limits;
    for (const QString &name : file.keys()) {
        DataObject placement = file.object(name);
        limits.insert(name,
                      {.headline = placement.number(QStringLiteral("headline"), kMostShortText),
                       .primaryText = placement.number(QStringLiteral("primary_text"), kMostPrimaryText),
                       .description = placement.number(QStringLiteral("description"), kMostShortText)});
        placement.finish();
    }
    if (!problem.isEmpty() || limits.isEmpty()) {
        return failure(
            makeError(ErrorCode::Internal, Reason::None, QStringLiteral("limits.json: broken field ") + problem));
    }
    return limits;
}

} // namespace

Result<QMap<QString, CopyLimits>> placementLimits()
{
    static const auto limits = limitsFromResources();
    return limits;
}

Result<CopyLimits> limitsOf(const QString &placement)
{
    const auto limits = placementLimits();
    if (!limits)
        return failure(limits.error());
    const auto found = limits->constFind(placement);
    if (found == limits->constEnd()) {
        return failure(invalidOption(Reason::OptionNotOneOf, QStringLiteral("placement"), placement,
                                     QStringList(limits->keys()).join(QStringLiteral(", "))));
    }
    return *found;
}

} // namespace mci::writer
