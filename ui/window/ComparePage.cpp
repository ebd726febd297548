// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ComparePage.h"

#include "creatives/CompareModel.h"
#include "creatives/CompareTable.h"
#include "pages/TableFrame.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/PageHeader.h"
#include "widgets/StatusLine.h"
#include "widgets/Switch.h"
#include "widgets/TabOrder.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

ComparePage::ComparePage(Look &look, const CreativeModel &creatives, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(new CompareModel(creatives, this))
    //: Compare: title of the page
    , m_header(new PageHeader(look, tr("Compare"), this))
    //: Compare, header: a switch
    , m_differences(new Switch(look, tr("Only differences"), this))
    //: Compare, header: copies the whole board for a spreadsheet
    , m_copy(new Button(look, ButtonKind::Secondary, tr("Copy as table"), QStringLiteral("copy"), this))
    //: Compare, header: takes all creatives away
    , m_clear(new Button(look, ButtonKind::Secondary, tr("Clear"), QStringLiteral("close"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(look, m_stack))
    , m_table(new CompareTable(look, *m_model, thumbnails, m_stack))
    , m_status(new StatusLine(look, this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_differences->setObjectName(QStringLiteral("compareDifferences"));
    m_copy->setObjectName(QStringLiteral("compareCopy"));
    m_clear->setObjectName(QStringLiteral("compareClear"));
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_differences, m_copy, m_clear})
        m_header->addWidget(part);
    //: Compare, nothing is chosen yet
    m_empty->setContent(QStringLiteral("compare"), tr("Choose two to six creatives"),
                        //: Compare, nothing is chosen yet
                        tr("Select them among the top creatives and choose Compare."),
                        //: Compare, button: to the page where creatives are chosen
                        tr("Go to top creatives"), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new TableFrame(look, m_table, m_stack));
    //: Compare, status line
    m_status->setSegments({tr("Drag a creative, or press Alt+Shift and an arrow, to move it"),
                           //: Compare, status line
                           tr("Enter or a double click makes it the reference"),
                           //: Compare, status line
                           tr("Del takes it away")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 8, 24, 16);
    body->addWidget(m_stack);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    connect(m_differences, &QAbstractButton::toggled, m_model, &CompareModel::setOnlyDifferences);
    connect(m_copy, &QAbstractButton::clicked, m_table, &CompareTable::copyAll);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { setCreatives({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, &ComparePage::choiceWanted);
    connect(m_table, &CompareTable::refilled, this, &ComparePage::refresh);
    refresh();
}

void ComparePage::setCreatives(const QStringList &ids)
{
    m_model->setCreatives(ids);
}

QString ComparePage::toggle(const QString &id)
{
    const QString most = QLocale().toString(CompareModel::kMost);
    switch (m_model->toggle(id)) {
    case CompareModel::Toggled::Added:
        //: Toast: a creative was added to the comparison. %n: how many it has now, %1: how many fit
        return tr("Added to the comparison: %n of %1", "", static_cast<int>(m_model->creatives().size())).arg(most);
    case CompareModel::Toggled::Removed:
        //: Toast: a creative was taken away from the comparison
        return tr("Removed from the comparison");
    case CompareModel::Toggled::Full:
        //: Toast: no creative can be added to the comparison. %1: how many fit
        return tr("The comparison is full: %1 creatives fit. Remove one first.").arg(most);
    }
    return {};
}

void ComparePage::refresh()
{
    const int count = std::max(m_model->columnCount() - 1, 0);
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    QStringList words;
    if (count > 0)
        //: Compare, subtitle. %1: how many fit
        words << tr("%n creative(s) · up to %1", "", count).arg(QLocale().toString(CompareModel::kMost));
    if (m_model->leftOut() > 0)
        //: Compare, subtitle: more were chosen than fit
        words << tr("%n more left out", "", m_model->leftOut());
    m_header->setSubtitle(words.join(QStringLiteral(" · ")));
    for (QWidget *part : std::initializer_list<QWidget *>{m_differences, m_copy, m_clear, m_status})
        part->setVisible(count > 0);
    // The heads came last.
    tabByLayout(*this);
}

void ComparePage::takeFocus()
{
    if (m_stack->currentIndex() == 0) {
        m_empty->takeFocus();
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(1, 1));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace mci::ui
