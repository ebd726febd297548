// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/PatternReader.h"

#include "writer/CopyNames.h"

namespace mci::writer {

namespace {

/** Rules may hold rules; more than this is a circle. */
constexpr int kDeepestRule = 6;

template<typename FromName>
Bits bitsOf(DataObject &when, const QString &key, FromName fromName)
{
    Bits bits = 0;
    for (const QString &name : when.textsOrNone(key)) {
        if (const auto value = fromName(name))
            bits |= bit(*value);
        else
            when.fail(key, QStringLiteral("unknown name ") + name);
    }
    return bits;
}

class PatternFile
{
public:
    PatternFile(DataObject &file, LanguageData &data)
        : m_file(file)
        , m_data(data)
    {
    }

    void read()
    {
        DataObject rules = m_file.object(QStringLiteral("rules"));
        for (const QString &name : rules.keys())
            m_data.rules.insert(name, groupsOf(rules, name));
        m_data.headlines = groupsOf(m_file, QStringLiteral("headline"));
        m_data.descriptions = groupsOf(m_file, QStringLiteral("description"));
        readFrameworks();
        for (auto rule = m_data.rules.begin(); rule != m_data.rules.end(); ++rule) {
            if (depthOf(rule.value(), 0) > kDeepestRule)
                rules.fail(rule.key(), QStringLiteral("goes round in a circle"));
        }
    }

private:
    void readFrameworks()
    {
        DataObject frameworks = m_file.object(QStringLiteral("frameworks"));
        for (const Framework framework :
             {Framework::Aida, Framework::Pas, Framework::Bab, Framework::Fab, Framework::FourCs}) {
            DataObject object = frameworks.object(frameworkName(framework));
            for (const QString &slot : slotsOf(framework))
                m_data.frameworks[framework].insert(slot, groupsOf(object, slot));
            object.finish();
        }
        frameworks.finish();
    }

    PatternGroups groupsOf(DataObject &owner, const QString &key)
    {
        PatternGroups groups;
        const QJsonArray values = owner.array(key);
        if (values.isEmpty())
            owner.fail(key, QStringLiteral("empty"));
        for (qsizetype place = 0; place < values.size(); ++place) {
            DataObject object = owner.element(key, place, values.at(place));
            groups.push_back(groupOf(object));
        }
        return groups;
    }

    PatternGroup groupOf(DataObject &object)
    {
        PatternGroup group;
        if (object.has(QStringLiteral("when"))) {
            DataObject when = object.object(QStringLiteral("when"));
            group.when = conditionsOf(when);
        }
        const QStringList patterns = object.texts(QStringLiteral("say"));
        for (qsizetype place = 0; place < patterns.size(); ++place)
            addPattern(group, object, place, patterns.at(place));
        object.finish();
        return group;
    }

    void addPattern(PatternGroup &group, DataObject &object, qsizetype place, const QString &text)
    {
        auto pattern = parsePattern(text);
        const QString key = QStringLiteral("say[%1]").arg(place);
        if (!pattern)
            return object.fail(key, pattern.error().detail);
        if (const QString missing = missingRule(*pattern); !missing.isEmpty())
            return object.fail(key, QStringLiteral("unknown rule ") + missing);
        ++m_data.patterns;
        group.patterns.push_back(*std::move(pattern));
    }

    /** Rules may stand in any order in the file, so their names are asked for, not the rules themselves. */
    [[nodiscard]] QString missingRule(const Pattern &pattern) const
    {
        for (const Piece &piece : pattern) {
            if (piece.type == Piece::Type::Rule && !m_ruleNames.contains(piece.text))
                return piece.text;
            for (const Pattern &option : piece.options) {
                if (const QString missing = missingRule(option); !missing.isEmpty())
                    return missing;
            }
        }
        return {};
    }

    Conditions conditionsOf(DataObject &when)
    {
        const auto kindFromName = [this](const QString &name) { return kindOf(name); };
        Conditions conditions{
            .tones = bitsOf(when, QStringLiteral("tone"), domain::patternFromName<domain::Tone>),
            .benefits = bitsOf(when, QStringLiteral("benefit"), domain::patternFromName<domain::Benefit>),
            .kinds = bitsOf(when, QStringLiteral("kind"), kindFromName),
            .notKinds = bitsOf(when, QStringLiteral("not_kind"), kindFromName),
            .goals = bitsOf(when, QStringLiteral("goal"), goalFromName),
            .lacks = bitsOf(when, QStringLiteral("lacks"), factFromName),
        };
        if (when.has(QStringLiteral("urgency"))) {
            const auto urgency = domain::patternFromName<domain::Urgency>(when.text(QStringLiteral("urgency")));
            if (!urgency)
                when.fail(QStringLiteral("urgency"), QStringLiteral("unknown name"));
            conditions.urgency = urgency.value_or(domain::Urgency::High);
        }
        when.finish();
        return conditions;
    }

    [[nodiscard]] std::optional<unsigned> kindOf(const QString &name) const
    {
        for (unsigned place = 0; place < m_data.kinds.size(); ++place) {
            if (m_data.kinds[place].first == name)
                return place;
        }
        return std::nullopt;
    }

    [[nodiscard]] int depthOf(const PatternGroups &groups, int depth) const
    {
        int deepest = depth;
        for (const PatternGroup &group : groups) {
            for (const Pattern &pattern : group.patterns)
                deepest = std::max(deepest, depthOf(pattern, depth));
        }
        return deepest;
    }

    [[nodiscard]] int depthOf(const Pattern &pattern, int depth) const
    {
        int deepest = depth;
        for (const Piece &piece : pattern) {
            if (depth > kDeepestRule)
                return depth;
            if (piece.type == Piece::Type::Rule)
                deepest = std::max(deepest, depthOf(m_data.rules.value(piece.text), depth + 1));
            for (const Pattern &option : piece.options)
                deepest = std::max(deepest, depthOf(option, depth));
        }
        return deepest;
    }

    DataObject &m_file;
    LanguageData &m_data;
    QStringList m_ruleNames = m_file.object(QStringLiteral("rules")).keys();
};

} // namespace

void readPatterns(DataObject &file, LanguageData &data)
{
    PatternFile(file, data).read();
}

} // namespace mci::writer
