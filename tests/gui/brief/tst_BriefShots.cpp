// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BrandKitDialog.h"
#include "brief/BriefLibrary.h"
#include "creatives/ThumbnailStore.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"
#include "text/Translation.h"
#include "widgets/Button.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::test;

/** The editor, the library and the brand kit in both sizes of the design, light and dark, in three languages. */
class TestBriefShots : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QStringList m_files;

    void makePictures()
    {
        const QColor colours[] = {QColor(0x0A, 0x30, 0x29), QColor(0xF2, 0x9C, 0x63), QColor(0xC9, 0xB6, 0xE8),
                                  QColor(0x6E, 0x2C, 0x40)};
        for (int i = 0; i < 4; ++i) {
            QImage image(i == 1 ? QSize(360, 640) : QSize(600, 600), QImage::Format_RGB32);
            image.fill(colours[i]);
            QPainter painter(&image);
            painter.setBrush(Qt::white);
            painter.drawEllipse(image.rect().center(), 90 + 20 * i, 90 + 20 * i);
            painter.end();
            m_files << m_folder.filePath(QStringLiteral("%1.png").arg(i));
            QVERIFY(image.save(m_files.back()));
        }
    }
    static void keep(QWidget &widget, const QString &name)
    {
        const QDir folder(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(widget.grab().save(
            folder.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(QTest::currentDataTag())))));
    }
    /** No part of a column is narrower than it has to be, and none sticks out. */
    static void verifyArranged(const QWidget &root)
    {
        for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
            if (!area->isVisible())
                continue;
            const QWidget *content = area->widget();
            QVERIFY2(content->width() <= area->viewport()->width(),
                     qPrintable(QStringLiteral("%1: %2 of %3")
                                    .arg(area->objectName())
                                    .arg(content->width())
                                    .arg(area->viewport()->width())));
            for (const QWidget *part : content->findChildren<QWidget *>()) {
                if (part->isVisible() && part->window() == root.window()
                    && !qobject_cast<QLineEdit *>(part->parentWidget())
                    && part->width() < part->minimumSizeHint().width())
                    QFAIL(qPrintable(QStringLiteral("%1 %2 is %3 wide, needs %4")
                                         .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                                         .arg(part->width())
                                         .arg(part->minimumSizeHint().width())));
            }
        }
    }
    /** What was posted is done, so that all is laid out, and no picture is being read. */
    static bool settled(const QWidget &root)
    {
        return QTest::qWaitFor([&root] {
            QCoreApplication::sendPostedEvents();
            const QList<ui::ThumbnailStore *> stores = root.findChildren<ui::ThumbnailStore *>();
            return std::all_of(stores.begin(), stores.end(),
                               [](const ui::ThumbnailStore *store) { return store->waiting() == 0; });
        });
    }
    services::BriefPreview pictured(services::BriefPreview preview) const
    {
        for (std::size_t i = 0; i < preview.sources.size(); ++i) {
            if (preview.sources[i].creative)
                preview.sources[i].creative->pictureFile = m_files.value(static_cast<qsizetype>(i));
        }
        return preview;
    }

private Q_SLOTS:
    void initTestCase() { makePictures(); }
    void cleanup() { look().setChoice(ui::ThemeChoice::Light); }

    void pages_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const bool all = qEnvironmentVariable("MCI_PICTURES") == u"all";
        for (const QString &language : text::Translation::supportedLocales()) {
            for (const auto &[theme, name] :
                 {std::pair(ui::ThemeChoice::Light, "light"), std::pair(ui::ThemeChoice::Dark, "dark")}) {
                // Beside the rail, which is folded in the small one.
                for (const QSize size : {QSize(1228, 900), QSize(1044, 700)}) {
                    if (all || (language == u"pt_BR") == (theme == ui::ThemeChoice::Dark))
                        QTest::addRow("%s-%s-%d", name, qPrintable(language), size.width())
                            << theme << language << size;
                }
            }
        }
    }
    void pages()
    {
        QFETCH(const ui::ThemeChoice, theme);
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        look().setChoice(theme);
        const text::Translation translation(language);
        {
            BriefFixture fixture;
            fixture.window.resize(size);
            fixture.backend.briefPreviewReplies.give(pictured(filledPreview()));
            QVERIFY(fixture.open(filledBrief()));
            QVERIFY(settled(fixture.window));
            verifyArranged(fixture.window);
            keep(fixture.window, QStringLiteral("brief-filled"));
            fixture.click("makerProvider");
            fixture.find("briefMore") ? fixture.click("briefMore") : void();
            for (const char *part : {"0", "2"}) {
                auto *tabs = fixture.find("briefTabs");
                if (!tabs->isVisible())
                    continue;
                tabs->findChild<QAbstractButton *>(QStringLiteral("segment") + QLatin1String(part))->click();
                QVERIFY(settled(fixture.window));
                verifyArranged(fixture.window);
                keep(fixture.window, QStringLiteral("brief-tab%1").arg(QLatin1String(part)));
            }
            fixture.find("briefTabs")->findChild<QAbstractButton *>(QStringLiteral("segment1"))->click();
            QVERIFY(settled(fixture.window));
            verifyArranged(fixture.window);
            auto *column = fixture.find<QScrollArea>("briefColumn1");
            column->ensureWidgetVisible(fixture.find("briefGuard"));
            QVERIFY(settled(fixture.window));
            keep(fixture.window, QStringLiteral("brief-provider"));
            fixture.find<QAction>("briefBrandKit")->trigger();
            auto *kit = fixture.find<ui::BrandKitDialog>("brandKitDialog");
            QTRY_VERIFY(fixture.find<ui::Button>("brandKitSave")->disabledReason().isEmpty());
            QVERIFY(settled(*kit));
            verifyArranged(*kit);
            keep(*kit, QStringLiteral("brief-kit"));
        }
        problems(size);
        library(size);
    }

private:
    void problems(QSize size)
    {
        BriefFixture fixture;
        fixture.window.resize(size);
        services::BriefPreview preview = pictured(filledPreview());
        preview.sources[0].creative.reset();
        preview.sources[1].hasPatterns = false;
        preview.providerReady = false;
        fixture.backend.briefPreviewReplies.give(preview);
        fixture.backend.generateReplies.give(failure(makeError(ErrorCode::PatternsNotExtracted, Reason::None)));
        QVERIFY(fixture.open(filledBrief()));
        fixture.click("briefGenerate");
        QTRY_VERIFY(!fixture.advice().isEmpty());
        const int previews = fixture.backend.briefPreviewReplies.calls();
        fixture.type("briefProduct", QStringLiteral(" "));
        fixture.click("briefGenerate");
        QTRY_VERIFY(fixture.page->isAllSaved() && fixture.backend.briefPreviewReplies.calls() > previews);
        QVERIFY(settled(fixture.window));
        verifyArranged(fixture.window);
        keep(fixture.window, QStringLiteral("brief-problems"));
    }
    void library(QSize size)
    {
        FakeBackend backend;
        QUndoStack undo;
        std::vector<services::OutputEntry> outputs;
        std::vector<services::BriefEntry> briefs;
        for (int i = 0; i < 5; ++i) {
            outputs.push_back(outputEntry(QString::number(i), QStringLiteral("Cápsulas compostáveis Maré Alta"),
                                          m_files.mid(0, 4 - i % 3)));
            briefs.push_back(briefEntry(
                QString::number(i), i == 2 ? QString() : QStringLiteral("Cápsulas compostáveis"), m_files.value(i)));
        }
        backend.outputsReplies.give(outputs);
        backend.briefsReplies.give(briefs);
        ui::BriefLibrary library(look(), backend, undo);
        library.resize(size);
        library.setOrganization(QStringLiteral("org"));
        library.show();
        QVERIFY(settled(library));
        library.findChild<QWidget *>(QStringLiteral("libraryOutputs"))->setFocus(Qt::TabFocusReason);
        keep(library, QStringLiteral("library-made"));
        library.setSection(ui::BriefLibrary::Briefs);
        QVERIFY(settled(library));
        keep(library, QStringLiteral("library-briefs"));
        backend.briefsReplies.give(std::vector<services::BriefEntry>{});
        library.reload();
        QTRY_VERIFY(library.findChild<QWidget *>(QStringLiteral("libraryEmpty"))->isVisible());
        QVERIFY(settled(library));
        keep(library, QStringLiteral("library-empty"));
    }
};

MCI_TEST_CLASS(TestBriefShots);
#include "tst_BriefShots.moc"
