// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/PseudoLocale.h"

#include <cmath>
#include <cstring>

#include <QRegularExpression>

namespace mci::test {

namespace {

constexpr double kLonger = 0.4;
constexpr qsizetype kPadWord = 6;

QChar swapped(QChar letter, const QString &plain, const QString &other)
{
    const qsizetype at = plain.indexOf(letter.toLower());
    if (at < 0)
        return letter;
    return letter.isUpper() ? other.at(at).toUpper() : other.at(at);
}

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    static const QString other = QString::fromUtf8("áƀćđéƒĝĥíĵķļḿñöþɋŕšţüṽŵẋýž");
    return swapped(letter, plain, other);
}

QString padding(qsizetype length)
{
    QString pad;
    const auto wanted = static_cast<qsizetype>(std::ceil(kLonger * static_cast<double>(length)));
    for (qsizetype i = 0; i < wanted; ++i)
        pad += i % (kPadWord + 1) == 0 ? QChar(u' ') : QChar(u'ē');
    return pad;
}

} // namespace

QString PseudoLocale::translate(const char *context, const char *source, const char * /*disambiguation*/,
                                int /*n*/) const
{
    // Names of keys and the direction of writing are no texts.
    if (std::strcmp(context, "QShortcut") == 0 || std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return {};
    return pseudo(QString::fromUtf8(source));
}

QString PseudoLocale::pseudo(const QString &english)
{
    if (english.isEmpty())
        return {};
    static const QRegularExpression kept(QStringLiteral("%L?\\d{1,2}|%L?n|<[^>]*>|&[a-z]+;|\\{[a-z]+\\}"));
    QString text;
    qsizetype from = 0;
    const auto translateTo = [&](qsizetype end) {
        for (; from < end; ++from)
            text += accented(english.at(from));
    };
    auto match = kept.globalMatch(english);
    while (match.hasNext()) {
        const QRegularExpressionMatch argument = match.next();
        translateTo(argument.capturedStart());
        text += argument.captured();
        from = argument.capturedEnd();
    }
    translateTo(english.size());
    return u'[' + text + padding(english.size()) + u']';
}

QString PseudoLocale::greek(const QString &name)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    static const QString other = QString::fromUtf8("αβψδεφγηιξκλμνοπθρστυωςχζζ");
    QString text;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            text += swapped(letter, plain, other);
    }
    return text;
}

} // namespace mci::test
