// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CorrectionMenu.h"

#include "creatives/PatternChips.h"
#include "domain/patterns/PatternChoices.h"
#include "domain/patterns/PatternFields.h"
#include "text/Isolated.h"
#include "text/TagText.h"

namespace mci::ui {

namespace {

using domain::FieldValue;
using domain::PatternField;

/** Longer names of values would make the menu wider than the window. */
constexpr qsizetype kLongestValue = 40;

std::optional<FieldValue> saidBefore(const PatternsState &state, PatternField field)
{
    if (state.patterns.corrections.count(field) == 0)
        return std::nullopt;
    return domain::fieldValue(state.patterns, field);
}

FieldValue toggled(FieldValue values, const QString &value)
{
    if (values.removeAll(value) == 0)
        values.append(value);
    return values;
}

} // namespace

CorrectionMenu::CorrectionMenu(const PatternsState &state, PatternField field, QWidget *parent)
    : QMenu(parent)
    , m_field(field)
{
    setObjectName(QStringLiteral("correctionMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text::tagDimensionText(domain::dimensionOf(field).value()));
    const FieldValue now = domain::fieldValue(state.patterns, field);
    QStringList values = domain::choicesOf(field);
    // A ratio that is none of the usual ones.
    for (const QString &value : now) {
        if (!values.contains(value))
            values.prepend(value);
    }
    for (const QString &value : values)
        addChoice(state, value, now);
    if (QAction *back = addWayBack(*this, state, field))
        connect(back, &QAction::triggered, this,
                [this, correction = wayBack(state, field)] { Q_EMIT chosen(correction); });
}

void CorrectionMenu::addChoice(const PatternsState &state, const QString &value, const FieldValue &now)
{
    QAction *choice = addAction(text::tagText(domain::CreativeTag{domain::dimensionOf(m_field).value(), value}));
    choice->setCheckable(true);
    choice->setChecked(now.contains(value));
    if (choice->isChecked() && !activeAction())
        setActiveAction(choice);
    const FieldValue wanted = m_field == PatternField::Elements ? toggled(now, value) : FieldValue{value};
    const auto correction = correctionOf(state, m_field, wanted);
    connect(choice, &QAction::triggered, this, [this, correction] {
        if (correction)
            Q_EMIT chosen(*correction);
    });
}

QAction *CorrectionMenu::addWayBack(QMenu &menu, const PatternsState &state, PatternField field)
{
    const auto said = state.patterns.corrections.find(field);
    if (said == state.patterns.corrections.end())
        return nullptr;
    menu.addSeparator();
    QString value = PatternChips::valueText(field, said->second).simplified();
    if (value.size() > kLongestValue)
        value = value.left(kLongestValue) + QChar(0x2026);
    if (value.isEmpty()) {
        //: Side panel, patterns, menu of a corrected text where the analysis had found none
        return menu.addAction(tr("Back to no text"));
    }
    //: Side panel, patterns, menu of something corrected. %1: what the analysis had found, such as Grid
    return menu.addAction(tr("Back to %1").arg(text::isolated(value)));
}

std::optional<PatternCorrection> correctionOf(const PatternsState &state, PatternField field, const FieldValue &value)
{
    if (value == domain::fieldValue(state.patterns, field))
        return std::nullopt;
    const auto said = state.patterns.corrections.find(field);
    if (said != state.patterns.corrections.end() && said->second == value)
        return wayBack(state, field);
    return PatternCorrection{field, saidBefore(state, field), value};
}

PatternCorrection wayBack(const PatternsState &state, PatternField field)
{
    return {field, saidBefore(state, field), std::nullopt};
}

} // namespace mci::ui
