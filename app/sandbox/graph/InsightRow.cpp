// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/InsightRow.h"

#include "sandbox/graph/InsightFields.h"

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

InsightRowWriter::InsightRowWriter(const World &world, const InsightQuery &query)
    : m_world(world)
{
    QStringList names = query.fields;
    // Meta sends these unasked.
    for (const QString &name : {u"account_id"_s, u"date_start"_s, u"date_stop"_s}) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        if (const Writer writer = insightField(name))
            m_fields.emplace_back('"' + name.toLatin1() + "\":", writer);
    }
    const QStringList types = query.filters.actionTypes();
    m_trimActions = !types.isEmpty();
    for (int type = 0; m_trimActions && type < world.actionTypeCount(); ++type) {
        if (types.contains(QString::fromLatin1(world.actionName(type))))
            m_actionTypes.insert(type);
    }
}

QByteArray InsightRowWriter::row(const RowSubject &subject, const Metrics &metrics,
                                 const domain::DateRange &range) const
{
    const Context context{m_world, subject, metrics, range, m_trimActions ? &m_actionTypes : nullptr};
    QByteArray text;
    text.reserve(2048);
    text += '{';
    for (const auto &[key, writer] : m_fields) {
        const QByteArray value = writer(context);
        if (value.isEmpty())
            continue;
        if (text.size() > 1)
            text += ',';
        text += key;
        text += value;
    }
    text += '}';
    return text;
}

} // namespace mci::sandbox
