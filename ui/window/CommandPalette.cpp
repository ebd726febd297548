// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/CommandPalette.h"

#include "widgets/LineEdit.h"
#include "window/PaletteDelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kSideAir = 24;
constexpr int kSearchHeight = 44;
constexpr int kMostHeight = 400;
constexpr int kFromTop = 96;

} // namespace

CommandPalette::CommandPalette(Look &look, std::vector<PaletteEntry> entries, const QStringList &recent,
                               QWidget *parent)
    : Popover(look, parent)
    , m_model(new PaletteModel(std::move(entries), recent, this))
    , m_search(new LineEdit(look, this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFixedWidth(parent ? std::min(look.scaled(kWidth), parent->window()->width() - 2 * kSideAir)
                         : look.scaled(kWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    //: Command palette: its search field
    const QString search = tr("Search pages, creatives, actions and clients");
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->setMinimumHeight(kSearchHeight);
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("paletteList"));
    //: Command palette, read aloud: the list of what was found
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setCurrentIndex(m_model->next({}, 1));
    column->addWidget(m_list);
    fitHeight();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setTyped(text);
        m_list->setCurrentIndex(m_model->next({}, 1));
        fitHeight();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void CommandPalette::open(const QWidget *window, QWidget *opener)
{
    popUpBelow(opener);
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width()) / 2, kFromTop));
    move(corner);
    m_search->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->next(m_list->currentIndex(), 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model->next(m_list->currentIndex(), -1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Popover::eventFilter(watched, event);
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteEntry *entry = m_model->entry(index);
    if (!entry)
        return;
    Q_EMIT used(entry->id);
    const std::function<void()> action = entry->run;
    close();
    action();
}

void CommandPalette::fitHeight()
{
    int height = 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(std::max(height, 40), kMostHeight));
    adjustSize();
}

} // namespace mci::ui
