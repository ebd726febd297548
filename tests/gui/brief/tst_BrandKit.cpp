// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BrandKitDialog.h"
#include "brief/ChipList.h"
#include "brief/PhotoField.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QAction>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::test;

/** The client's brand kit, and picture files of the user's. */
class TestBrandKit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BriefFixture> m_fixture;
    BriefFixture &fixture() { return *m_fixture; }
    ui::BrandKitDialog *openKit()
    {
        fixture().find<QAction>("briefBrandKit")->trigger();
        auto *dialog = fixture().find<ui::BrandKitDialog>("brandKitDialog");
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("brandName"));
        return QTest::qWaitFor([name] { return !name->text().isEmpty(); }) ? dialog : nullptr;
    }

    static QString picture(const QTemporaryDir &folder)
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString file = folder.filePath(QStringLiteral("photo.png"));
        return image.save(file) ? file : QString();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BriefFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aKitIsSavedAndTheBriefTakesItOver()
    {
        QVERIFY(fixture().open(filledBrief()));
        ui::BrandKitDialog *dialog = openKit();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<ui::ChipList *>(QStringLiteral("brandForbidden"))->words(),
                 someBrandKit().forbiddenWords);
        dialog->findChild<QLineEdit *>(QStringLiteral("brandName"))->setText(QStringLiteral("Maré"));
        dialog->findChild<QAbstractButton *>(QStringLiteral("brandKitSave"))->click();
        QTRY_COMPARE(fixture().backend.brandKitsSet.size(), std::size_t(1));
        domain::BrandKit expected = someBrandKit();
        expected.name = QStringLiteral("Maré");
        QCOMPARE(fixture().backend.brandKitsSet.front().first, QStringLiteral("org_default"));
        QVERIFY(fixture().backend.brandKitsSet.front().second == expected);
        QTRY_VERIFY(!fixture().find<ui::BrandKitDialog>("brandKitDialog"));
        fixture().page->flush();
        QVERIFY(fixture().lastSaved().brief.brand == expected);
    }

    void aKitThatCannotBeSavedStaysOpen()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.setBrandKitReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        ui::BrandKitDialog *dialog = openKit();
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(QStringLiteral("brandKitSave"))->click();
        QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("brandKitNote"))->isVisible());
        QVERIFY(dialog->isVisible());
    }

    void aPhotoIsChecked()
    {
        const QTemporaryDir folder;
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString good = folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(image.save(good));
        QFile text(folder.filePath(QStringLiteral("text.png")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture");
        text.close();

        ui::PhotoField field(look(), nullptr);
        QSignalSpy edited(&field, &ui::PhotoField::edited);
        QSignalSpy problem(&field, &ui::PhotoField::problemChanged);
        field.choose(text.fileName());
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(problem.front().front().toString().contains(QStringLiteral("cannot be used")));
        QCOMPARE(edited.count(), 0);
        QVERIFY(field.file().isEmpty());
        field.choose(good);
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(field.file(), good);
        QVERIFY(problem.back().front().toString().isEmpty());
        // One of before that is gone now stays named, with a word about it.
        QVERIFY(QFile::remove(good));
        field.setFile({});
        field.setFile(good);
        QTRY_VERIFY(problem.back().front().toString().contains(QStringLiteral("any more")));
        QCOMPARE(field.file(), good);
    }

    void aPhotoStaysWithItsBrief()
    {
        const QTemporaryDir folder;
        const QString file = picture(folder);
        QVERIFY(fixture().open(emptyBrief()));
        auto *photo = fixture().find<ui::PhotoField>("briefPhoto");
        QSignalSpy edited(photo, &ui::PhotoField::edited);
        QSignalSpy ended(photo, &ui::PhotoField::choiceEnded);
        photo->choose(file);
        // Somebody types on while it is read.
        fixture().type("briefOffer", QStringLiteral("10%"));
        QTRY_COMPARE(edited.count(), 1);
        fixture().undo.undo();
        QVERIFY(photo->file().isEmpty());
        edited.clear();
        ended.clear();
        photo->choose(file);
        domain::StoredBrief other = emptyBrief();
        other.id = QStringLiteral("brf_3");
        fixture().backend.briefReplies.give(other);
        fixture().page->showBrief(other.id);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!ended.front().front().toBool());
        QTRY_COMPARE(fixture().page->briefId(), other.id);
        QTest::qWait(50);
        QCOMPARE(edited.count(), 0);
        QVERIFY(photo->file().isEmpty());
    }

    void savingWaitsForTheLogo()
    {
        const QTemporaryDir folder;
        const QString file = picture(folder);
        QVERIFY(fixture().open(filledBrief()));
        ui::BrandKitDialog *dialog = openKit();
        QVERIFY(dialog);
        auto *list = dialog->findChild<ui::ChipList *>(QStringLiteral("brandCompetitors"));
        list->findChild<QAbstractButton *>(QStringLiteral("chipAdd"))->click();
        list->findChild<QLineEdit *>(QStringLiteral("chipEditor"))->setText(QStringLiteral("Rival"));
        dialog->findChild<ui::PhotoField *>(QStringLiteral("brandLogo"))->choose(file);
        dialog->findChild<QAbstractButton *>(QStringLiteral("brandKitSave"))->click();
        QTRY_COMPARE(fixture().backend.brandKitsSet.size(), std::size_t(1));
        QCOMPARE(fixture().backend.brandKitsSet.front().second.logoFile, file);
        QVERIFY(fixture().backend.brandKitsSet.front().second.competitors.contains(QStringLiteral("Rival")));
    }

    void aLogoThatIsNoneKeepsTheKitOpen()
    {
        const QTemporaryDir folder;
        QFile text(folder.filePath(QStringLiteral("text.png")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture");
        text.close();
        QVERIFY(fixture().open(filledBrief()));
        ui::BrandKitDialog *dialog = openKit();
        QVERIFY(dialog);
        auto *logo = dialog->findChild<ui::PhotoField *>(QStringLiteral("brandLogo"));
        auto *save = dialog->findChild<QAbstractButton *>(QStringLiteral("brandKitSave"));
        logo->choose(text.fileName());
        save->click();
        QTRY_VERIFY(!logo->isChoosing());
        QVERIFY(fixture().backend.brandKitsSet.empty());
        save->click();
        QTRY_COMPARE(fixture().backend.brandKitsSet.size(), std::size_t(1));
    }

    void filesAreWrittenInTheChosenForm()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().find<QAction>("briefSaveAs-pdf")->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture().find<QDialog>("briefSaveDialog")) != nullptr);
        QSignalSpy told(fixture().page, &ui::BriefPage::toastWanted);
        QVERIFY(QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, QStringLiteral("/x/brief.pdf"))));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(fixture().backend.briefFiles, QStringList{QStringLiteral("/x/brief.pdf")});
        QVERIFY(told.front().front().toString().contains(QStringLiteral("brief.pdf")));
        dialog->close();
    }
};

MCI_TEST_CLASS(TestBrandKit);
#include "tst_BrandKit.moc"
