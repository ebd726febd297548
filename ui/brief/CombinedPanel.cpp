// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/CombinedPanel.h"

#include "brief/CombinedText.h"
#include "brief/PaletteDots.h"
#include "widgets/Accessibility.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

namespace mci::ui {

namespace {

/** More would not fit beside the names. */
constexpr std::size_t kMostDots = 6;
constexpr int kNameColumn = 86;

} // namespace

CombinedPanel::CombinedPanel(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_message(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
{
    setObjectName(QStringLiteral("combinedPatterns"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    //: Brief: heading above what the sources have in common
    auto *title = new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Combined patterns"), this);
    setAccessibleName(title->text());
    column->addWidget(title);
    column->addWidget(m_message);
    m_message->setWordWrap(true);
    remake();
}

void CombinedPanel::remake()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, m_look.scaled(kNameColumn));
    m_grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_body);
}

void CombinedPanel::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_body->setVisible(message.isEmpty());
}

void CombinedPanel::setPatterns(const domain::CombinedPatterns &patterns)
{
    setMessage({});
    if (patterns == m_patterns)
        return;
    m_patterns = patterns;
    remake();
    bool isPaletteDue = !patterns.palette.empty();
    for (const CombinedText::Line &line : CombinedText::lines(patterns)) {
        addLine(line.name, line.value, line.disputes);
        if (std::exchange(isPaletteDue, false))
            addPalette(patterns.palette);
    }
    if (isPaletteDue)
        addPalette(patterns.palette);
    m_body->show();
}

void CombinedPanel::addLine(const QString &name, const QString &value, const QStringList &disputes)
{
    const int row = m_grid->rowCount();
    auto *what = new TextLabel(m_look, TypeRole::Small, Role::Text2, name, m_body);
    auto *words = new TextLabel(m_look, TypeRole::Small, Role::Text, value, m_body);
    words->setWordWrap(true);
    m_grid->addWidget(what, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    if (!disputes.isEmpty()) {
        auto *against = new TextLabel(m_look, TypeRole::Caption, Role::Text3, disputes.join(u'\n'), m_body);
        against->setObjectName(QStringLiteral("disputes"));
        against->setWordWrap(true);
        m_grid->addWidget(against, row + 1, 1);
    }
    addSeparator();
}

void CombinedPanel::addPalette(const std::vector<domain::PaletteColour> &colours)
{
    const int row = m_grid->rowCount();
    auto *what = new TextLabel(m_look, TypeRole::Small, Role::Text2, CombinedText::paletteName(), m_body);
    std::vector<domain::PaletteColour> shown = colours;
    shown.resize(std::min(shown.size(), kMostDots));
    auto *dots = new PaletteDots(m_look, shown, m_body);
    m_grid->addWidget(what, row, 0);
    m_grid->addWidget(dots, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    addSeparator();
}

void CombinedPanel::addSeparator()
{
    auto *line = new Separator(m_look, m_body);
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
}

} // namespace mci::ui
