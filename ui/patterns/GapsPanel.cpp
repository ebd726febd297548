// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/GapsPanel.h"

#include "dashboard/PanelHead.h"
#include "text/TagText.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr std::size_t kMostPairs = 5;

} // namespace

GapsPanel::GapsPanel(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(18, 16, 18, 14);
    m_column->setSpacing(6);
    //: Patterns, title and caption of a panel
    m_column->addWidget(new PanelHead(look, tr("Never tried"), tr("in the analyzed creatives of this period"), this));
}

void GapsPanel::setResults(const services::PatternResults &results)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    std::size_t pairs = 0;
    for (const auto &[first, second] : results.untriedPairs) {
        if (++pairs > kMostPairs)
            break;
        //: Patterns, never tried: two patterns that each go with better results; %1 and %2 such as Discount and Grid
        const QString words =
            tr("%1 with %2: each goes with better results").arg(text::tagText(first), text::tagText(second));
        //: Patterns, never tried: beside two patterns
        addLine(tr("Together"), words);
    }
    for (const services::DimensionResults &dimension : results.dimensions) {
        QStringList names;
        for (const QString &value : dimension.neverTried)
            names.append(text::tagText(domain::CreativeTag{dimension.dimension, value}));
        if (!names.isEmpty())
            addLine(text::tagDimensionText(dimension.dimension), names.join(QStringLiteral(" · ")));
    }
    setVisible(lines->count() > 0);
    m_column->addWidget(m_content);
    m_content->show();
}

void GapsPanel::addLine(const QString &title, const QString &words)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *head = new TextLabel(m_look, TypeRole::Small, Role::Text2, title, m_content);
    head->setFixedWidth(m_look.scaled(110));
    head->setWordWrap(true);
    head->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *values = new TextLabel(m_look, TypeRole::Small, Role::Text, words, m_content);
    values->setWordWrap(true);
    line->addWidget(head);
    line->addWidget(values, 1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
}

} // namespace mci::ui
