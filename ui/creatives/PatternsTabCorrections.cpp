// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternsTab.h"

#include "creatives/CorrectableText.h"
#include "creatives/CorrectionMenu.h"
#include "creatives/PatternChips.h"
#include "creatives/PatternSection.h"
#include "domain/patterns/PatternFields.h"

namespace mci::ui {

using domain::PatternField;

void PatternsTab::makeText(PatternSection &section, PatternField field, const QString &name)
{
    auto *text = new CorrectableText(m_look, name, &section);
    text->setObjectName(QStringLiteral("patternsText_") + domain::patternFieldName(field));
    section.addPart(text);
    m_texts.emplace(field, text);
    connect(text, &CorrectableText::corrected, this,
            [this, field](const QString &words) { correctText(field, words); });
    connect(text, &CorrectableText::menuWanted, this, [this, field](const QPoint &at) { openMenu(field, at); });
}

void PatternsTab::connectSection(PatternSection &section)
{
    connect(&section, &PatternSection::correctionWanted, this, &PatternsTab::openValues);
    connect(&section, &PatternSection::menuWanted, this, &PatternsTab::openMenu);
}

void PatternsTab::openValues(PatternField field, const QPoint &globalPosition)
{
    auto *menu = new CorrectionMenu(m_state, field, this);
    connect(menu, &CorrectionMenu::chosen, this, &PatternsTab::correctionWanted);
    menu->popup(globalPosition);
}

void PatternsTab::openMenu(PatternField field, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("patternMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Side panel, patterns, menu of a tag or a text: choose or write another one
    connect(menu->addAction(tr("Correct…")), &QAction::triggered, this, [this, field, globalPosition] {
        if (const auto text = m_texts.find(field); text != m_texts.end())
            text->second->edit();
        else
            openValues(field, globalPosition);
    });
    if (const QAction *back = CorrectionMenu::addWayBack(*menu, m_state, field))
        connect(back, &QAction::triggered, this, [this, field] { Q_EMIT correctionWanted(wayBack(m_state, field)); });
    menu->popup(globalPosition);
}

void PatternsTab::correctText(PatternField field, const QString &text)
{
    const auto correction =
        correctionOf(m_state, field, text.isEmpty() ? domain::FieldValue() : domain::FieldValue{text});
    if (correction)
        Q_EMIT correctionWanted(*correction);
}

void PatternsTab::fillComparisons()
{
    const auto fill = [this](PatternSection &section, domain::PatternLayer layer) {
        QStringList provider;
        QStringList local;
        for (const domain::PatternDifference &one : m_state.differences) {
            if (domain::layerOf(one.field) != layer)
                continue;
            provider << PatternChips::valueText(one.field, one.provider);
            local << PatternChips::valueText(one.field, one.local);
        }
        const QString comma = QStringLiteral(", ");
        //: Side panel, patterns: where two analyses differ. %1, %2: the tags that each found
        const QString text = tr("Provider: %1. Local analysis: %2.").arg(provider.join(comma), local.join(comma));
        section.setComparison(provider.isEmpty() ? QString() : text);
    };
    fill(*m_visual, domain::PatternLayer::Visual);
    fill(*m_message, domain::PatternLayer::Message);
    fill(*m_approach, domain::PatternLayer::Approach);
}

} // namespace mci::ui
