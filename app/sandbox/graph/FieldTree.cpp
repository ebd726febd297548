// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/FieldTree.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDeepest = 12;

/** Recursive descent over the text of `fields`. */
class FieldParser
{
public:
    explicit FieldParser(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool list(FieldList &into, int depth)
    {
        if (depth > kDeepest)
            return false;
        do {
            Field field;
            if (!one(field, depth))
                return false;
            into.push_back(std::move(field));
        } while (accept(u','));
        return true;
    }
    [[nodiscard]] bool atEnd()
    {
        skipSpace();
        return m_at >= m_text.size();
    }
    [[nodiscard]] QString rest() const { return m_text.mid(m_at, 20); }

private:
    [[nodiscard]] bool one(Field &field, int depth)
    {
        field.name = word();
        if (field.name.isEmpty())
            return false;
        while (accept(u'.')) {
            const QString parameter = word();
            if (parameter.isEmpty() || !accept(u'('))
                return false;
            field.parameters.insert(parameter, upToClosing());
        }
        if (!accept(u'{'))
            return true;
        return list(field.children, depth + 1) && accept(u'}');
    }
    [[nodiscard]] QString word()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == u'_'))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    [[nodiscard]] QString upToClosing()
    {
        const qsizetype start = m_at;
        int open = 1;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'(')
                ++open;
            else if (m_text.at(m_at) == u')' && --open == 0)
                break;
        }
        return m_text.mid(start, m_at++ - start);
    }
    [[nodiscard]] bool accept(QChar wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

QString plainText(const QString &text)
{
    if (!text.startsWith(u'['))
        return text;
    QStringList names;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &name : list)
        names.append(name.toString());
    return names.join(u',');
}

} // namespace

tl::expected<FieldList, GraphError> parseFields(const QString &text)
{
    FieldList fields;
    const QString plain = plainText(text.trimmed());
    if (plain.isEmpty())
        return fields;
    FieldParser parser(plain);
    if (!parser.list(fields, 0) || !parser.atEnd())
        return tl::unexpected(
            GraphError{400, 2500, 0, u"Syntax error \"Expected end of string\" at: %1"_s.arg(parser.rest()), false});
    return fields;
}

QString fieldText(const FieldList &fields)
{
    QStringList parts;
    for (const Field &field : fields) {
        QString part = field.name;
        for (auto it = field.parameters.cbegin(); it != field.parameters.cend(); ++it)
            part += u".%1(%2)"_s.arg(it.key(), it.value());
        if (!field.children.empty())
            part += u'{' + fieldText(field.children) + u'}';
        parts.append(part);
    }
    return parts.join(u',');
}

} // namespace mci::sandbox
