// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/AdNaming.h"

#include <QDateTime>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString formatMark(const QString &format)
{
    if (format == "carousel"_L1)
        return u"CAR"_s;
    if (format == "video_cover"_L1)
        return u"VID"_s;
    return format == "story"_L1 ? u"STO"_s : u"EST"_s;
}

QString number(int value)
{
    return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString adName(const ClientPlan &client, const PictureTemplate &picture, const CopyText &copy,
               const AdNameInputs &inputs)
{
    QString ratio = picture.ratio;
    ratio.replace(u':', u'x');
    const QString version = QString::number(1 + inputs.number % 4);
    QString name = client.adNaming;
    name.replace("AD07"_L1, "AD{nn}"_L1).replace("EST"_L1, formatMark(picture.format)).replace("v2"_L1, "v{n}"_L1);
    name.replace("{title}"_L1, copy.title)
        .replace("{theme}"_L1, picture.theme)
        .replace("{ratio}"_L1, ratio)
        .replace("{nn}"_L1, number(inputs.number))
        .replace("{n}"_L1, version)
        .replace("{yymm}"_L1, QDateTime::fromSecsSinceEpoch(inputs.createdAt, Qt::UTC).toString(u"yyMM"_s));
    if (inputs.duplicate)
        name += copy.language.startsWith("en"_L1) ? u" - Copy"_s : u" – Cópia"_s;
    return name;
}

} // namespace mci::sandbox
