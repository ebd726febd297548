// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ResultHeader.h"

#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/Sizing.h"

#include <QMenu>

namespace mci::ui {

namespace {

constexpr int kHeader = 52;
constexpr int kH2Line = 24;
constexpr int kPageSide = 24;
constexpr int kTitleGap = 12;

} // namespace

ResultHeader::ResultHeader(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new ElidedLabel(look, TypeRole::H2, Role::Text, this))
    , m_subtitle(new ElidedLabel(look, TypeRole::Small, Role::Text2, this))
    //: New creatives, header: button
    , m_brief(new Button(look, ButtonKind::Secondary, tr("Edit brief"), QStringLiteral("brief"), this))
    //: New creatives, header: button
    , m_export(new Button(look, ButtonKind::Secondary, tr("Export"), QStringLiteral("export"), this))
    //: New creatives, header: button with a menu
    , m_more(new IconButton(look, QStringLiteral("more"), tr("More"), this))
{
    setObjectName(QStringLiteral("resultHeader"));
    m_title->setObjectName(QStringLiteral("resultTitle"));
    m_subtitle->setObjectName(QStringLiteral("resultSubtitle"));
    m_brief->setObjectName(QStringLiteral("resultBrief"));
    m_export->setObjectName(QStringLiteral("resultExport"));
    m_more->setObjectName(QStringLiteral("resultMore"));
    //: New creatives, header: button, to the list of everything made
    auto *back = new IconButton(look, QStringLiteral("chevron-left"), tr("Back to everything made"), this);
    back->setObjectName(QStringLiteral("resultBack"));
    connect(back, &QAbstractButton::clicked, this, &ResultHeader::backWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageSide, 0, kPageSide, 0);
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addSpacing(kTitleGap - row->spacing());
    row->addWidget(m_subtitle);
    row->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{m_brief, m_export, m_more})
        row->addWidget(button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_brief, &QAbstractButton::clicked, this, &ResultHeader::briefWanted);
    connect(m_export, &QAbstractButton::clicked, this, &ResultHeader::exportWanted);
    connect(m_more, &QAbstractButton::clicked, this, &ResultHeader::openMenu);
    connect(&look, &Look::changed, this, &ResultHeader::applyLook);
    applyLook();
    setUsable(false, {});
}

void ResultHeader::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    shareRoom();
}

void ResultHeader::setUsable(bool usable, const QString &reason)
{
    for (QWidget *button : std::initializer_list<QWidget *>{m_brief, m_export, m_more})
        button->setVisible(usable);
    m_export->setDisabledReason(reason);
    shareRoom();
}

QWidget *ResultHeader::exportButton() const
{
    return m_export;
}

void ResultHeader::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("resultMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: New creatives, menu: the texts of all variations
    QAction *copy = menu->addAction(m_look.icon(QStringLiteral("copy")), tr("Copy all texts"));
    copy->setObjectName(QStringLiteral("resultCopyAll"));
    connect(copy, &QAction::triggered, this, &ResultHeader::copyWanted);
    //: New creatives, menu: all variations go; it can be undone
    QAction *remove = menu->addAction(m_look.icon(QStringLiteral("trash")), tr("Remove"));
    remove->setObjectName(QStringLiteral("resultRemove"));
    connect(remove, &QAction::triggered, this, &ResultHeader::removeWanted);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ResultHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void ResultHeader::shareRoom()
{
    // The title is whole as long as there is room, then the subtitle gets what is left.
    int taken = 2 * kPageSide + kTitleGap;
    const QLayout &row = *layout();
    for (int i = 0; i < row.count(); ++i) {
        const QWidget *part = row.itemAt(i)->widget();
        if (part && part != m_title && part != m_subtitle && !part->isHidden())
            taken += part->sizeHint().width() + row.spacing();
    }
    const int left = width() - taken - kTitleGap - m_title->sizeHint().width();
    m_subtitle->setMaximumWidth(std::max(0, left));
    // A few letters of it would say nothing; the lineage has it, too.
    constexpr int kLeastSubtitle = 72;
    m_subtitle->setVisible(left >= std::min(m_look.scaled(kLeastSubtitle), m_subtitle->sizeHint().width()));
}

void ResultHeader::applyLook()
{
    shareRoom();
    setFixedHeight(grownHeight(kHeader, kH2Line, QFontMetrics(m_look.font(TypeRole::H2))));
}

} // namespace mci::ui
