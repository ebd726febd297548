// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/SearchBox.h"

#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 150ms;
constexpr int kWidth = 220;
constexpr int kShortWidth = 120;

} // namespace

SearchBox::SearchBox(Look &look, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_button(new IconButton(look, QStringLiteral("search"), placeholder, this))
    , m_edit(new LineEdit(look, this))
    , m_pause(new QTimer(this))
{
    m_button->setObjectName(QStringLiteral("searchButton"));
    m_edit->setObjectName(QStringLiteral("searchField"));
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setLeadingIcon(QStringLiteral("search"));
    m_edit->setClearable();
    m_edit->setFixedWidth(kWidth);
    m_edit->installEventFilter(this);
    m_edit->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_edit);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_button, &QToolButton::clicked, this, &SearchBox::open);
    connect(m_edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(m_edit->text()); });
}

void SearchBox::open()
{
    m_button->hide();
    m_edit->show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::setKeys(const QString &keys)
{
    m_button->setKeys(keys);
}

void SearchBox::clear()
{
    m_edit->clear();
    m_pause->stop();
    Q_EMIT searched({});
    fold();
}

void SearchBox::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) != isShort)
        m_edit->setFixedWidth(isShort ? kShortWidth : kWidth);
}

int SearchBox::shortening() const
{
    return m_edit->isHidden() ? 0 : kWidth - kShortWidth;
}

QString SearchBox::text() const
{
    return m_edit->text();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clear();
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            m_pause->stop();
            Q_EMIT searched(m_edit->text());
            Q_EMIT left();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut && m_edit->text().isEmpty())
        fold();
    return QWidget::eventFilter(watched, event);
}

void SearchBox::fold()
{
    m_edit->hide();
    m_button->show();
}

} // namespace mci::ui
