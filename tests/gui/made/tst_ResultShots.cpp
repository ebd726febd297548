// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ExportPopover.h"
#include "made/VariationGrid.h"
#include "MadeFixture.h"
#include "support/TestMain.h"
#include "text/Translation.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTabBar>

using namespace mci;
using namespace mci::test;

/** Pictures of the page in its looks, languages and sizes; MCI_PICTURES=all draws all of them. */
class TestResultShots : public QObject
{
    Q_OBJECT

private:
    /** The page beside a rail of 212, or of 56 in the smaller window. */
    static constexpr QSize kLarge{1228, 900};
    static constexpr QSize kSmall{1044, 700};

    static void addRows()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QSize>("size");
        const bool all = qEnvironmentVariable("MCI_PICTURES") == u"all";
        struct Dress
        {
            const char *name;
            ui::ThemeChoice theme;
            const char *locale;
            QSize size;
        };
        const Dress dresses[] = {
            {"light-pt_BR-large", ui::ThemeChoice::Light, "pt_BR", kLarge},
            {"dark-en-large", ui::ThemeChoice::Dark, "en", kLarge},
            {"light-es-small", ui::ThemeChoice::Light, "es", kSmall},
            {"contrast-pt_BR-small", ui::ThemeChoice::HighContrast, "pt_BR", kSmall},
            {"dark-es-large", ui::ThemeChoice::Dark, "es", kLarge},
            {"light-en-small", ui::ThemeChoice::Light, "en", kSmall},
        };
        for (const Dress &dress : dresses) {
            if (all || &dress == dresses)
                QTest::newRow(dress.name) << dress.theme << QString::fromLatin1(dress.locale) << dress.size;
        }
    }
    static void keep(QWidget &shown, const QString &name)
    {
        const QDir pictures(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QVERIFY(pictures.mkpath(QStringLiteral(".")));
        const QString sharp = shown.devicePixelRatioF() > 1 ? QStringLiteral("-2x") : QString();
        const QString file = name + u'-' + QLatin1String(QTest::currentDataTag()) + sharp + QStringLiteral(".png");
        QVERIFY(shown.grab().save(pictures.filePath(file)));
    }

    /** A text that is too long and could not be kept, and what is asked before an export. */
    static void keepUnsaved(MadeFixture &fixture)
    {
        fixture.find<QTabBar>("variationTabs")->setCurrentIndex(1);
        fixture.backend.changeVariationReplies.give(failure(makeError(ErrorCode::Timeout, Reason::None)));
        auto *headline = fixture.find<QLineEdit>("textHeadline");
        const QString kept = headline->text();
        headline->setText(kept + u' ' + kept + u' ' + kept);
        QTRY_VERIFY(fixture.find("textError")->isVisible());
        keep(fixture.window(), QStringLiteral("12-result-text-failed"));
        fixture.backend.changeVariationReplies.give(madeOutput(MadeFixture::folder()).variations.front());
        headline->setText(kept);
        fixture.settle();
        fixture.find<QAbstractButton>("panelExport")->click();
        auto *popover = fixture.window().findChild<ui::ExportPopover *>();
        QVERIFY(popover);
        keep(*popover, QStringLiteral("12-result-export"));
        popover->close();
    }

private Q_SLOTS:
    void cleanup() { MadeFixture::look().setChoice(ui::ThemeChoice::Light); }

    void pages_data() { addRows(); }
    void pages()
    {
        QFETCH(const ui::ThemeChoice, theme);
        QFETCH(const QString, locale);
        QFETCH(const QSize, size);
        MadeFixture::look().setChoice(theme);
        const text::Translation translation(locale);
        MadeFixture fixture(size);
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.variations[0].revisions = 3;
        output.variations[0].shown.number = 3;
        fixture.open(output);
        keep(fixture.window(), QStringLiteral("12-result"));
        auto *tabs = fixture.find<QTabBar>("variationTabs");
        const char *names[] = {"originality", "text", "score", "lineage"};
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            fixture.settle();
            keep(fixture.window(), QStringLiteral("12-result-") + QLatin1String(names[tab]));
        }
        keepUnsaved(fixture);
        fixture.find<ui::VariationGrid>("variationGrid")->setCurrent(3);
        tabs->setCurrentIndex(0);
        fixture.settle();
        keep(fixture.window(), QStringLiteral("12-result-blocked"));
    }
};

MCI_TEST_CLASS(TestResultShots);
#include "tst_ResultShots.moc"
