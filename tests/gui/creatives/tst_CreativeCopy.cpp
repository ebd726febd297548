// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CreativeClipboard.h"
#include "creatives/CreativeDrag.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "theme/Look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

using namespace mci;
using namespace mci::ui;

class TestCreativeCopy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CreativeModel m_model;

    [[nodiscard]] static QString id(int place) { return QStringLiteral("cr_%1").arg(place); }
    [[nodiscard]] CopyTable table(const QStringList &ids) const { return {m_model, ids, m_model.cardColumns()}; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        auto answer = test::overviewOf(3, 1);
        answer.top.creatives[0].creative.adName = QStringLiteral("=HYPERLINK(\"http://x\")");
        answer.top.creatives[1].creative.adName = QStringLiteral("A <b>| B\tC");
        test::sceneOf(3, {300, 300}).save(m_folder.filePath(QStringLiteral("p.png")));
        answer.top.creatives[2].creative.thumbnailFile = QStringLiteral("p.png");
        m_model.setAnswer(test::sharedAnswer(answer));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void formulasAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+55") << QStringLiteral("'+55");
        QTest::newRow("minus") << QStringLiteral("-cmd") << QStringLiteral("'-cmd");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("behind a tab") << QStringLiteral("\t=1") << QStringLiteral("'=1");
        QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("'＝1");
        QTest::newRow("plain") << QStringLiteral("a = b") << QStringLiteral("a = b");
        QTest::newRow("empty") << QString() << QString();
    }
    void formulasAreMadeHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(CopyTable::harmless(text), expected);
    }

    void cellsAreNumbersForSpreadsheets()
    {
        const QStringList lines = table({id(0), id(1), id(3)}).tsv().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).contains(QStringLiteral("Spend (BRL)")));
        const QStringList first = lines.at(1).split(u'\t');
        QCOMPARE(first.at(0), QStringLiteral("1"));
        QCOMPARE(first.at(1), QStringLiteral("'=HYPERLINK(\"http://x\")"));
        QCOMPARE(first.at(5), QStringLiteral("6214,00"));
        QCOMPARE(first.at(6), QStringLiteral("5,42"));
        QVERIFY(first.contains(QStringLiteral("2,41%")));
        QCOMPARE(lines.at(2).split(u'\t').size(), first.size());
        QCOMPARE(lines.at(3).split(u'\t').at(0), QString());
    }

    void columnsComeAsTheyAreAsked()
    {
        const CopyTable copied(m_model, {id(1)}, {CreativeModel::Ctr, CreativeModel::Campaign, CreativeModel::Rank});
        QCOMPARE(copied.tsv(), QStringLiteral("CTR\tCampaign\tRank\n2,41%\tCampaign 1\t2"));
        QCOMPARE(copied.html(),
                 QStringLiteral("<table><thead><tr><th>CTR</th><th>Campaign</th><th>Rank</th></tr></thead><tbody><tr>"
                                "<td align=\"right\">2,41%</td><td>Campaign 1</td><td align=\"right\">2</td></tr>"
                                "</tbody></table>"));
        QCOMPARE(copied.markdown(),
                 QStringLiteral("| CTR | Campaign | Rank |\n| ---: | --- | ---: |\n| 2,41% | Campaign 1 | 2 |"));
    }

    void htmlAndMarkdownEscapeForeignText()
    {
        const CopyTable copied = table({id(1)});
        QVERIFY(copied.html().contains(QStringLiteral("<td>A &lt;b&gt;| B C</td>")));
        QVERIFY(copied.markdown().contains(QStringLiteral("A \\<b\\>\\| B C")));
        QVERIFY(copied.markdown().contains(QStringLiteral("5,42×")));
        const CopyTable formula = table({id(0)});
        QVERIFY(formula.html().contains(QStringLiteral("<td>'=HYPERLINK")));
    }

    void onePictureJoinsItsRow()
    {
        ThumbnailStore thumbnails(m_folder.path());
        CreativeClipboard clipboard(m_model, thumbnails);
        clipboard.copy({id(2)}, m_model.cardColumns());
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasText() && mime->hasHtml());
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Rank\t")));
    }

    void aLatePictureReplacesNothingNewer()
    {
        ThumbnailStore thumbnails(m_folder.path());
        CreativeClipboard clipboard(m_model, thumbnails);
        clipboard.copy({id(2)}, m_model.cardColumns());
        CreativeClipboard::copyText(QStringLiteral("newer"));
        const auto after = thumbnails.picture(QStringLiteral("p.png"), 64);
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("newer"));
        clipboard.copyMarkdown({id(0), id(2)}, m_model.cardColumns());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("| Rank |")));
    }

    void dragsCarryFileAndCaption()
    {
        const ThumbnailStore thumbnails(m_folder.path());
        const auto mime = creativeMimeData({m_model.find(id(2)), m_model.find(id(1))}, thumbnails);
        QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("p.png")))});
        QVERIFY(mime->text().contains(QStringLiteral("Café torrado esta semana")));
        const Look look;
        const QPixmap pixmap = dragPixmap({m_model.find(id(2)), m_model.find(id(1))}, thumbnails, look, 200, 2);
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QVERIFY(pixmap.toImage().pixelColor(pixmap.width() - 8, 20).alpha() > 0);
    }
};

MCI_TEST_CLASS(TestCreativeCopy);
#include "tst_CreativeCopy.moc"
