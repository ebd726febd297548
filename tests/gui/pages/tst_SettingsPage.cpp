// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingProblem.h"
#include "pages/SettingsPage.h"
#include "PagesFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** Every value is written at once, refused values say why, and what the environment gives is told. */
class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<ui::KeyMap> m_keys;
    std::unique_ptr<ui::SettingsPage> m_page;

    template<typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QString allTexts()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_page.get()))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        fillBackend(*m_backend);
        m_keys = std::make_unique<ui::KeyMap>(someCommands());
        m_page = std::make_unique<ui::SettingsPage>(look(), *m_backend, *m_keys);
        m_page->resize(1100, 700);
        m_page->show();
        QTRY_COMPARE(find<QLineEdit>("settingApiVersion")->text(), QStringLiteral("v26.0"));
    }
    void cleanup()
    {
        m_page.reset();
        m_keys.reset();
        m_backend.reset();
        look().setChoice(ui::ThemeChoice::Light);
        look().setMotion(false);
    }

    void writesWhenEditingEnds()
    {
        type("settingApiVersion", QStringLiteral("v27.0"));
        QCOMPARE(m_backend->settingsSet.size(), std::size_t{1});
        QCOMPARE(m_backend->settingsSet.front(),
                 std::pair(QStringLiteral("meta_api_version"), QStringLiteral("v27.0")));
    }

    void keepsARefusedValueAndSaysWhy()
    {
        m_backend->setSettingReplies.give(
            failure(invalidOption(Reason::SettingMalformed, QStringLiteral("creative_retention_days"),
                                  QStringLiteral("soon"), QStringLiteral("1–36500"))));
        type("retentionDays", QStringLiteral("soon"));
        QTRY_VERIFY(!find<QLineEdit>("retentionDays")->accessibleDescription().isEmpty());
        QCOMPARE(find<QLineEdit>("retentionDays")->text(), QStringLiteral("soon"));
        // In words of the field, not of the key.
        QCOMPARE(find<QLineEdit>("retentionDays")->accessibleDescription(),
                 QStringLiteral("Enter a whole number of days: 1–36500."));
        QVERIFY(allTexts().contains(QStringLiteral("Enter a whole number of days: 1–36500.")));
        QVERIFY(find<QLineEdit>("retentionDays")->property("invalid").toBool());
        m_backend->setSettingReplies.give(settings::SetOutcome{});
        const int reads = m_backend->settingReplies.calls();
        type("settingApiVersion", QStringLiteral("v27.0"));
        QTRY_VERIFY(m_backend->settingReplies.calls() > reads);
        QTRY_COMPARE(find<QLineEdit>("settingApiVersion")->text(), QStringLiteral("v26.0")); // read anew
        QCOMPARE(find<QLineEdit>("retentionDays")->text(), QStringLiteral("soon"));
        type("retentionDays", QStringLiteral("30"));
        QTRY_VERIFY(!find<QLineEdit>("retentionDays")->property("invalid").toBool());
    }

    void everyProblemIsWordedForItsField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *key, const char *allowed, const char *part) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromUtf8(allowed) << QString::fromLatin1(part);
        };
        row("meta_app_id", "A-Z", "Copy it from the basic settings");
        row("meta_app_secret", "\\S+", "no blanks");
        row("meta_api_version", "vNN.0 ≥ v25.0", "such as v26.0");
        row("meta_oauth_redirect_uri", "http://…", "http://localhost:{port}/callback");
        row("meta_graph_url", "https://…", "https://");
        row("openai_base_url", "https://…", "Plain http:// is for a server on this computer only");
        row("creative_retention_days", "1–36500", "days: 1");
        row("meta_insight_cache_ttl_hours", "1–8760", "hours: 1");
        row("meta_api_rate_limit_per_hour", "1–10000", "whole number: 1");
        row("guardrails.org_default.min_spend", "0", "from 0 on");
    }

    void everyProblemIsWordedForItsField()
    {
        QFETCH(QString, key);
        QFETCH(QString, allowed);
        QFETCH(QString, part);
        const QString text = ui::settingProblem(
            key, invalidOption(Reason::SettingMalformed, key, QStringLiteral("x"), allowed));
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(!text.contains(key), qPrintable(text));
    }

    void tellsWhatTheEnvironmentGives()
    {
        QTRY_VERIFY(find<QLineEdit>("settingAppId")->isReadOnly());
        QVERIFY(allTexts().contains(QStringLiteral("Set by META_APP_ID in the environment")));
        QVERIFY(!find<QLineEdit>("settingApiVersion")->isReadOnly());
    }

    void aSecretGoesToItsStoreAndLeavesTheField()
    {
        type("settingAppSecret", QStringLiteral("s3cret"));
        QCOMPARE(m_backend->secretsSet.front(),
                 std::pair(QStringLiteral("meta_app_secret"), QByteArrayLiteral("s3cret")));
        QVERIFY(m_backend->settingsSet.empty());
        QTRY_COMPARE(find<QLineEdit>("settingAppSecret")->text(), QString());
    }

    void metadataOnlyTurnsTheCacheOff()
    {
        auto *box = find<QAbstractButton>("metadataOnly");
        QVERIFY(!box->isChecked());
        box->click();
        QCOMPARE(m_backend->settingsSet.front(), std::pair(QStringLiteral("media_cache"), QStringLiteral("off")));
    }

    void clearsThePicturesAndMeasuresAgain()
    {
        QTRY_VERIFY(find<QLabel>("cacheSize")->text().startsWith(QStringLiteral("312")));
        m_backend->cacheSizeReplies.give(qint64{0});
        find<QAbstractButton>("cacheClear")->click();
        QTRY_VERIFY(find<QLabel>("cacheSize")->text().startsWith(QStringLiteral("0")));
        QCOMPARE(m_backend->clearCacheReplies.calls(), 1);
    }

    void minimumsAreOfOneClient()
    {
        auto *client = find<QComboBox>("settingClient");
        QTRY_COMPARE(client->count(), 2);
        m_page->setOrganization(QStringLiteral("org_2"));
        auto *conversions = m_page->findChild<QWidget *>(QStringLiteral("minConversions"))->findChild<QLineEdit *>();
        conversions->setFocus();
        conversions->selectAll();
        QTest::keyClicks(conversions, QStringLiteral("7"));
        QTest::keyClick(conversions, Qt::Key_Return);
        QTRY_VERIFY(!m_backend->settingsSet.empty());
        QCOMPARE(m_backend->settingsSet.front(),
                 std::pair(QStringLiteral("guardrails.org_2.min_conversions"), QStringLiteral("7")));
    }

    void appearanceIsToldAndHoldsAtOnce()
    {
        QSignalSpy themes(m_page.get(), &ui::SettingsPage::themeChosen);
        QSignalSpy menus(m_page.get(), &ui::SettingsPage::menuBarChosen);
        auto *theme = find<QComboBox>("settingTheme");
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QCOMPARE(themes.count(), 1);
        QCOMPARE(look().choice(), ui::ThemeChoice::HighContrast);
        find<QAbstractButton>("settingMenuBar")->click();
        QCOMPARE(menus.count(), 1);
        ui::AppearanceChoices choices;
        choices.theme = ui::ThemeChoice::Dark;
        m_page->setChoices(choices); // what is set from outside is not told back
        QCOMPARE(themes.count(), 1);
    }

    void motionGoesAsTheSystemOrNot()
    {
        QSignalSpy told(m_page.get(), &ui::SettingsPage::motionChosen);
        auto *motion = find<QComboBox>("settingMotion");
        look().setMotionChoice(ui::MotionChoice::System);
        QCOMPARE(motion->itemText(0), QStringLiteral("As the system (on now)"));
        look().setSystemMotion(false);
        QCOMPARE(motion->itemText(0), QStringLiteral("As the system (off now)"));
        QVERIFY(!look().motion());
        motion->setFocus();
        QTest::keyClick(motion, Qt::Key_Down);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<ui::MotionChoice>(), ui::MotionChoice::On);
        QVERIFY(look().motion());
        look().setSystemMotion(true);
    }

    void theSearchNarrowsSectionsAndRows()
    {
        auto *list = find<QListWidget>("settingsSections");
        auto *search = find<QLineEdit>("settingsSearch");
        const auto sections = [list] {
            QStringList shown;
            for (int i = 0; i < list->count(); ++i) {
                if (!list->item(i)->isHidden())
                    shown.append(list->item(i)->text());
            }
            return shown;
        };
        QCOMPARE(sections().size(), 9);
        m_page->search();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("RÉTENTION"));
        QCOMPARE(sections(), QStringList{QStringLiteral("Copies and logs")});
        QVERIFY(find<QWidget>("retentionDays")->isVisible());
        QVERIFY(!find<QWidget>("cacheClear")->isVisible());
        QVERIFY(!find<QWidget>("settingTheme")->isVisible());
        search->setText(QStringLiteral("color blindness")); // words of a caption
        QCOMPARE(sections(), QStringList{QStringLiteral("Appearance")});
        search->setText(QStringLiteral("high contrast")); // a choice of a list
        QVERIFY(find<QWidget>("settingTheme")->isVisible());
        search->setText(QStringLiteral("backup")); // a keyword
        QCOMPARE(sections(), QStringList{QStringLiteral("Copies and logs")});
        search->setText(QStringLiteral("sync now")); // a command
        QCOMPARE(sections(), QStringList{QStringLiteral("Shortcuts")});
        search->setText(QStringLiteral("meta app")); // a whole section
        QVERIFY(find<QWidget>("settingRedirect")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(sections().size(), 9);
        QVERIFY(find<QWidget>("cacheClear")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(list->hasFocus());
    }

    void theSearchSaysWhenThereIsNothing()
    {
        auto *search = find<QLineEdit>("settingsSearch");
        search->setText(QStringLiteral("zzz"));
        QVERIFY(allTexts().contains(QStringLiteral("zzz")));
        const auto *list = find<QListWidget>("settingsSections");
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->item(i)->isHidden());
        const auto buttons = m_page->findChildren<QAbstractButton *>();
        const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->isVisible() && button->text() == QStringLiteral("Clear search");
        });
        QVERIFY(clear != buttons.end());
        (*clear)->click();
        QVERIFY(search->text().isEmpty());
        QVERIFY(find<QWidget>("settingTheme")->isVisible());
    }

    void tellsWhatIsKeptAndOpensTheFolders()
    {
        QTRY_VERIFY(find<QLabel>("databaseBackups")->text().contains(QStringLiteral("2 copies")));
        QVERIFY(find<QLabel>("databaseBackups")->text().contains(QStringLiteral("12 MB")));
        find<QAbstractButton>("openLogs")->click();
        find<QAbstractButton>("openData")->click();
        QCOMPARE(m_backend->foldersOpened,
                 (QStringList{QStringLiteral("/home/julia/.local/state/mci/logs"),
                              QStringLiteral("/home/julia/.local/share/mci")}));
        m_backend->folderOpens = false;
        find<QAbstractButton>("openData")->click();
        QVERIFY(allTexts().contains(QStringLiteral("No file manager answered")));
    }

    void defaultMinimumsComeBackAndCanBeUndone()
    {
        auto *reset = find<QAbstractButton>("resetMinimums");
        QTRY_VERIFY(reset->toolTip().isEmpty());
        std::function<void()> undo;
        connect(m_page.get(), &ui::SettingsPage::told, m_page.get(),
                [&undo](const QString &, const std::function<void()> &how) { undo = how; });
        reset->click();
        QCOMPARE(m_backend->settingsSet.back(),
                 std::pair(QStringLiteral("guardrails.org_default.min_spend"), QString()));
        QVERIFY(undo);
        undo();
        QCOMPARE(m_backend->settingsSet.back(),
                 std::pair(QStringLiteral("guardrails.org_default.min_spend"), QStringLiteral("150")));
        m_page->setOrganization(QStringLiteral("org_2"));
        QVERIFY(!reset->toolTip().isEmpty());
    }

    void debugInfoHasVersionsAndNoSecret()
    {
        find<QAbstractButton>("copyDebugInfo")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Qt 6.4.2, SQLite 3.40.1, OpenSSL 3.0.17")));
        QVERIFY2(copied.contains(QStringLiteral("Settings environment: meta_app_id")), qPrintable(copied));
        QVERIFY(!copied.contains(QStringLiteral("1234567890123456")));
        QVERIFY(!copied.contains(QStringLiteral("org_default")));
        m_backend->programFacts.profileFolder = QDir::homePath() + QStringLiteral("/mci");
        find<QAbstractButton>("copyDebugInfo")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Profile ~/mci")));
    }

    void namesTheLicencesOfAllParts()
    {
        for (const char *part : {"Qt", "SQLite", "OpenSSL", "QtKeychain", "zlib", "tl::expected", "Inter"})
            QVERIFY2(allTexts().contains(QLatin1String(part)), part);
        QVERIFY(allTexts().contains(QStringLiteral("LGPL-3.0-only")));
        QVERIFY(allTexts().contains(QStringLiteral("OpenSSL 3.0.17")));
    }
};

MCI_TEST_CLASS(TestSettingsPage);
#include "tst_SettingsPage.moc"
