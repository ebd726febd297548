// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsFile.h"
#include "support/TestMain.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::settings;

namespace {

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIsNoValue()
    {
        const QTemporaryDir dir;
        const auto values = SettingsFile(dir.filePath(QStringLiteral("none/settings.ini"))).values();
        QVERIFY(values && values->isEmpty());
        QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("none"))));
    }
    void onlyTheOwnerCanReadIt()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a/config/settings.ini"));
        const SettingsFile file(path);
        for (const char *value : {"1", "2"}) {
            QVERIFY(file.write(QStringLiteral("meta_app_id"), QLatin1String(value)));
            QVERIFY(!(QFileInfo(path).permissions() & kOthers));
            QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & kOthers));
        }
    }
    void keepsWhatIsNotAscii()
    {
        const QTemporaryDir dir;
        const SettingsFile file(dir.filePath(QStringLiteral("settings.ini")));
        const QMap<QString, QString> written{
            {QStringLiteral("a"), QStringLiteral("x,y; z=\"1\" # é 漢 \\n %41")},
            {QStringLiteral("guardrails.org_default.min_spend"), QStringLiteral("1.5")},
            {QStringLiteral("b"), QStringLiteral("@Invalid()")},
        };
        for (auto it = written.cbegin(); it != written.cend(); ++it)
            QVERIFY(file.write(it.key(), it.value()));
        QCOMPARE(*file.values(), written);
        QVERIFY(file.write(QStringLiteral("a"), QString()));
        QCOMPARE(file.values()->size(), 2);
    }
    void aListWithoutQuotesIsOneText()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("settings.ini"));
        put(path, "[General]\nmeta_oauth_scope=ads_read,business_management\n");
        QCOMPARE(SettingsFile(path).values()->value(QStringLiteral("meta_oauth_scope")),
                 QStringLiteral("ads_read,business_management"));
    }
    void seesWhatAnotherProgramWrote()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("settings.ini"));
        const SettingsFile one(path);
        const SettingsFile other(path);
        QVERIFY(one.write(QStringLiteral("meta_app_id"), QStringLiteral("1")));
        QCOMPARE(other.values()->value(QStringLiteral("meta_app_id")), QStringLiteral("1"));
        QVERIFY(other.write(QStringLiteral("openai_model"), QStringLiteral("m")));
        QCOMPARE(one.values()->size(), 2);
    }
    void aFileThatIsNoIniIsKept()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("settings.ini"));
        put(path, "this is no ini file\n");
        const SettingsFile file(path);
        QCOMPARE(file.values().error().reason, Reason::SettingMalformed);
        QVERIFY(!file.write(QStringLiteral("meta_app_id"), QStringLiteral("1")));
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("this is no ini file\n"));
    }
    void aFolderInItsPlaceIsAnError()
    {
        const QTemporaryDir dir;
        const SettingsFile file(dir.path());
        QCOMPARE(file.values().error().reason, Reason::ProfileUnreadable);
        QVERIFY(!file.write(QStringLiteral("a"), QStringLiteral("b")));
    }

private:
    static void put(const QString &path, const char *text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

MCI_TEST_CLASS(TestSettingsFile);
#include "tst_SettingsFile.moc"
