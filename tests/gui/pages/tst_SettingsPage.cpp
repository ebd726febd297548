// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AboutSettings.h"
#include "pages/SettingsPage.h"
#include "PagesFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** Every value is written at once, refused values say why, and what the environment gives is told. */
class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
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
        m_page = std::make_unique<ui::SettingsPage>(look(), *m_backend);
        m_page->resize(1100, 700);
        m_page->show();
        QTRY_COMPARE(find<QLineEdit>("settingApiVersion")->text(), QStringLiteral("v26.0"));
    }
    void cleanup()
    {
        m_page.reset();
        m_backend.reset();
        look().setChoice(ui::ThemeChoice::Light);
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

    void debugInfoHasVersionsAndNoSecret()
    {
        find<QAbstractButton>("copyDebugInfo")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Qt 6.4.2, SQLite 3.40.1")));
        QVERIFY(!copied.contains(QStringLiteral("1234567890123456")));
    }
};

MCI_TEST_CLASS(TestSettingsPage);
#include "tst_SettingsPage.moc"
