// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/TextTokens.h"

#include <QRegularExpression>

namespace mci::ai {

namespace {

/** "p. ej." and "p. ex." without their space. */
bool isAbbreviation(const QString &word)
{
    return word == u"p.ej" || word == u"p.ex";
}

/** "end.Next": a space that somebody forgot. */
bool isTwoSentences(const QString &word)
{
    const qsizetype dot = word.indexOf(u'.');
    return dot > 0 && word.at(dot - 1).isLower() && dot + 1 < word.size() && word.at(dot + 1).isUpper();
}

QString bareLink(QString link)
{
    link = link.toCaseFolded();
    if (const qsizetype scheme = link.indexOf(QStringLiteral("://")); scheme >= 0)
        link = link.mid(scheme + 3);
    if (link.startsWith(u"www."))
        link = link.mid(4);
    while (!link.isEmpty() && !link.back().isLetterOrNumber())
        link.chop(1);
    return link;
}

} // namespace

std::set<QString> numbersIn(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("((?:\\b\\p{L}{1,3})?\\p{Sc})?\\s?(\\p{Nd}+(?:[.,:/]\\p{Nd}+)*)\\s?(%|\\p{Sc}|x(?!\\p{L}))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::set<QString> numbers;
    for (auto found = kNumber.globalMatch(text.normalized(QString::NormalizationForm_KC)); found.hasNext();) {
        const QRegularExpressionMatch number = found.next();
        numbers.insert(QString(number.captured(1) + number.captured(2) + number.captured(3)).toCaseFolded());
    }
    return numbers;
}

std::set<QString> linksIn(const QString &text)
{
    static const QRegularExpression kLink(
        QStringLiteral("\\p{L}[\\p{L}\\p{Nd}+.-]*://\\S+|(?<![\\w.])@[\\w.]+|(?:[\\w-]+\\.)+\\p{L}{2,}\\b(?:/\\S*)?"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::set<QString> links;
    for (auto found = kLink.globalMatch(text.normalized(QString::NormalizationForm_KC)); found.hasNext();) {
        const QString link = found.next().captured();
        if (!isAbbreviation(link.toCaseFolded()) && !isTwoSentences(link))
            links.insert(bareLink(link));
    }
    return links;
}

} // namespace mci::ai
