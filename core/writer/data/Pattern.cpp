// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/Pattern.h"

#include "domain/EnumNames.h"
#include "writer/CopyNames.h"

#include <array>

namespace mci::writer {

namespace {

using domain::EnumName;

constexpr std::array kFormNames{
    EnumName<Form>{Form::Plain, "plain"},   EnumName<Form>{Form::Sentence, "sentence"},
    EnumName<Form>{Form::Phrase, "phrase"}, EnumName<Form>{Form::Clause, "clause"},
    EnumName<Form>{Form::Action, "action"}, EnumName<Form>{Form::Object, "object"},
    EnumName<Form>{Form::The, "the"},       EnumName<Form>{Form::Of, "of"},
    EnumName<Form>{Form::In, "in"},         EnumName<Form>{Form::To, "to"},
    EnumName<Form>{Form::By, "by"},
};

class PatternParser
{
public:
    explicit PatternParser(const QString &text)
        : m_text(text)
    {
    }

    Result<Pattern> parse()
    {
        Pattern pattern = pieces(false);
        if (m_fault < 0 && m_at < m_text.size())
            m_fault = m_at;
        if (m_fault >= 0) {
            return failure(makeError(ErrorCode::Internal, Reason::None,
                                     QStringLiteral("broken at character %1: %2").arg(m_fault + 1).arg(m_text)));
        }
        return pattern;
    }

private:
    Pattern pieces(bool isOption)
    {
        Pattern found;
        while (m_at < m_text.size() && m_fault < 0) {
            const QChar next = m_text.at(m_at);
            if (isOption && (next == u'|' || next == u')'))
                break;
            if (next == u'(')
                found.push_back(choice());
            else if (next == u'{')
                found.push_back(fact());
            else if (next == u'[')
                found.push_back(agreement());
            else if (next == u'<')
                found.push_back({.type = Piece::Type::Rule, .text = enclosed(u'>')});
            else
                found.push_back(words());
        }
        return found;
    }

    Piece words()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !QStringView(u"(|){}[]<>").contains(m_text.at(m_at)))
            ++m_at;
        if (m_at == from)
            m_fault = m_at;
        return {.text = m_text.mid(from, m_at - from)};
    }

    Piece choice()
    {
        Piece piece{.type = Piece::Type::Choice};
        do {
            ++m_at;
            piece.options.push_back(pieces(true));
        } while (m_fault < 0 && m_at < m_text.size() && m_text.at(m_at) == u'|');
        if (m_at >= m_text.size() || piece.options.size() < 2)
            m_fault = m_at;
        ++m_at;
        return piece;
    }

    Piece agreement()
    {
        Piece piece{.type = Piece::Type::Agreement};
        const qsizetype from = m_at;
        piece.endings = enclosed(u']').split(u'|');
        if (piece.endings.size() != 2 && piece.endings.size() != 4)
            m_fault = from;
        return piece;
    }

    Piece fact()
    {
        const qsizetype from = m_at;
        const QStringList parts = enclosed(u'}').split(u'.');
        const auto fact = factFromName(parts.first());
        const auto form =
            parts.size() == 2 ? domain::enumFromName(kFormNames, parts.last()) : std::optional(Form::Plain);
        if (!fact || !form || parts.size() > 2)
            m_fault = from;
        return {.type = Piece::Type::Fact, .fact = fact.value_or(Fact::Product), .form = form.value_or(Form::Plain)};
    }

    /** What stands from behind the opening sign to the closing one. */
    QString enclosed(QChar closing)
    {
        const qsizetype from = m_at + 1;
        const qsizetype to = m_text.indexOf(closing, from);
        if (to <= from)
            m_fault = m_at;
        m_at = to + 1;
        return m_text.mid(from, std::max<qsizetype>(to - from, 0));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_fault = -1;
};

} // namespace

Result<Pattern> parsePattern(const QString &text)
{
    return PatternParser(text).parse();
}

} // namespace mci::writer
