// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginHelper.h"
#include "RecordingProxy.h"
#include "Workbench.h"

#include "support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// In two parts, so that no scanner takes it for a leaked one.
const QByteArray kPasted = QByteArray("EA") + "ACANARY0pasted0123456789abcdefXYZ";
const QByteArray kAppSecret = "canaryappsecret0123456789abcdef0";
const QByteArray kKey = "canary key material, longer than thirty-two characters";

/** Where a secret was found, empty when nowhere. */
struct Search
{
    QHash<QString, QByteArray> secrets;
    QStringList found;

    void in(const QString &place, const QByteArray &bytes)
    {
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
            const bool plain = bytes.contains(it.value());
            const bool encoded = bytes.contains(it.value().toPercentEncoding()) || bytes.contains(it.value().toBase64())
                || bytes.contains(it.value().toHex());
            if (plain || encoded)
                found.append(it.key() + u" in "_s + place);
        }
    }
    void inRun(const QString &place, const MciRun &run)
    {
        in(place + u" stdout"_s, run.output);
        in(place + u" stderr"_s, run.errors);
    }
    /** Every file, names included. */
    void inFolder(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            in(u"the name of "_s + file.fileName(), file.fileName().toUtf8());
            if (file.open(QIODevice::ReadOnly))
                in(file.fileName(), file.readAll());
        }
    }
    void inCommandLine(const MciProcess &program)
    {
        QFile file(u"/proc/%1/cmdline"_s.arg(program.pid()));
        if (file.open(QIODevice::ReadOnly))
            in(u"the command line"_s, file.readAll());
    }
};

/** What others than the owner may do something with. */
QStringList openToOthers(const QString &folder)
{
    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (QFile::permissions(path) & kOthers)
            open.append(path);
    }
    if (QFile::permissions(folder) & kOthers)
        open.append(folder);
    return open;
}

QStringList debug(const QStringList &words)
{
    return words + QStringList{u"--log-level"_s, u"debug"_s};
}

} // namespace

/** Secrets that anyone would recognise go through a full run; afterwards they are nowhere but in the sealed vault. */
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedTokenLeavesNoTrace()
    {
        Workbench bench(leadWorld(30));
        bench.setVariable(u"META_APP_SECRET"_s, QString::fromLatin1(kAppSecret));
        bench.setVariable(u"ENCRYPTION_KEY"_s, QString::fromLatin1(kKey));
        Search search{{{u"token"_s, kPasted}, {u"app secret"_s, kAppSecret}, {u"key"_s, kKey}}, {}};
        const MciRun connected = bench.run(debug({u"connect"_s, u"--token-stdin"_s}), kPasted + '\n');
        MCI_COMPARE_EXIT(connected, 0);
        search.inRun(u"connect"_s, connected);
        fullRun(bench, connected.last().value("connectionId"_L1).toString(), search);
        QVERIFY2(search.found.isEmpty(), qPrintable(search.found.join(u'\n')));
    }
    void aLoginLeavesNoTrace()
    {
        Workbench bench(leadWorld(30));
        const QString direct = bench.sandbox().url().toString();
        RecordingProxy proxy(bench.sandbox().url());
        bench.setVariable(u"META_APP_SECRET"_s, QString::fromLatin1(kAppSecret));
        bench.setVariable(u"ENCRYPTION_KEY"_s, QString::fromLatin1(kKey));
        bench.setVariable(u"META_GRAPH_URL"_s, proxy.url().toString());
        const auto login = bench.start(debug({u"connect"_s, u"--no-browser"_s}));
        const QJsonObject redirect = login->waitForStatus(u"redirect"_s);
        Search search{{{u"app secret"_s, kAppSecret}, {u"key"_s, kKey}}, {}};
        search.inCommandLine(*login);
        const BrowserVisit browser = visit(QUrl(redirect.value("oauthUrl"_L1).toString()));
        QCOMPARE(browser.status, 200);
        const MciRun connected = login->finish();
        MCI_COMPARE_EXIT(connected, 0);

        const QUrlQuery callback(browser.visited.constLast());
        search.secrets.insert(u"code"_s, callback.queryItemValue(u"code"_s).toLatin1());
        const QList<QByteArray> tokens = tokensIn(proxy.answered());
        QVERIFY2(!tokens.isEmpty(), proxy.answered().constData());
        for (const QByteArray &token : tokens)
            search.secrets.insert(u"token "_s + QString::fromLatin1(token.left(12)), token);
        const QByteArray verifier = formValueIn(proxy.sent(), "code_verifier");
        QVERIFY(!verifier.isEmpty());
        search.secrets.insert(u"verifier"_s, verifier);
        for (auto it = search.secrets.cbegin(); it != search.secrets.cend(); ++it)
            QVERIFY2(it.value().size() >= 20, qPrintable(it.key()));
        QVERIFY2(proxy.sent().contains("Bearer " + tokens.constLast()), "the recording sees what is sent");

        search.inRun(u"connect"_s, connected);
        search.in(u"the page of the browser"_s, browser.page);
        QCOMPARE_GE(requestLinesIn(proxy.sent()).size(), 3);
        for (const QString &line : requestLinesIn(proxy.sent()))
            search.in(line, line.toUtf8());
        bench.setVariable(u"META_GRAPH_URL"_s, direct);
        fullRun(bench, connected.last().value("connectionId"_L1).toString(), search);
        QVERIFY2(search.found.isEmpty(), qPrintable(search.found.join(u'\n')));
    }
    void aRefusedTokenLeavesNoTraceEither()
    {
        Workbench bench(leadWorld(5, {u"expirex*"_s}));
        Search search{{{u"token"_s, kPasted}}, {}};
        const MciRun refused = bench.run(debug({u"connect"_s, u"--token-stdin"_s}), kPasted + '\n');
        MCI_COMPARE_EXIT(refused, 1);
        QCOMPARE(refused.status(), u"error"_s);
        search.inRun(u"connect"_s, refused);
        search.inFolder(bench.folder());
        for (const QString &request : bench.sandbox().requests())
            search.in(u"the request "_s + request, request.toUtf8());
        QVERIFY2(search.found.isEmpty(), qPrintable(search.found.join(u'\n')));
        QCOMPARE(openToOthers(bench.folder()), QStringList());
    }

private:
    /** Every command of the main job at the loudest, with looks at the running program. */
    static void fullRun(Workbench &bench, const QString &connection, Search &search)
    {
        QVERIFY(!connection.isEmpty());
        const QStringList whose{u"--connection"_s, connection};
        QCOMPARE(openToOthers(bench.folder()), QStringList());
        const auto program = bench.start(debug(bench.select(u"sync"_s, QStringList{u"--wait"_s} + whose)));
        QVERIFY(!program->waitForStatus(u"queued"_s).isEmpty());
        search.inCommandLine(*program);
        search.inFolder(bench.folder());
        QCOMPARE(openToOthers(bench.folder()), QStringList());
        const MciRun synced = program->finish();
        MCI_COMPARE_EXIT(synced, 0);
        search.inRun(u"sync"_s, synced);
        for (const QStringList &words :
             {bench.select(u"top"_s, whose), QStringList{u"connections"_s}, QStringList{u"accounts"_s, u"--refresh"_s},
              QStringList{u"jobs"_s}, QStringList{u"config"_s, u"list"_s}, QStringList{u"work"_s, u"--until-idle"_s}}) {
            const MciRun run = bench.run(debug(words));
            MCI_COMPARE_EXIT(run, 0);
            search.inRun(words.constFirst(), run);
        }
        QVERIFY2(QFile::exists(bench.folder() + "/data/secrets.vault"_L1), "the vault is in use");
        search.inFolder(bench.folder());
        for (const QString &request : bench.sandbox().requests()) {
            if (!request.contains("/dialog/"_L1))
                search.in(u"the request "_s + request, request.toUtf8());
        }
        QCOMPARE(openToOthers(bench.folder()), QStringList());
    }
    static QList<QByteArray> tokensIn(const QByteArray &answers)
    {
        QList<QByteArray> tokens;
        const QByteArray mark = "\"access_token\":\"";
        for (qsizetype at = answers.indexOf(mark); at >= 0; at = answers.indexOf(mark, at)) {
            at += mark.size();
            tokens.append(answers.mid(at, answers.indexOf('"', at) - at));
        }
        return tokens;
    }
    static QStringList requestLinesIn(const QByteArray &sent)
    {
        static const QRegularExpression pattern(u"(?:GET|POST|DELETE) \\S+ HTTP/1\\.1\r\n"_s);
        QStringList lines;
        auto matches = pattern.globalMatch(QString::fromUtf8(sent));
        while (matches.hasNext())
            lines.append(matches.next().captured());
        return lines;
    }
    static QByteArray formValueIn(const QByteArray &sent, const QByteArray &name)
    {
        const qsizetype at = sent.indexOf(name + '=');
        if (at < 0)
            return {};
        QByteArray value = sent.mid(at + name.size() + 1);
        const auto end =
            std::find_if(value.cbegin(), value.cend(), [](char c) { return c == '&' || c == ' ' || c == '\r'; });
        value.truncate(end - value.cbegin());
        return value;
    }
};

MCI_TEST_CLASS(TestCanary);
#include "tst_Canary.moc"
