// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/NodeReader.h"

#include "domain/TimeWindow.h"
#include "sandbox/graph/EdgeNodes.h"
#include "sandbox/graph/InsightReport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

/** Sub-selection inside a plain value, such as promoted_object{pixel_id}: keys that are not there are left out. */
QJsonValue selected(const QJsonValue &value, const FieldList &fields)
{
    if (fields.empty())
        return value;
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray source = value.toArray();
        for (const QJsonValue &entry : source)
            list.append(selected(entry, fields));
        return list;
    }
    const QJsonObject source = value.toObject();
    // Lists below an object, such as a video's thumbnails, are selected through their "data".
    if (source.contains("data"_L1))
        return QJsonObject{{u"data"_s, selected(source.value("data"_L1), fields)}};
    QJsonObject object;
    for (const Field &field : fields) {
        if (source.contains(field.name))
            object.insert(field.name, selected(source.value(field.name), field.children));
    }
    return object;
}

} // namespace

NodeReader::Object NodeReader::object(const Call &call, Node node, const FieldList &fields,
                                      const Parameters &parameters) const
{
    const QJsonObject own = ownFields(node, parameters);
    QJsonObject object{{u"id"_s, m_world.idOf(node)}};
    for (const Field &field : fields) {
        Object nested = QJsonObject();
        switch (fieldMeaning(node.kind, field.name)) {
        case FieldMeaning::Unknown:
            return tl::unexpected(unknownField(field.name));
        case FieldMeaning::Own:
            if (own.contains(field.name))
                object.insert(field.name, selected(own.value(field.name), field.children));
            continue;
        case FieldMeaning::Link:
            nested = linked(call, node, field);
            break;
        case FieldMeaning::Edge:
            nested = nestedEdge(call, node, field);
            break;
        }
        if (!nested)
            return nested;
        if (!nested->isEmpty())
            object.insert(field.name, *nested);
    }
    return object;
}

QJsonObject NodeReader::ownFields(Node node, const Parameters &parameters) const
{
    QJsonObject own = m_world.fieldsOf(node, m_links);
    const int width = parameters.value(u"thumbnail_width"_s).toInt();
    const int height = parameters.value(u"thumbnail_height"_s).toInt();
    if (node.kind == Kind::Creative && (width > 0 || height > 0) && own.contains("thumbnail_url"_L1)) {
        const QSize box(qBound(1, width > 0 ? width : height, 2000), qBound(1, height > 0 ? height : width, 2000));
        own.insert("thumbnail_url"_L1, m_links.scaled(m_world.pictureOf(node.index), box));
    }
    return own;
}

NodeReader::Object NodeReader::linked(const Call &call, Node node, const Field &field) const
{
    Node target;
    if (node.kind == Kind::AdSet) {
        target = {Kind::Campaign, m_world.adSets().at(place(node.index)).campaign};
    } else {
        const AdRecord &ad = m_world.ads().at(place(node.index));
        if (field.name == "campaign"_L1)
            target = {Kind::Campaign, ad.campaign};
        else if (field.name == "adset"_L1)
            target = {Kind::AdSet, ad.adSet};
        else
            target = {Kind::Creative, ad.creative};
    }
    if (target.index < 0)
        return QJsonObject();
    return object(call, target, field.children, field.parameters);
}

NodeReader::Object NodeReader::nestedEdge(const Call &call, Node node, const Field &field) const
{
    Call nested = call;
    nested.path = m_world.idOf(node) + u'/' + field.name;
    nested.parameters = field.parameters;
    if (!field.children.empty())
        nested.parameters.insert(u"fields"_s, fieldText(field.children));
    const Answer answer = edge(nested, node, field.name);
    if (!answer)
        return tl::unexpected(answer.error());
    return QJsonDocument::fromJson(*answer).object();
}

Answer NodeReader::edge(const Call &call, Node node, const QString &name) const
{
    if (fieldMeaning(node.kind, name) != FieldMeaning::Edge)
        return tl::unexpected(GraphError{400, 2500, 0, u"Unknown path components: /%1"_s.arg(name), false});
    if (name == "insights"_L1)
        return insights(call, node);
    if (name == "adimages"_L1)
        return images(call, node);
    const auto nodes = edgeNodes(m_world, call.parameters, node, name);
    if (!nodes)
        return tl::unexpected(nodes.error());
    return nodePage(call, *nodes);
}

Answer NodeReader::nodePage(const Call &call, const std::vector<Node> &nodes) const
{
    const auto page = parsePage(call.parameters);
    if (!page)
        return tl::unexpected(page.error());
    const auto fields = parseFields(call.parameters.value(u"fields"_s));
    if (!fields)
        return tl::unexpected(fields.error());
    std::optional<GraphError> error;
    const QByteArray body = pageBody(call, *page, static_cast<qint64>(nodes.size()), [&](qint64 row) {
        const Object read = object(call, nodes.at(static_cast<std::size_t>(row)), *fields, call.parameters);
        if (!read)
            error = read.error();
        return read ? compactJson(*read) : QByteArray();
    });
    if (error)
        return tl::unexpected(*error);
    return body;
}

Answer NodeReader::insights(const Call &call, Node node) const
{
    const auto page = parsePage(call.parameters);
    if (!page)
        return tl::unexpected(page.error());
    const auto query = parseInsightQuery(node, call.parameters, today(node));
    if (!query)
        return tl::unexpected(query.error());
    const InsightReport report(m_world, *query);
    return pageBody(call, *page, report.rowCount(), [&report](qint64 row) { return report.row(row); });
}

Answer NodeReader::images(const Call &call, Node node) const
{
    const auto fields = parseFields(call.parameters.value(u"fields"_s));
    if (!fields)
        return tl::unexpected(fields.error());
    const auto page = parsePage(call.parameters);
    if (!page)
        return tl::unexpected(page.error());
    const QString accountId = m_world.idOf(node).mid(4);
    std::vector<QByteArray> rows;
    const QJsonArray hashes = QJsonDocument::fromJson(call.parameters.value(u"hashes"_s).toUtf8()).array();
    for (const QJsonValue &value : hashes) {
        const std::optional<ImageRecord> image = m_world.image(node.index, value.toString());
        if (!image)
            continue;
        const QString permalink = m_links.origin() + u"/ads/image/?d="_s + image->hash;
        const QJsonObject full{{u"hash"_s, image->hash},
                               {u"name"_s, image->name},
                               {u"status"_s, u"ACTIVE"_s},
                               {u"url"_s, m_links.picture(image->hash)},
                               {u"url_128"_s, m_links.scaled(image->hash, {128, 128})},
                               {u"permalink_url"_s, permalink},
                               {u"width"_s, image->width},
                               {u"height"_s, image->height},
                               {u"original_width"_s, image->width},
                               {u"original_height"_s, image->height},
                               {u"account_id"_s, accountId}};
        QJsonObject row = fields->empty() ? QJsonObject{{u"hash"_s, image->hash}} : selected(full, *fields).toObject();
        row.insert("id"_L1, accountId + u':' + image->hash);
        rows.push_back(compactJson(row));
    }
    return pageBody(call, *page, static_cast<qint64>(rows.size()),
                    [&rows](qint64 row) { return rows.at(static_cast<std::size_t>(row)); });
}

Answer NodeReader::objectsByIds(const Call &call) const
{
    const auto fields = parseFields(call.parameters.value(u"fields"_s));
    if (!fields)
        return tl::unexpected(fields.error());
    QJsonObject all;
    const QStringList ids = call.parameters.value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.size() > 50)
        return tl::unexpected(invalidParameter(u"Too many IDs. Maximum: 50. Provided: %1."_s.arg(ids.size())));
    for (const QString &id : ids) {
        const std::optional<Node> node = m_world.find(id.trimmed());
        if (!node)
            return tl::unexpected(
                GraphError{404, 803, 0, u"(#803) Some of the aliases you requested do not exist: %1"_s.arg(id), false});
        const Object read = object(call, *node, *fields, call.parameters);
        if (!read)
            return tl::unexpected(read.error());
        all.insert(id.trimmed(), *read);
    }
    return compactJson(all);
}

int NodeReader::accountOf(Node node) const
{
    switch (node.kind) {
    case Kind::Account:
        return node.index;
    case Kind::Campaign:
        return m_world.campaigns().at(place(node.index)).account;
    case Kind::AdSet:
        return m_world.adSets().at(place(node.index)).account;
    case Kind::Ad:
        return m_world.ads().at(place(node.index)).account;
    default:
        return 0;
    }
}

QDate NodeReader::today(Node node) const
{
    return domain::accountToday(m_links.now(), m_world.accounts().at(place(accountOf(node))).timeZone);
}

} // namespace mci::sandbox
