// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/FieldTree.h"
#include "sandbox/graph/KnownFields.h"
#include "sandbox/graph/Paging.h"

namespace mci::sandbox {

/** Answers calls on objects and their edges from a world; made for one call. */
class NodeReader
{
public:
    NodeReader(const World &world, MediaLinks links)
        : m_world(world)
        , m_links(std::move(links))
    {
    }

    using Object = tl::expected<QJsonObject, GraphError>;

    /** The object with the fields asked for; `parameters` may hold thumbnail_width and thumbnail_height. */
    [[nodiscard]] Object object(const Call &call, Node node, const FieldList &fields,
                                const Parameters &parameters) const;
    /** One page of an edge; `call` names the edge in its path and holds the edge's parameters. */
    [[nodiscard]] Answer edge(const Call &call, Node node, const QString &name) const;
    /** `?ids=a,b`: an object keyed by id. */
    [[nodiscard]] Answer objectsByIds(const Call &call) const;

    /** Today in the time zone of the account that the node belongs to. */
    [[nodiscard]] QDate today(Node node) const;

private:
    [[nodiscard]] Object linked(const Call &call, Node node, const Field &field) const;
    [[nodiscard]] Object nestedEdge(const Call &call, Node node, const Field &field) const;
    [[nodiscard]] QJsonObject ownFields(Node node, const Parameters &parameters) const;
    [[nodiscard]] Answer nodePage(const Call &call, const std::vector<Node> &nodes) const;
    [[nodiscard]] Answer insights(const Call &call, Node node) const;
    [[nodiscard]] Answer images(const Call &call, Node node) const;
    [[nodiscard]] int accountOf(Node node) const;

    const World &m_world;
    MediaLinks m_links;
};

} // namespace mci::sandbox
