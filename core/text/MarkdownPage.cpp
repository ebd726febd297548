// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownPage.h"

#include <QRegularExpression>

namespace mci::text {

namespace {

/** What means something at any place of a line. */
constexpr QStringView kSigns = u"\\`*_[]<>|~&";

/** Lists and headings begin so, and a heading may end so. */
QString withPlainEnds(const QString &line)
{
    static const QRegularExpression beginning(QStringLiteral("\\A([-+=#])"));
    static const QRegularExpression end(QStringLiteral(" (#+)\\z"));
    static const QRegularExpression number(QStringLiteral("\\A(\\d{1,9})([.)])"));
    QString plain = line;
    plain.replace(beginning, QStringLiteral("\\\\1"));
    plain.replace(end, QStringLiteral(" \\\\1"));
    return plain.replace(number, QStringLiteral("\\1\\\\2"));
}

} // namespace

QString markdownEscaped(const QString &words)
{
    // Spaces of all kinds first: some of them are control characters, too.
    QString plain = words.simplified();
    plain.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    QString line;
    for (const QChar letter : plain.trimmed()) {
        if (kSigns.contains(letter))
            line += u'\\';
        line += letter;
    }
    return withPlainEnds(line);
}

MarkdownPage::MarkdownPage(const QString &title)
    : m_text(QStringLiteral("# ") + markdownEscaped(title) + u'\n')
{
}

void MarkdownPage::begin(const QString &heading)
{
    m_heading = heading;
    m_isInList = false;
}

void MarkdownPage::writeHeading()
{
    if (!m_heading.isEmpty())
        m_text += QStringLiteral("\n## ") + markdownEscaped(m_heading) + u'\n';
    m_heading.clear();
}

void MarkdownPage::add(const QString &paragraph)
{
    const QString line = markdownEscaped(paragraph);
    if (line.isEmpty())
        return;
    writeHeading();
    m_text += u'\n' + line + u'\n';
    m_isInList = false;
}

void MarkdownPage::writePoint(const QString &line)
{
    writeHeading();
    if (!m_isInList)
        m_text += u'\n';
    m_text += QStringLiteral("- ") + line + u'\n';
    m_isInList = true;
}

void MarkdownPage::addPoint(const QString &words)
{
    if (const QString line = markdownEscaped(words); !line.isEmpty())
        writePoint(line);
}

void MarkdownPage::addPoint(const QString &name, const QString &words)
{
    if (const QString line = markdownEscaped(words); !line.isEmpty())
        writePoint(QStringLiteral("**%1:** ").arg(markdownEscaped(name)) + line);
}

} // namespace mci::text
