// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingRow.h"

#include "theme/Painters.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kTextWidth = 250;

} // namespace

SettingRow::SettingRow(Look &look, const QString &title, const QString &caption, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_origin(new TextLabel(look, TypeRole::Caption, Role::Warn, {}, this))
    , m_problem(new TextLabel(look, TypeRole::Caption, Role::Bad, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(24);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *name = new TextLabel(look, TypeRole::BodyStrong, Role::Text, title, this);
    name->setWordWrap(true);
    texts->addWidget(name);
    auto *below = new TextLabel(look, TypeRole::Caption, Role::Text2, caption, this);
    below->setWordWrap(true);
    below->setVisible(!caption.isEmpty());
    texts->addWidget(below);
    // The row is as high as its wrapped texts; the layouts above ask for one line only.
    const auto fit = [name, below] {
        name->setMinimumHeight(std::max(0, name->heightForWidth(kTextWidth)));
        below->setMinimumHeight(std::max(0, below->heightForWidth(kTextWidth)));
    };
    fit();
    connect(&look, &Look::changed, this, fit, Qt::QueuedConnection);
    texts->addStretch(1);
    auto *left = new QWidget(this);
    left->setLayout(texts);
    texts->setContentsMargins(0, 0, 0, 0);
    left->setFixedWidth(kTextWidth);
    row->addWidget(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(editor);
    m_origin->setWordWrap(true);
    m_origin->hide();
    right->addWidget(m_origin);
    m_problem->setWordWrap(true);
    m_problem->hide();
    right->addWidget(m_problem);
    row->addLayout(right, 1);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(title);
}

void SettingRow::setOrigin(const settings::SettingEntry &entry)
{
    const bool outside = entry.origin == settings::Origin::Environment;
    const auto key = settings::findKey(entry.key);
    if (outside && key)
        //: Settings, below a value. %1: name of an environment variable
        m_origin->setText(
            tr("Set by %1 in the environment, which goes before what is entered here.").arg(key->variable));
    m_origin->setVisible(outside);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setReadOnly(outside);
    else
        m_editor->setEnabled(!outside);
}

void SettingRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

SettingPanel::SettingPanel(Look &look, const QString &title, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(22, 16, 22, 10);
    m_column->setSpacing(0);
    m_column->addWidget(new TextLabel(look, TypeRole::H3, Role::Text, title, this));
    if (!caption.isEmpty()) {
        auto *below = new TextLabel(look, TypeRole::Caption, Role::Text2, caption, this);
        below->setWordWrap(true);
        m_column->addWidget(below);
    }
    m_column->addSpacing(10);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

SettingRow *SettingPanel::addRow(const QString &title, const QString &caption, QWidget *editor)
{
    auto *row = new SettingRow(m_look, title, caption, editor, this);
    addWide(row);
    return row;
}

void SettingPanel::addWide(QWidget *widget)
{
    m_column->addWidget(new Separator(m_look, this));
    m_column->addWidget(widget);
}

void SettingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), {}, m_look.theme());
}

} // namespace mci::ui
