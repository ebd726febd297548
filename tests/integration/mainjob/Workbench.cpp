// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

namespace mci::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Asks the database over a connection of its own that ends with the call. */
QList<QVariantList> ask(const QString &path, const QString &sql)
{
    static int count = 0;
    const QString name = u"bench%1"_s.arg(++count);
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (!query.exec(sql))
                qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            while (query.next()) {
                QVariantList row;
                for (int i = 0; i < query.record().count(); ++i)
                    row.append(query.value(i));
                rows.append(row);
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

} // namespace

sandbox::SandboxOptions leadWorld(int ads, const QStringList &faults)
{
    sandbox::SandboxOptions options;
    options.ads = 20;
    options.days = 30;
    options.accountAds.insert(QLatin1String(kLeadAccount), ads);
    for (const QString &fault : faults)
        options.faults.append(*sandbox::parseFault(fault));
    return options;
}

Workbench::Workbench(const sandbox::SandboxOptions &options)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith("META_"_L1) || name.startsWith("OPENAI_"_L1))
            m_environment.remove(name);
    }
    m_environment.insert(u"META_APP_ID"_s, u"demo"_s);
    m_environment.insert(u"ENCRYPTION_KEY"_s, u"a key for tests, longer than thirty-two characters"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    replaceSandbox(options);
}

void Workbench::replaceSandbox(const sandbox::SandboxOptions &options)
{
    m_sandbox = std::make_unique<sandbox::SandboxServer>(options);
    if (!m_sandbox->start())
        qFatal("the sandbox does not start");
    const QString url = m_sandbox->url().toString();
    m_environment.insert(u"META_GRAPH_URL"_s, url);
    m_environment.insert(u"META_DIALOG_URL"_s, url);
}

void Workbench::setVariable(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

std::unique_ptr<MciProcess> Workbench::start(const QStringList &arguments, const QByteArray &input) const
{
    const QStringList all = QStringList{u"--profile"_s,      m_otherFolder.isEmpty() ? folder() : m_otherFolder,
                                        u"--secret-store"_s, u"vault"_s,
                                        u"--locale"_s,       u"en"_s}
        + arguments;
    return std::make_unique<MciProcess>(all, m_environment, input);
}

MciRun Workbench::run(const QStringList &arguments, const QByteArray &input) const
{
    return start(arguments, input)->finish();
}

QString Workbench::connectToken(const QByteArray &token)
{
    const MciRun connected = run({u"connect"_s, u"--token-stdin"_s}, token + '\n');
    if (connected.exitCode != 0)
        qWarning("connect failed: %s", connected.story().constData());
    m_connectionId = connected.last().value("connectionId"_L1).toString();
    return m_connectionId;
}

QStringList Workbench::select(const QString &command, const QStringList &more) const
{
    QStringList words{command};
    const auto add = [&](const QString &option, const QString &value) {
        if (!more.contains(option))
            words << option << value;
    };
    add(u"--connection"_s, m_connectionId);
    add(u"--account"_s, QLatin1String(kLeadAccount));
    add(u"--since"_s, lastDay().addDays(-29).toString(Qt::ISODate));
    add(u"--until"_s, lastDay().toString(Qt::ISODate));
    add(u"--objective"_s, u"LEAD"_s);
    return words + more;
}

MciRun Workbench::sync(const QStringList &more) const
{
    return run(select(u"sync"_s, QStringList{u"--wait"_s} + more));
}

MciRun Workbench::top(const QStringList &more) const
{
    return run(select(u"top"_s, more));
}

MciRun Workbench::workUntilIdle() const
{
    return run({u"work"_s, u"--until-idle"_s});
}

QVariant Workbench::value(const QString &sql) const
{
    const QList<QVariantList> rows = ask(database(), sql);
    return rows.isEmpty() || rows.constFirst().isEmpty() ? QVariant() : rows.constFirst().constFirst();
}

QString Workbench::contents() const
{
    QStringList lines;
    if (!QFile::exists(database()))
        return {};
    const auto tables = ask(database(), u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    for (const QVariantList &table : tables) {
        const QString name = table.constFirst().toString();
        lines << name + u' ' + value(u"SELECT count(*) FROM "_s + name).toString();
    }
    for (const QVariantList &job : ask(database(), u"SELECT id, state FROM queue_jobs ORDER BY id"_s))
        lines << job.at(0).toString() + u' ' + job.at(1).toString();
    return lines.join(u'\n');
}

QStringList Workbench::graphCalls(const QString &part) const
{
    QStringList calls;
    for (const QString &request : m_sandbox->requests()) {
        const bool graph = !request.contains("/media/"_L1) && !request.contains("/dialog/"_L1);
        if (graph && request.contains(part))
            calls.append(request);
    }
    return calls;
}

QString cursorOf(const QString &request)
{
    return QUrlQuery(QUrl(request.section(u' ', 1))).queryItemValue(u"after"_s, QUrl::FullyDecoded);
}

QDate lastDay()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("America/Sao_Paulo")).date().addDays(-1);
}

} // namespace mci::test
