// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MarkdownPdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace mci::ui {

namespace {

constexpr int kResolution = 150;
constexpr int kPageMargin = 18;
constexpr double kPoints = 10;
/** Larger than the text: a step is about a quarter. */
constexpr int kTitleSteps = 3;
constexpr int kHeadingSteps = 1;
/** In pixels of the resolution's page. */
constexpr double kAboveHeading = 24;
constexpr double kBelowHeading = 6;

/** Headings as in a letter: what comes with QTextDocument shouts, and clings to what stands above. */
void setHeadings(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0)
            continue;
        const bool isTitle = format.headingLevel() == 1;
        format.setTopMargin(isTitle ? 0 : kAboveHeading);
        format.setBottomMargin(kBelowHeading);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, isTitle ? kTitleSteps : kHeadingSteps);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
    }
}

} // namespace

QByteArray markdownPdf(const QString &markdown, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kPageMargin, kPageMargin, kPageMargin, kPageMargin), QPageLayout::Millimeter);
    writer.setResolution(kResolution);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font;
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    document.setPageSize(writer.pageLayout().paintRectPixels(kResolution).size());
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectCommonMark;
    features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(markdown, features);
    setHeadings(document);
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace mci::ui
