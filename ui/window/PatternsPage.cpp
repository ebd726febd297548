// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/PatternsPage.h"

#include "patterns/PatternsBody.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/PageHeader.h"

namespace mci::ui {

namespace {

bool hasPatterns(const DashboardData *data)
{
    return data && data->patterns->analyzed() > 0;
}

} // namespace

PatternsPage::PatternsPage(Look &look, Actions &actions, TopCreativesSession &session, DashboardReader &reader,
                           QWidget *parent)
    : FiguresPage(look, actions, session, reader, parent)
    , m_body(new PatternsBody(look, this))
    , m_analyze(new Button(look, ButtonKind::Secondary, {}, QStringLiteral("swatch"), this))
{
    //: Patterns: title of the page
    build({QStringLiteral("patterns"), tr("Patterns"),
           //: Patterns: the numbers could not be read
           tr("The patterns could not be read"), m_body});
    m_analyze->setObjectName(QStringLiteral("patternsAnalyze"));
    m_analyze->hide();
    header().addWidget(m_analyze);
    connect(m_analyze, &QPushButton::clicked, this, [this] {
        if (const DashboardData *shown = data())
            Q_EMIT analysisWanted(shown->patterns->withoutPatterns);
    });
    connect(&empty(), &EmptyState::actionTriggered, this, &PatternsPage::onEmptyAction);
    connect(m_body, &PatternsBody::tagsChosen, this, &PatternsPage::tagsWanted);
}

void PatternsPage::onEmptyAction()
{
    const DashboardData *shown = data();
    if (shown && !shown->patterns->withoutPatterns.isEmpty())
        Q_EMIT analysisWanted(shown->patterns->withoutPatterns);
    else
        Q_EMIT creativesWanted();
}

void PatternsPage::showData(const std::shared_ptr<const DashboardData> &data)
{
    const int left = static_cast<int>(data->patterns->withoutPatterns.size());
    //: Patterns, header: a button; the pictures and texts of creatives are looked at
    m_analyze->setText(tr("Analyze %n more", "", left));
    m_analyze->setVisible(left > 0 && hasPatterns(data.get()));
    if (hasPatterns(data.get()))
        m_body->setDashboard(data);
}

bool PatternsPage::fillEmpty(const DashboardData *data, EmptyState &empty)
{
    if (hasPatterns(data))
        return false;
    if (data && !data->patterns->withoutPatterns.isEmpty()) {
        //: Patterns: no creative was analyzed
        empty.setContent(
            {}, tr("No patterns yet"),
            //: Patterns: no creative was analyzed
            tr("Once the pictures and texts of your creatives are analyzed, this page shows which patterns go"
               " with better results."),
            //: Patterns: button
            tr("Analyze the creatives"), {});
    } else {
        //: Patterns: there are no numbers
        empty.setContent(
            {}, tr("Nothing to show yet"),
            //: Patterns: there are no numbers
            tr("This period has no creatives with pictures on this computer. Top creatives says what is missing."),
            //: Patterns: button
            tr("Open Top creatives"), {});
    }
    return true;
}

QStringList PatternsPage::remarks(const DashboardData &data) const
{
    const Figures &figures = data.figures;
    //: Patterns, status line: %1 of %2 creatives
    return {tr("%1 of %2 creatives analyzed")
                .arg(figures.count(data.patterns->analyzed()), figures.count(data.patterns->considered))};
}

} // namespace mci::ui
