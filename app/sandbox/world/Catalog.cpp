// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Catalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

ColourSet coloursOf(const QJsonObject &json)
{
    return {json.value("bg"_L1).toString(), json.value("accent"_L1).toString(), json.value("ink"_L1).toString()};
}

CopyText copyOf(const QJsonObject &json)
{
    CopyText copy;
    copy.language = json.value("language"_L1).toString();
    copy.headline = texts(json.value("headline"_L1));
    copy.body = texts(json.value("body"_L1));
    for (const QString &name : {u"cta"_s, u"price"_s, u"price_old"_s, u"badge"_s, u"author"_s, u"role"_s}) {
        if (json.contains(name))
            copy.strings.insert(name, json.value(name).toString());
    }
    copy.title = json.value("title"_L1).toString();
    copy.primaryText = json.value("primary_text"_L1).toString();
    copy.description = json.value("description"_L1).toString();
    copy.callToActionType = json.value("call_to_action_type"_L1).toString();
    const QJsonObject tags = json.value("tags"_L1).toObject();
    for (const QLatin1String &name : {"benefit"_L1, "tone"_L1, "targeting"_L1})
        copy.tags.append(tags.value(name).toString());
    copy.tags.append(u"urgency_"_s + tags.value("urgency"_L1).toString());
    return copy;
}

std::vector<CopyText> copiesOf(const QJsonObject &json)
{
    std::vector<CopyText> copies;
    const QJsonArray list = json.value("copies"_L1).toArray();
    for (const QJsonValue &copy : list)
        copies.push_back(copyOf(copy.toObject()));
    return copies;
}

PictureTemplate templateOf(const QJsonObject &json)
{
    PictureTemplate entry;
    entry.id = json.value("id"_L1).toString();
    entry.client = json.value("client"_L1).toString();
    entry.theme = json.value("theme"_L1).toString();
    entry.file = json.value("file"_L1).toString();
    entry.format = json.value("format"_L1).toString();
    entry.ratio = json.value("ratio"_L1).toString();
    entry.style = json.value("style"_L1).toString();
    entry.layout = json.value("layout"_L1).toString();
    entry.size = QSize(json.value("width"_L1).toInt(), json.value("height"_L1).toInt());
    entry.videoSeconds = json.value("video_length_s"_L1).toInt();
    entry.colours = coloursOf(json.value("colors"_L1).toObject());
    entry.copies = copiesOf(json);
    const QJsonArray cards = json.value("cards"_L1).toArray();
    for (const QJsonValue &card : cards) {
        const QJsonObject object = card.toObject();
        entry.cards.push_back(
            {object.value("file"_L1).toString(), coloursOf(object.value("colors"_L1).toObject()), copiesOf(object)});
    }
    return entry;
}

} // namespace

Result<QJsonObject> loadJsonResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(makeError(ErrorCode::Internal, Reason::None, u"resource missing: "_s + path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(makeError(ErrorCode::Internal, Reason::None, u"resource is no JSON object: "_s + path));
    return document.object();
}

int Catalog::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (templates[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

Result<Catalog> Catalog::load()
{
    const Result<QJsonObject> json = loadJsonResource(u":/creatives/catalog.json"_s);
    if (!json)
        return failure(json.error());
    Catalog catalog;
    const QJsonArray templates = json->value("templates"_L1).toArray();
    for (const QJsonValue &entry : templates)
        catalog.templates.push_back(templateOf(entry.toObject()));
    const QJsonObject fonts = json->value("fonts"_L1).toObject();
    for (auto it = fonts.begin(); it != fonts.end(); ++it)
        catalog.fonts.insert(it.key(), texts(it.value()));
    return catalog;
}

} // namespace mci::sandbox
