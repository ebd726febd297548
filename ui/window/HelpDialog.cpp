// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/HelpDialog.h"

#include "pages/SectionDelegate.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr QSize kSize(820, 560);
constexpr int kPadding = 24;
constexpr int kListWidth = 230;

} // namespace

HelpDialog::HelpDialog(Look &look, std::vector<HelpTopic> topics, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_topics(std::move(topics))
    , m_list(new QListWidget(this))
    , m_title(new TextLabel(look, TypeRole::H3, Role::Text, {}, this))
    , m_text(new QScrollArea(this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the help window
    setWindowTitle(tr("Help"));
    resize(kSize);
    build();
    for (const HelpTopic &topic : m_topics) {
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(SectionDelegate::IconRole, QLatin1String(topic.icon));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showTopic);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void HelpDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    outer->setSpacing(14);
    outer->addWidget(new TextLabel(m_look, TypeRole::H2, Role::Text, windowTitle(), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    //: Help, list of the topics, for screen readers
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new SectionDelegate(m_look, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(std::min(m_look.scaled(kListWidth), kSize.width() / 2 - kPadding));
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWidgetResizable(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_text, 1);
    row->addLayout(column, 1);
    outer->addLayout(row, 1);
    //: Help and shortcuts: closes the window
    auto *close = new Button(m_look, ButtonKind::Secondary, tr("Close"), {}, this);
    close->setObjectName(QStringLiteral("helpClose"));
    close->setDefault(true);
    outer->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void HelpDialog::showTopic(int index)
{
    if (index < 0)
        return;
    const HelpTopic &topic = m_topics.at(static_cast<std::size_t>(index));
    m_title->setText(topic.title);
    auto *content = new QWidget(m_text);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(3);
    QStringList spoken;
    for (const HelpEntry &entry : topic.entries) {
        if (!entry.term.isEmpty()) {
            auto *term = new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, entry.term, content);
            term->setWordWrap(true);
            column->addWidget(term);
        }
        auto *text = new TextLabel(m_look, TypeRole::Body, Role::Text2, entry.text, content);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
        column->addSpacing(9);
        spoken.append(entry.term.isEmpty() ? entry.text : entry.term + QStringLiteral(": ") + entry.text);
    }
    column->addStretch(1);
    m_text->setWidget(content);
    // Whoever does not see it hears the whole topic when the text gets the focus.
    m_text->setAccessibleName(topic.title);
    m_text->setAccessibleDescription(spoken.join(u'\n'));
}

} // namespace mci::ui
