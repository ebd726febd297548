// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/MarkdownPdf.h"

#include <thread>

#include <QRegularExpression>

namespace mci::ui {

namespace {

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    qsizetype count = 0;
    for (auto found = page.globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++count;
    return count;
}

QString page()
{
    return QStringLiteral("# Title\n\n## Heading\n\nA paragraph of **bold** words.\n\n- one\n- two\n");
}

} // namespace

class TestMarkdownPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsTitleAndOnePage()
    {
        const QByteArray pdf = markdownPdf(page(), QStringLiteral("Brief: Aurora"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesOf(pdf), 1);
        const QString title = QStringLiteral("Brief: Aurora");
        QByteArray wide;
        for (const QChar letter : title) {
            wide.append('\0');
            wide.append(letter.toLatin1());
        }
        QVERIFY(pdf.contains(wide));
        QVERIFY(pdf.contains("/Font"));
    }
    void longOnesGoOnOnTheNextPage() { QCOMPARE_GT(pagesOf(markdownPdf(page().repeated(12), {})), 1); }
    void fetchesNothingAndLinksNowhere()
    {
        const QByteArray pdf = markdownPdf(QStringLiteral("<a href=\"https://example.com\">x</a> www.example.com"), {});
        QVERIFY(!pdf.contains("/URI"));
    }
    void aWorkerMakesTheSame()
    {
        const QByteArray here = markdownPdf(page(), QStringLiteral("t"));
        QByteArray there;
        std::jthread([&there] { there = markdownPdf(page(), QStringLiteral("t")); }).join();
        QVERIFY(there.startsWith("%PDF-"));
        // Each PDF has a time and a number of its own.
        QCOMPARE(there.size(), here.size());
    }
};

MCI_TEST_CLASS(TestMarkdownPdf);

} // namespace mci::ui

#include "tst_MarkdownPdf.moc"
