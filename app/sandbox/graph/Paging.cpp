// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/Paging.h"

#include <QJsonObject>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestPage = 5000;

QString cursorAt(qint64 position)
{
    const QByteArray text = "p" + QByteArray::number(position);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qint64> positionOf(const QString &cursor)
{
    const QByteArray text = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    bool ok = false;
    const qint64 position = text.mid(1).toLongLong(&ok);
    if (!text.startsWith('p') || !ok || position < 0)
        return std::nullopt;
    return position;
}

QString linkTo(const Call &call, const PageRequest &page, qint64 position)
{
    Parameters parameters = call.parameters;
    parameters.insert(u"access_token"_s, call.token);
    parameters.insert(u"limit"_s, QString::number(page.limit));
    parameters.insert(u"after"_s, cursorAt(position));
    const QString version = call.version.isEmpty() ? QString() : u'/' + call.version;
    return call.origin + version + u'/' + call.path + u'?' + QString::fromLatin1(encodeForm(parameters));
}

} // namespace

tl::expected<PageRequest, GraphError> parsePage(const Parameters &parameters)
{
    PageRequest page;
    if (parameters.contains(u"limit"_s)) {
        bool ok = false;
        page.limit = parameters.value(u"limit"_s).toLongLong(&ok);
        if (!ok || page.limit < 1)
            return tl::unexpected(invalidParameter(u"Param limit must be a positive integer"_s));
        page.limit = std::min(page.limit, kLargestPage);
    }
    if (const QString after = parameters.value(u"after"_s); !after.isEmpty()) {
        const std::optional<qint64> position = positionOf(after);
        if (!position)
            return tl::unexpected(invalidParameter(u"Invalid cursor"_s));
        page.offset = *position;
    }
    return page;
}

QByteArray pageBody(const Call &call, const PageRequest &page, qint64 total, const RowAt &rowAt)
{
    const qint64 start = std::min(page.offset, total);
    const qint64 end = std::min(start + page.limit, total);
    QByteArray body = "{\"data\":[";
    for (qint64 i = start; i < end; ++i) {
        if (i > start)
            body += ',';
        body += rowAt(i);
    }
    body += ']';
    if (end > start) {
        QJsonObject paging{{u"cursors"_s, QJsonObject{{u"before"_s, cursorAt(start)}, {u"after"_s, cursorAt(end)}}}};
        if (end < total)
            paging.insert("next"_L1, linkTo(call, page, end));
        if (start > 0)
            paging.insert("previous"_L1, linkTo(call, page, std::max<qint64>(0, start - page.limit)));
        body += ",\"paging\":" + compactJson(paging);
    }
    return body + '}';
}

} // namespace mci::sandbox
