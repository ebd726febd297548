// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/GraphApi.h"

#include "sandbox/graph/InsightQuery.h"
#include "sandbox/graph/UsageHeaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOldestUsable = 25;
constexpr int kNewest = 27;
constexpr auto kDefaultVersion = "v26.0"_L1;

int versionNumber(const QString &version)
{
    return version.mid(1).section(u'.', 0, 0).toInt();
}

/** An old version is silently served by the oldest one that is still usable. */
QByteArray servedVersion(const QString &version)
{
    if (version.isEmpty())
        return QByteArray(kDefaultVersion.data(), kDefaultVersion.size());
    return "v" + QByteArray::number(std::max(versionNumber(version), kOldestUsable)) + ".0";
}

GraphError unknownPath(const QString &path)
{
    return {400, 2500, 0, u"Unknown path components: /"_s + path, false};
}

} // namespace

Response GraphApi::handle(const Request &request, const QString &origin)
{
    const auto call = callOf(request, origin);
    const Answer result = call ? answer(*call) : tl::unexpected(call.error());
    Response response;
    response.status = result ? 200 : result.error().httpStatus;
    response.body = result ? *result : errorBody(result.error());
    response.headers.emplace_back("facebook-api-version", servedVersion(call ? call->version : QString()));
    response.headers.emplace_back("x-fb-trace-id", newTraceId());
    response.headers.emplace_back("x-fb-request-id", newTraceId());
    Usage usage = usageOf(request);
    // Creeps up and starts again, far below any limit: the quota is not what the sandbox is to test, faults are.
    usage.percent = ++m_calls % 2000 / 100.0;
    replaceUsageHeaders(response, usage);
    return response;
}

tl::expected<Call, GraphError> GraphApi::callOf(const Request &request, const QString &origin) const
{
    static const QRegularExpression version(u"^v\\d{1,3}\\.\\d$"_s);
    Call call;
    call.method = request.method;
    call.origin = origin;
    call.parameters = request.parameters;
    QStringList segments = request.path.split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty() && version.match(segments.front()).hasMatch())
        call.version = segments.takeFirst();
    call.path = segments.join(u'/');
    if (!call.version.isEmpty() && versionNumber(call.version) > kNewest)
        return tl::unexpected(unknownPath(call.path));
    const QByteArray bearer = request.headers.value("authorization");
    const QString inParameters = call.parameters.take(u"access_token"_s);
    call.token = bearer.toLower().startsWith("bearer ") ? QString::fromUtf8(bearer.mid(7).trimmed()) : inParameters;
    // Long GET requests may come as POST.
    if (const QString method = call.parameters.take(u"method"_s); !method.isEmpty() && call.method == "POST")
        call.method = method.toUpper().toLatin1();
    return call;
}

Answer GraphApi::answer(const Call &call)
{
    if (call.path == "oauth/access_token"_L1)
        return m_desk.accessToken(call.parameters);
    if (call.path == "debug_token"_L1)
        return m_desk.debugToken(call.parameters, call.token);
    if (call.token.isEmpty())
        return tl::unexpected(missingTokenError());
    if (const std::optional<GraphError> refusal = m_desk.refusalOf(call.token))
        return tl::unexpected(*refusal);
    return withToken(call);
}

Answer GraphApi::withToken(const Call &call)
{
    const QStringList segments = call.path.split(u'/', Qt::SkipEmptyParts);
    if (segments.isEmpty()) {
        if (call.parameters.contains(u"batch"_s))
            return batch(call);
        if (call.parameters.contains(u"ids"_s))
            return reader(call).objectsByIds(call);
        return tl::unexpected(unknownPath({}));
    }
    if (segments.size() > 2)
        return tl::unexpected(unknownPath(call.path));
    const QString id = segments.front();
    const QString edge = segments.value(1);
    if (m_reports.contains(id))
        return onReport(call, id, edge);
    return onObject(call, id, edge);
}

Answer GraphApi::onObject(const Call &call, const QString &id, const QString &edge)
{
    const std::optional<Node> node = m_world.find(id);
    if (!node)
        return tl::unexpected(missingObject(id));
    if (node->kind == Kind::User && edge == "permissions"_L1)
        return onPermissions(call);
    if (call.method == "POST" && edge == "insights"_L1)
        return startReport(call, *node);
    if (call.method != "GET")
        return tl::unexpected(GraphError{
            400, 100, 33, u"Unsupported %1 request."_s.arg(QString::fromLatin1(call.method).toLower()), false});
    if (!edge.isEmpty())
        return reader(call).edge(call, *node, edge);
    const auto fields = parseFields(call.parameters.value(u"fields"_s));
    if (!fields)
        return tl::unexpected(fields.error());
    const NodeReader::Object object = reader(call).object(call, *node, *fields, call.parameters);
    if (!object)
        return tl::unexpected(object.error());
    return compactJson(*object);
}

Answer GraphApi::onPermissions(const Call &call)
{
    if (call.method == "DELETE") {
        m_desk.revoke(call.token, call.parameters.value(u"permission"_s));
        return QByteArray("{\"success\":true}");
    }
    return m_desk.permissions(call.token);
}

Answer GraphApi::startReport(const Call &call, Node node)
{
    const auto query = parseInsightQuery(node, call.parameters, reader(call).today(node));
    if (!query)
        return tl::unexpected(query.error());
    const QString id = m_reports.start(node, call.parameters, query->range, m_clock.now());
    return compactJson({{u"report_run_id"_s, id}});
}

Answer GraphApi::onReport(const Call &call, const QString &id, const QString &edge)
{
    if (edge.isEmpty()) {
        const auto fields = parseFields(call.parameters.value(u"fields"_s));
        if (!fields)
            return tl::unexpected(fields.error());
        QJsonObject state = m_reports.poll(id, m_world, m_clock.now());
        if (!fields->empty()) {
            QStringList wanted{u"id"_s};
            for (const Field &field : *fields)
                wanted.append(field.name);
            const QStringList keys = state.keys();
            for (const QString &key : keys) {
                if (!wanted.contains(key))
                    state.remove(key);
            }
        }
        return compactJson(state);
    }
    const std::optional<ReportStore::Finished> report = m_reports.finished(id);
    if (edge != "insights"_L1 || !report)
        return tl::unexpected(
            GraphError{400, 2601, 1815107, u"(#2601) Loading async failed: the report is not ready"_s, true});
    Call inner = call;
    inner.parameters = report->parameters;
    for (const QString &name : {u"limit"_s, u"after"_s}) {
        inner.parameters.remove(name);
        if (call.parameters.contains(name))
            inner.parameters.insert(name, call.parameters.value(name));
    }
    return reader(call).edge(inner, report->root, edge);
}

Answer GraphApi::batch(const Call &call)
{
    const QJsonArray items = QJsonDocument::fromJson(call.parameters.value(u"batch"_s).toUtf8()).array();
    if (items.size() > 50)
        return tl::unexpected(invalidParameter(u"Too many requests in batch message. Maximum batch size is 50"_s));
    QJsonArray answers;
    for (const QJsonValue &item : items)
        answers.append(batchItem(call, item.toObject()));
    return QJsonDocument(answers).toJson(QJsonDocument::Compact);
}

QJsonObject GraphApi::batchItem(const Call &call, const QJsonObject &item)
{
    Request request;
    request.method = item.value("method"_L1).toString(u"GET"_s).toLatin1();
    request.target = item.value("relative_url"_L1).toString().toUtf8();
    if (!request.target.startsWith('/'))
        request.target.prepend('/');
    readTarget(request);
    request.parameters.insert(parseForm(item.value("body"_L1).toString().toUtf8()));
    if (!request.parameters.contains(u"access_token"_s))
        request.parameters.insert(u"access_token"_s, call.token);
    // A batch inside a batch would recurse without end.
    request.parameters.remove(u"batch"_s);
    const Response response = handle(request, call.origin);
    QJsonObject answer{{u"code"_s, response.status}, {u"body"_s, QString::fromUtf8(response.body)}};
    if (call.parameters.value(u"include_headers"_s, u"true"_s) != "false"_L1) {
        QJsonArray headers;
        for (const auto &[name, value] : response.headers)
            headers.append(QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"value"_s, QString::fromUtf8(value)}});
        answer.insert("headers"_L1, headers);
    }
    return answer;
}

} // namespace mci::sandbox
