// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <array>
#include <vector>

#include <QHash>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

namespace mci::sandbox {

/** One copy variant of a picture template, with the tags that are true of it. */
struct CopyText
{
    QString language;
    QStringList headline;
    QStringList body;
    /** cta, price, price_old, badge, author, role by name, where the template has them. */
    QHash<QString, QString> strings;
    QString title;
    QString primaryText;
    QString description;
    QString callToActionType;
    /** Benefit, tone, targeting and urgency_<level>. */
    QStringList tags;
};

/** Hex colours that a template's placeholders take. */
struct ColourSet
{
    QString background;
    QString accent;
    QString ink;
};

struct TemplateCard
{
    QString file;
    ColourSet colours;
    std::vector<CopyText> copies;
};

struct PictureTemplate
{
    QString id;
    QString client;
    QString theme;
    QString file;
    QString format;
    QString ratio;
    QString style;
    QString layout;
    QSize size;
    int videoSeconds = 0;
    ColourSet colours;
    std::vector<CopyText> copies;
    /** Only carousels have cards. */
    std::vector<TemplateCard> cards;
};

/** The picture templates that are compiled into the program (resources/creatives). */
struct Catalog
{
    std::vector<PictureTemplate> templates;
    /** Family → families to use instead where it is not installed. */
    QHash<QString, QStringList> fonts;

    [[nodiscard]] int indexOf(const QString &id) const;
    [[nodiscard]] static Result<Catalog> load();
};

/** The JSON object in a resource file. */
[[nodiscard]] Result<QJsonObject> loadJsonResource(const QString &path);

} // namespace mci::sandbox
