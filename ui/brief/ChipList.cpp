// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/ChipList.h"

#include "domain/brief/BriefLimits.h"
#include "widgets/Accessibility.h"
#include "widgets/FlowRow.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"

#include <QRegularExpression>

namespace mci::ui {

namespace {

constexpr int kAddExtent = 24;
constexpr int kTypingWidth = 160;

} // namespace

ChipList::ChipList(Look &look, ChipTone tone, const QString &addName, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_tone(tone)
    , m_row(new FlowRow(this))
    , m_editor(new LineEdit(look, this))
    , m_add(new IconButton(look, QStringLiteral("plus"), addName, this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_editor->setObjectName(QStringLiteral("chipEditor"));
    m_editor->setAccessibleName(addName);
    m_editor->setMaxLength(domain::brief_limit::kLine);
    //: Brief: where a phrase is typed; Enter adds it to the list
    m_editor->setPlaceholderText(tr("Type, then Enter"));
    m_editor->setFixedWidth(look.scaled(kTypingWidth));
    m_editor->installEventFilter(this);
    m_editor->hide();
    m_add->setObjectName(QStringLiteral("chipAdd"));
    m_add->setExtent(kAddExtent);
    m_add->setOutlined(true);
    connect(m_add, &QToolButton::clicked, this, &ChipList::beginTyping);
    rebuild();
}

void ChipList::setFixed(const QStringList &words)
{
    m_fixed = words;
    rebuild();
}

void ChipList::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void ChipList::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (WordChip *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (const QString &word : m_fixed)
        addChip(word, true);
    for (const QString &word : m_words)
        addChip(word, false);
    m_row->addWidget(m_editor);
    m_row->addWidget(m_add);
    //: Brief: why no phrase can be added. %n: how many there may be
    m_add->setDisabledReason(m_words.size() < domain::brief_limit::kMostEntries
                                 ? QString()
                                 : tr("There can be %n phrase(s) at most.", "", domain::brief_limit::kMostEntries));
    updateGeometry();
    Q_EMIT rebuilt();
}

void ChipList::addChip(const QString &word, bool fixed)
{
    auto *chip = new WordChip(m_look, m_tone, word, fixed, this);
    chip->show();
    m_row->addWidget(chip);
    m_chips.append(chip);
    connect(chip, &WordChip::removed, this, [this, word] { remove(word); });
}

void ChipList::beginTyping()
{
    m_editor->clear();
    m_editor->show();
    m_add->hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ChipList::endTyping(bool keep, bool goOn)
{
    static const QRegularExpression between(QStringLiteral("[,;\n]"));
    QStringList words = m_words;
    if (keep) {
        for (const QString &part : m_editor->text().split(between)) {
            const QString word = part.simplified();
            if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive)
                && !m_fixed.contains(word, Qt::CaseInsensitive) && words.size() < domain::brief_limit::kMostEntries)
                words.append(word);
        }
    }
    m_editor->clear();
    if (!goOn) {
        const bool hadFocus = m_editor->hasFocus();
        m_add->show();
        if (hadFocus)
            m_add->setFocus(Qt::OtherFocusReason);
        m_editor->hide();
    }
    if (words != m_words)
        Q_EMIT edited(words);
}

void ChipList::commit()
{
    if (!m_editor->isHidden())
        endTyping(true, m_editor->isVisible());
}

void ChipList::discard()
{
    if (!m_editor->isHidden())
        endTyping(false, false);
}

void ChipList::remove(const QString &word)
{
    const auto at = m_words.indexOf(word);
    QStringList words = m_words;
    words.removeAll(word);
    Q_EMIT edited(words);
    // The next one, so that several can be taken away by the keyboard.
    const auto next = m_fixed.size() + at;
    QWidget *taker = next < m_chips.size() ? m_chips.at(next)->cross() : nullptr;
    (taker ? taker : m_add)->setFocus(Qt::TabFocusReason);
}

bool ChipList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !m_editor->isHidden())
            endTyping(true, false);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    const bool isEnter =
        (key == Qt::Key_Return || key == Qt::Key_Enter) && !pressed->modifiers().testFlag(Qt::ControlModifier);
    if (!isEnter && key != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        endTyping(isEnter, isEnter && !m_editor->text().trimmed().isEmpty());
    return true;
}

} // namespace mci::ui
