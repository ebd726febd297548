// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "creatives/CompositionSketch.h"
#include "creatives/PaletteStrip.h"
#include "creatives/PatternsTab.h"
#include "creatives/SwatchButton.h"
#include "creatives/TagChip.h"
#include "gui/support/PatternValues.h"
#include "support/TestMain.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::ui;

class TestPatternsTab : public QObject
{
    Q_OBJECT

    Look m_look;
    QTemporaryDir m_folder;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<QScrollArea> m_area;
    PatternsTab *m_tab = nullptr;

    [[nodiscard]] static CreativeRow row(int place, domain::PictureState picture)
    {
        services::TopCreative item = test::topCreative(place);
        item.creative.pictureState = picture;
        item.creative.thumbnailFile = picture == domain::PictureState::Stored ? QStringLiteral("grey.png") : QString();
        CreativeRow row;
        row.item = std::make_shared<const services::TopCreative>(item);
        return row;
    }
    [[nodiscard]] static PatternsState in(PatternsStage stage)
    {
        PatternsState state;
        state.stage = stage;
        return state;
    }
    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_tab->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] Button &analyze() const { return *find<Button>("panelAnalyze"); }
    [[nodiscard]] QString note() const { return find("panelPatternsNote")->accessibleName(); }
    /** The names of everything that a screen reader meets in the tab, in one string. */
    [[nodiscard]] QString told() const
    {
        QStringList names;
        collect(*QAccessible::queryAccessibleInterface(m_tab), names);
        return names.join(u'|');
    }
    static void collect(QAccessibleInterface &thing, QStringList &names)
    {
        if (thing.state().invisible)
            return;
        names << thing.text(QAccessible::Name);
        for (int i = 0; i < thing.childCount(); ++i)
            collect(*thing.child(i), names);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QImage grey(200, 100, QImage::Format_RGB32);
        grey.fill(QColor(128, 128, 128));
        QVERIFY(grey.save(m_folder.filePath(QStringLiteral("grey.png"))));
        m_thumbnails = std::make_unique<ThumbnailStore>(m_folder.path());
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_tab = new PatternsTab(m_look, *m_thumbnails);
        m_area->setWidget(m_tab);
        m_area->resize(440, 900);
        m_tab->setCreative(row(0, domain::PictureState::Stored));
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }
    void cleanup()
    {
        m_area.reset();
        m_thumbnails.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    void nothingKnownOffersNothing()
    {
        QVERIFY(note().startsWith(QStringLiteral("Reading")));
        QVERIFY(analyze().isHidden());
        QVERIFY(!find("patternsVisual")->isVisible());
    }

    void notAnalyzedIsSaidAndCanBeChangedByKeyboard()
    {
        // Something else that the keyboard would go to.
        QPushButton after(m_area.get());
        after.show();
        m_tab->setState(in(PatternsStage::NotAnalyzed));
        QCOMPARE(note(), QStringLiteral("Not analyzed yet."));
        QSignalSpy wanted(m_tab, &PatternsTab::analysisWanted);
        analyze().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&analyze(), Qt::Key_Return);
        QCOMPARE(wanted, (QList<QVariantList>{{false}}));
        m_tab->setState(in(PatternsStage::Queued));
        QVERIFY(analyze().isHidden());
        QVERIFY(note().contains(QStringLiteral("queue")));
        // The button is gone; the keyboard stays here.
        QCOMPARE(QApplication::focusWidget(), m_area.get());
    }

    void withoutAPictureTheButtonSaysWhy()
    {
        m_tab->setCreative(row(1, domain::PictureState::NoPicture));
        m_tab->setState(in(PatternsStage::NotAnalyzed));
        QCOMPARE(analyze().disabledReason(), QStringLiteral("This ad has no picture of its own."));
        QVERIFY(note().contains(analyze().disabledReason()));
        QSignalSpy wanted(m_tab, &PatternsTab::analysisWanted);
        QTest::mouseClick(&analyze(), Qt::LeftButton);
        QTest::keyClick(&analyze(), Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void runningSaysWhatIsDoneAndHowFar()
    {
        PatternsState state = in(PatternsStage::Running);
        m_tab->setState(state);
        QCOMPARE(note(), QStringLiteral("The picture is being analyzed."));
        state.doing = QStringLiteral("Reading its text");
        state.progress = 0.4;
        m_tab->setState(state);
        QCOMPARE(note(), state.doing);
        QVERIFY(find("panelPatternsProgress")->isVisible());
        QAccessibleInterface *progress = QAccessible::queryAccessibleInterface(find("panelPatternsProgress"));
        QCOMPARE(progress->valueInterface()->currentValue().toDouble(), 0.4);
        QVERIFY(analyze().isHidden());
    }

    void aFailureCanBeTriedAgain()
    {
        PatternsState state = in(PatternsStage::Failed);
        state.error = makeError(ErrorCode::Timeout, Reason::None);
        m_tab->setState(state);
        QCOMPARE(note(), text::errorMessage(state.error));
        QCOMPARE(analyze().text(), QStringLiteral("Try again"));
        QSignalSpy wanted(m_tab, &PatternsTab::analysisWanted);
        QTest::mouseClick(&analyze(), Qt::LeftButton);
        QCOMPARE(wanted, (QList<QVariantList>{{true}}));
    }

    void patternsAreToldWhole()
    {
        m_tab->setState(test::patternsOfAnAd());
        QVERIFY(!find("panelPatternsNote")->isVisible());
        const QString all = told();
        for (const char *one :
             {"Visual", "Confidence 91%", "Confidence 87%", "Confidence 72%", "5 color(s)",
              "Rule of thirds; Confidence 92%; Sets", "Text on 12% of the picture", "Local analysis, no image sent",
              "Analyzed ", "Copy #0A3029, 47% of the picture", "Analyze again"})
            QVERIFY2(all.contains(QLatin1String(one)), qPrintable(QLatin1String(one) + QStringLiteral(" in ") + all));
        QVERIFY(all.contains(QStringLiteral("Urgency: decided by|“\u2068σήμερα\u2069”, “\u2068τώρα\u2069”")));
        QVERIFY(!all.contains(QStringLiteral("Tone: decided by")));
        QVERIFY(!find("patternsLowResolution")->isVisible());
        QSignalSpy wanted(m_tab, &PatternsTab::analysisWanted);
        QTest::mouseClick(find<Button>("panelAnalyzeAgain"), Qt::LeftButton);
        QCOMPARE(wanted, (QList<QVariantList>{{true}}));
    }

    void theProviderIsNamed()
    {
        PatternsState state = test::patternsOfAnAd();
        state.patterns.source = domain::PatternSource::Provider;
        state.patterns.model = QStringLiteral("vision-9");
        state.patterns.lowResolution = true;
        m_tab->setState(state);
        QVERIFY(find<QLabel>("patternsSource")->text().contains(QStringLiteral("\u2068vision-9\u2069")));
        QVERIFY(find("patternsLowResolution")->isVisible());
    }

    void aColourIsCopiedByKeyAndByClick()
    {
        m_tab->setState(test::patternsOfAnAd());
        const auto swatches = m_tab->findChildren<SwatchButton *>();
        QCOMPARE(swatches.size(), 5);
        auto *copied = find<QLabel>("paletteCopied");
        QVERIFY(!copied->isVisible());
        swatches[1]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(swatches[1], Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("#F2E8D6"));
        QVERIFY(copied->isVisible());
        QCOMPARE(copied->text(), QStringLiteral("Copied: #F2E8D6"));
        auto *strip = find<PaletteStrip>("paletteStrip");
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->segment(0).center().toPoint());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("#0A3029"));
        QCOMPARE(copied->text(), QStringLiteral("Copied: #0A3029"));
    }

    void tabLeadsThroughInTheOrderOfReading()
    {
        m_tab->setState(test::patternsOfAnAd());
        find("patternsComposition")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_area.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find("panelAnalyzeAgain"));
        for (const SwatchButton *swatch : m_tab->findChildren<SwatchButton *>()) {
            QTest::keyClick(m_area.get(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), swatch);
        }
        // The tags of a block are one stop.
        QTest::keyClick(m_area.get(), Qt::Key_Tab);
        QVERIFY(find("patternsVisual")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_area.get(), Qt::Key_Tab);
        QVERIFY(find("patternsMessage")->isAncestorOf(QApplication::focusWidget()));
    }

    void segmentsAreAsWideAsTheirShare()
    {
        PaletteStrip strip(m_look);
        strip.resize(200, 34);
        strip.setColours({{QStringLiteral("#000000"), 0.6}, {QStringLiteral("#FFFFFF"), 0.2}});
        QCOMPARE(strip.segment(0), QRectF(0, 0, 150, 34));
        QCOMPARE(strip.segment(1), QRectF(150, 0, 50, 34));
        strip.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(strip.segment(0), QRectF(50, 0, 150, 34));
    }

    void foundTextIsPlainAndCanBeSelectedByKeyboard()
    {
        PatternsState state = test::patternsOfAnAd();
        state.patterns.message.imageText = QStringLiteral("<b>50%</b> & mais");
        m_tab->setState(state);
        auto *text = find("patternsImageText")->findChildren<QLabel *>().last();
        QCOMPARE(text->text(), state.patterns.message.imageText);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        text->setFocus(Qt::TabFocusReason);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(text->selectedText(), state.patterns.message.imageText);
    }

    void theCompositionIsDrawnOverThePicture()
    {
        m_tab->setState(test::patternsOfAnAd());
        auto *sketch = find<CompositionSketch>("patternsSketch");
        QTRY_VERIFY(sketch->hasPicture());
        const QRectF picture = sketch->pictureRect();
        QCOMPARE(picture.size(), QSizeF(sketch->width(), sketch->width() / 2.0));
        const QImage plain = sketch->grab().toImage();
        auto *composition = find<QAbstractButton>("patternsComposition");
        composition->setFocus(Qt::TabFocusReason);
        QTest::keyClick(composition, Qt::Key_Space);
        QVERIFY(sketch->isSketched());
        QCOMPARE(sketch->accessibleDescription(), QStringLiteral("2 line(s) of text marked; button marked"));
        const QImage drawn = sketch->grab().toImage();
        const auto differs = [&](qreal x, qreal y) {
            const QPoint at(qRound(picture.x() + x * picture.width()), qRound(picture.y() + y * picture.height()));
            return plain.pixelColor(at) != drawn.pixelColor(at);
        };
        QVERIFY(differs(1.0 / 3, 0.6));
        QVERIFY(differs(0.08, 0.12));
        QVERIFY(differs(0.5, 0.82));
        QVERIFY(!differs(0.5, 0.5));
        QTest::keyClick(composition, Qt::Key_Space);
        QCOMPARE(sketch->grab().toImage(), plain);
    }

    void besideALargePictureOnlyTheSketchIsShown()
    {
        m_tab->setState(test::patternsOfAnAd());
        m_tab->setPictureShown(false);
        QVERIFY(!find("patternsSketch")->isVisible());
        find<QAbstractButton>("patternsComposition")->click();
        QVERIFY(find("patternsSketch")->isVisible());
    }

    void anotherCreativeBeginsWithNothing()
    {
        m_tab->setState(test::patternsOfAnAd());
        m_tab->setCreative(row(0, domain::PictureState::Stored));
        QVERIFY(find("patternsVisual")->isVisible());
        m_tab->setCreative(row(1, domain::PictureState::Stored));
        QVERIFY(!find("patternsVisual")->isVisible());
    }

    void longTextsAndTheOtherDirectionFit()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_area->resize(380, 900);
        PatternsState state = test::patternsOfAnAd();
        state.patterns.message.headline =
            QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänsmützen im Sommerschlussverkauf");
        state.patterns.message.imageText = QStringLiteral("قهوة طازجة\n") + state.patterns.message.headline;
        for (int i = 0; i < 3; ++i)
            state.patterns.visual.palette.push_back({QStringLiteral("#12345%1").arg(i), 0.01});
        m_tab->setState(state);
        QTest::qWait(0);
        QCOMPARE(m_tab->width(), m_area->viewport()->width());
        for (const TagChip *chip : m_tab->findChildren<TagChip *>())
            QVERIFY2(chip->parentWidget()->rect().contains(chip->geometry()), qPrintable(chip->accessibleName()));
        for (const SwatchButton *swatch : m_tab->findChildren<SwatchButton *>())
            QVERIFY2(swatch->parentWidget()->rect().contains(swatch->geometry()), qPrintable(swatch->hex()));
        const auto chips = m_tab->findChildren<TagChip *>();
        QVERIFY(chips[0]->x() > chips[1]->x());
    }
};

MCI_TEST_CLASS(TestPatternsTab);
#include "tst_PatternsTab.moc"
