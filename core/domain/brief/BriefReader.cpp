// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/BriefReader.h"

#include "base/JsonReader.h"
#include "base/VisibleText.h"
#include "domain/brief/BriefLimits.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mci::domain {

namespace {

/** As much of a wrong value as an error needs. */
constexpr int kShown = 60;

/**
 * A text without what nobody sees, which would turn or hide words in an ad; what is shorter than a paragraph is one line. The path of
 * a file is what it is.
 */
QJsonValue written(const QJsonValue &value, int most)
{
    if (!value.isString() || most == brief_limit::kPath)
        return value;
    return most < brief_limit::kParagraph ? visibleLine(value.toString()) : visibleText(value.toString());
}

QString shown(const QJsonValue &value)
{
    const QString text = value.isString()
        ? value.toString()
        : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    return text.left(kShown);
}

/** What a JSON Schema counts. */
qsizetype codePoints(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isLowSurrogate(); });
}

} // namespace

void BriefReader::fail(const Error &error)
{
    if (!m_problem)
        m_problem = error;
}

void BriefReader::failType(const char *key, const QJsonValue &value, const QString &example)
{
    fail(invalidOption(Reason::OptionMalformed, m_path + QLatin1String(key), shown(value), example));
}

QJsonValue BriefReader::take(const char *key)
{
    m_known.append(QLatin1String(key));
    return m_object.value(QLatin1String(key));
}

QString BriefReader::checked(const char *key, const QJsonValue &value, int most)
{
    if (!value.isString()) {
        failType(key, value, QStringLiteral("\"…\""));
        return {};
    }
    QString text = json::cleanText(value.toString()).trimmed();
    if (const qsizetype length = codePoints(text); length > most)
        fail(textTooLong(m_path + QLatin1String(key), length, 0, most));
    return text;
}

QString BriefReader::text(const char *key, int most)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? QString() : checked(key, written(value, most), most);
}

QString BriefReader::requiredText(const char *key, int most)
{
    QString text = this->text(key, most);
    if (text.isEmpty())
        fail(makeError(ErrorCode::InvalidRequest, Reason::OptionMissing, {},
                       {{QStringLiteral("option"), m_path + QLatin1String(key)}}));
    return text;
}

QStringList BriefReader::texts(const char *key, int mostTexts, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        failType(key, value, QStringLiteral("[\"…\", \"…\"]"));
        return {};
    }
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        const QString text = checked(key, written(one, most), most);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    if (texts.size() > mostTexts)
        fail(invalidOption(Reason::OptionOutOfRange, m_path + QLatin1String(key), QString::number(texts.size()),
                           QStringLiteral("0 – %1").arg(mostTexts)));
    return texts;
}

QStringList BriefReader::colours(const char *key, int most)
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    QStringList colours;
    for (const QString &text : texts(key, most, kMostName)) {
        if (hex.match(text).hasMatch())
            colours.append(text.toUpper());
        else
            failType(key, text, QStringLiteral("#0A3029"));
    }
    return colours;
}

std::optional<int> BriefReader::integer(const char *key, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number)) {
        failType(key, value, QString::number(least));
        return std::nullopt;
    }
    if (number < least || number > most) {
        fail(invalidOption(Reason::OptionOutOfRange, m_path + QLatin1String(key), QString::number(number),
                           QStringLiteral("%1 – %2").arg(least).arg(most)));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

BriefReader BriefReader::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        failType(key, value, QStringLiteral("{…}"));
    return {value.toObject(), m_path + QLatin1String(key) + QLatin1Char('.'), m_problem};
}

void BriefReader::refuseOthers()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            fail(makeError(ErrorCode::InvalidRequest, Reason::OptionUnknown, {},
                           {{QStringLiteral("option"), m_path + it.key().left(kShown)},
                            {QStringLiteral("allowed"), m_known.join(kComma)}}));
    }
}

} // namespace mci::domain
