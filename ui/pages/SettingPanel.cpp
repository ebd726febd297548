// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingPanel.h"

#include "theme/Painters.h"
#include "widgets/SearchText.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

SettingPanel::SettingPanel(Look &look, const QString &title, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new TextLabel(look, TypeRole::H3, Role::Text, title, this))
    , m_caption(new TextLabel(look, TypeRole::Caption, Role::Text2, caption, this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(22, 16, 22, 10);
    m_column->setSpacing(0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title->setWordWrap(true);
    texts->addWidget(m_title);
    m_caption->setWordWrap(true);
    m_caption->setVisible(!caption.isEmpty());
    texts->addWidget(m_caption);
    m_head->setSpacing(12);
    m_head->addLayout(texts, 1);
    m_column->addLayout(m_head);
    m_column->addSpacing(10);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

SettingRow *SettingPanel::addRow(const QString &title, const QString &caption, QWidget *editor)
{
    auto *row = new SettingRow(m_look, title, caption, editor, this);
    addPart(row, {});
    return row;
}

void SettingPanel::addWide(QWidget *widget, const QString &searchText)
{
    addPart(widget, searchText);
}

void SettingPanel::addBesideTitle(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void SettingPanel::addPart(QWidget *widget, const QString &text)
{
    auto *line = new Separator(m_look, this);
    m_column->addWidget(line);
    m_column->addWidget(widget);
    m_parts.push_back({line, widget, text});
}

QString SettingPanel::title() const
{
    return m_title->text();
}

bool SettingPanel::isMeant(const QStringList &words) const
{
    return containsAll(foldedForSearch(m_title->text() + u' ' + m_caption->text()), words);
}

bool SettingPanel::narrow(const QStringList &words)
{
    const bool whole = isMeant(words);
    bool any = whole;
    for (const Part &part : m_parts) {
        const auto *row = qobject_cast<const SettingRow *>(part.widget);
        const QString text = m_title->text() + u' ' + (row ? row->searchText() : part.text);
        const bool shown = whole || containsAll(foldedForSearch(text), words);
        part.widget->setVisible(shown);
        part.line->setVisible(shown);
        any = any || shown;
    }
    return any;
}

void SettingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), {}, m_look.theme());
}

} // namespace mci::ui
