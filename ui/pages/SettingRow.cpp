// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingRow.h"

#include "widgets/TextLabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace mci::ui {

namespace {

constexpr int kTextWidth = 250;
constexpr int kGap = 24;
/** The least that an editor needs beside the text. */
constexpr int kEditorNeeds = 260;

TextLabel *wrapped(Look &look, TypeRole type, Role color, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(look, type, color, text, parent);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

QWidget *columnOf(QWidget *parent, const QList<QWidget *> &widgets, int spacing)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    return holder;
}

} // namespace

SettingRow::SettingRow(Look &look, const QString &title, const QString &caption, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_texts(nullptr)
    , m_right(nullptr)
    , m_editor(editor)
    , m_title(wrapped(look, TypeRole::BodyStrong, Role::Text, title, this))
    , m_caption(wrapped(look, TypeRole::Caption, Role::Text2, caption, this))
    , m_note(wrapped(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_origin(wrapped(look, TypeRole::Caption, Role::Warn, {}, this))
    , m_problem(wrapped(look, TypeRole::Caption, Role::Bad, {}, this))
{
    m_texts = columnOf(this, {m_title, m_caption}, 2);
    m_right = columnOf(this, {editor, m_note, m_origin, m_problem}, 4);
    m_row->setContentsMargins(0, 12, 0, 12);
    m_row->addWidget(m_texts);
    m_row->addWidget(m_right, 1);
    connect(&look, &Look::changed, this, &SettingRow::fit, Qt::QueuedConnection);
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
    if (!m_hasProblem)
        m_editor->setAccessibleDescription(outside ? m_origin->text() : QString());
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setReadOnly(outside);
    else
        m_editor->setEnabled(!outside);
    fit();
}

void SettingRow::setProblem(const QString &problem)
{
    m_hasProblem = !problem.isEmpty();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
    m_editor->setProperty("invalid", !problem.isEmpty());
    // Style sheets look at properties only when they are told to.
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    if (!problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    fit();
}

void SettingRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fit();
}

QString SettingRow::searchText() const
{
    QStringList words{m_title->text(), m_caption->text(), m_keywords};
    if (const auto *box = qobject_cast<const QComboBox *>(m_editor)) {
        for (int i = 0; i < box->count(); ++i)
            words.append(box->itemText(i));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(m_editor)) {
        words.append(button->text());
    }
    return words.join(u' ');
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SettingRow::fit()
{
    const int textWidth = m_look.scaled(kTextWidth);
    const bool beside = width() >= textWidth + kGap + m_look.scaled(kEditorNeeds);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(beside ? kGap : 8);
    const int left = beside ? textWidth : width();
    const int right = beside ? width() - textWidth - kGap : width();
    m_texts->setMinimumWidth(beside ? textWidth : 0);
    m_texts->setMaximumWidth(beside ? textWidth : QWIDGETSIZE_MAX);
    // The row is as high as its wrapped texts; the layouts above ask for one line only.
    for (TextLabel *label : {m_title, m_caption})
        label->setMinimumHeight(std::max(0, label->heightForWidth(left)));
    for (TextLabel *label : {m_note, m_origin, m_problem})
        label->setMinimumHeight(std::max(0, label->heightForWidth(right)));
}

} // namespace mci::ui
