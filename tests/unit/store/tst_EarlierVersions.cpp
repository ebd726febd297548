// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativeSearchRepository.h"
#include "store/Migrator.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace mci;
using namespace mci::store;

namespace {

/** A profile's database as it was after some of the migrations, made without our own migrator. */
class EarlierDatabase
{
public:
    explicit EarlierDatabase(int version)
    {
        QDir().mkpath(folder());
        m_connection = QStringLiteral("earlier-%1").arg(version);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(path());
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path()));
        run(QStringLiteral("CREATE TABLE schema_history (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL,"
                           " sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"));
        for (const Migration &migration : builtInMigrations()) {
            if (migration.version > version)
                break;
            for (const QString &statement : splitStatements(migration.sql))
                run(statement);
            const QByteArray sum = QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex();
            run(QStringLiteral("INSERT INTO schema_history VALUES (%1, '%2', '%3', 0)")
                    .arg(migration.version)
                    .arg(migration.name, QLatin1String(sum)));
            run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
        }
    }
    EarlierDatabase(const EarlierDatabase &) = delete;
    EarlierDatabase &operator=(const EarlierDatabase &) = delete;
    ~EarlierDatabase() { close(); }

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql.left(80)), qPrintable(query.lastError().text()));
    }
    void close() { QSqlDatabase::removeDatabase(m_connection); }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/data"); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/mci.sqlite"); }

private:
    QTemporaryDir m_folder;
    QString m_connection;
};

QStringList texts(Session &session, const QString &sql)
{
    auto statement = session.prepare(sql);
    const auto rows = statement->all([](Row &row) { return row.text(); }).value();
    return {rows.begin(), rows.end()};
}

const QString kSchema = QStringLiteral("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master"
                                       " ORDER BY type, name");

} // namespace

class TestEarlierVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheSchemaOfANewOne_data()
    {
        QTest::addColumn<int>("version");
        const auto migrations = builtInMigrations();
        for (std::size_t i = 0; i + 1 < migrations.size(); ++i)
            QTest::addRow("after %s", qPrintable(migrations[i].name)) << migrations[i].version;
    }
    void endsWithTheSchemaOfANewOne()
    {
        QFETCH(int, version);
        EarlierDatabase earlier(version);
        earlier.run(QStringLiteral(
            "INSERT INTO meta_connections (id, organization_id, meta_user_id, meta_user_name, meta_app_id, scopes,"
            " expiry_known, renewal, needs_login, created_at_ms, updated_at_ms)"
            " VALUES ('con_1', 'org_default', '7', 'Ana', 'app', 'ads_read', 0, 'manual', 0, 1, 1)"));
        earlier.run(QStringLiteral(
            "INSERT INTO insight_fetches (id, organization_id, connection_id, ad_account_id, cache_key, job_id, state, position,"
            " pages, row_count, started_at_ms, updated_at_ms) VALUES ('fetch_1', 'org_default', 'con_1', 'act_1', 'key', 'job', 'complete',"
            " '{}', 1, 1, 1, 1)"));
        earlier.close();

        test::ManualClock clock;
        const auto opened = Database::open(earlier.path(), clock);
        MCI_VERIFY_OK(opened);
        MCI_VERIFY_OK((*opened)->check());
        auto session = (*opened)->session();
        test::TempDatabase fresh;
        auto freshSession = fresh.session();
        QCOMPARE(texts(*session, kSchema), texts(freshSession, kSchema));
        QCOMPARE(texts(*session, QStringLiteral("SELECT meta_user_name FROM meta_connections")),
                 QStringList{QStringLiteral("Ana")});
        QCOMPARE(texts(*session, QStringLiteral("SELECT id FROM insight_fetches")),
                 QStringList{QStringLiteral("fetch_1")});
        QCOMPARE(QDir(earlier.folder() + QStringLiteral("/backups")).entryList(QDir::Files).size(), 1);
    }
    void whatIsThereAlreadyCanBeSearched()
    {
        EarlierDatabase earlier(8);
        earlier.run(QStringLiteral(
            "INSERT INTO meta_connections (id, organization_id, meta_user_id, meta_user_name, meta_app_id, scopes,"
            " expiry_known, renewal, needs_login, created_at_ms, updated_at_ms)"
            " VALUES ('con_1', 'org_default', '7', 'Ana', 'app', 'ads_read', 0, 'manual', 0, 1, 1)"));
        for (const char *id : {"crv_1", "crv_2"})
            earlier.run(
                QStringLiteral(
                    "INSERT INTO meta_creatives VALUES ('%1', 'org_default', 'con_1', 'act_1', '%1', '', 'Verão',"
                    " 'ACTIVE', 'IMAGE', 'Café', '', '', '', '', '', '', '', '', '', 0, 'stored', '', '', 0, 0,"
                    " '', '', NULL, 1, 1)")
                    .arg(QLatin1String(id)));
        earlier.run(QStringLiteral("INSERT INTO creative_patterns VALUES ('org_default', 'crv_2', 'message', 'local',"
                                   " '{\"imageText\":\"Só hoje\",\"cta\":null}', 0.5, 'rules-1', 0, 'digest', 1)"));
        earlier.close();

        test::ManualClock clock;
        const auto opened = Database::open(earlier.path(), clock);
        MCI_VERIFY_OK(opened);
        auto session = (*opened)->session();
        CreativeSearchRepository search(*session);
        const auto find = [&search](const char *words) {
            return search.find(QStringLiteral("con_1"), QStringLiteral("act_1"), QString::fromUtf8(words)).value();
        };
        QCOMPARE(find("verao cafe").size(), 2);
        QCOMPARE(find("so hoje"), QStringList{QStringLiteral("crv_2")});
        QVERIFY(find("null").isEmpty());
    }
};

MCI_TEST_CLASS(TestEarlierVersions);
#include "tst_EarlierVersions.moc"
