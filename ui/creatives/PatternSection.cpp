// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternSection.h"

#include "creatives/ConfidenceMeter.h"
#include "creatives/TagRow.h"
#include "widgets/TextLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kIcon = 16;

} // namespace

PatternSection::PatternSection(Look &look, const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_meter(new ConfidenceMeter(look, this))
    , m_tags(new TagRow(look, this))
    , m_comparison(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
{
    auto *picture = new QLabel(this);
    const auto draw = [&look, picture, icon] {
        picture->setPixmap(look.pixmap(icon, look.scaled(kIcon), picture->devicePixelRatioF(), Role::Text2));
    };
    draw();
    connect(&look, &Look::changed, picture, draw);
    auto *name = new TextLabel(look, TypeRole::BodyStrong, Role::Text, title, this);
    name->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(picture);
    head->addWidget(name, 1);
    head->addWidget(m_meter);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_tags);
    m_comparison->setObjectName(QStringLiteral("patternsComparison"));
    m_comparison->setWordWrap(true);
    m_comparison->hide();
    m_column->addWidget(m_comparison);
    connect(m_tags, &TagRow::correctionWanted, this, &PatternSection::correctionWanted);
    connect(m_tags, &TagRow::menuWanted, this, &PatternSection::menuWanted);
}

void PatternSection::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_tags), part);
}

void PatternSection::addNote(QWidget *note)
{
    m_column->addWidget(note);
}

void PatternSection::setConfidence(double confidence)
{
    m_meter->setValue(confidence);
}

void PatternSection::setChips(const std::vector<PatternChip> &chips)
{
    m_tags->setChips(chips);
}

void PatternSection::setComparison(const QString &text)
{
    m_comparison->setText(text);
    m_comparison->setVisible(!text.isEmpty());
}

} // namespace mci::ui
