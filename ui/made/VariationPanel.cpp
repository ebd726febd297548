// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/VariationPanel.h"

#include "creatives/PanelTabs.h"
#include "made/KeptParts.h"
#include "made/LetterPill.h"
#include "made/LineageTab.h"
#include "made/MadeText.h"
#include "made/OriginalityTab.h"
#include "made/ScoreTab.h"
#include "made/TextTab.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FlowRow.h"
#include "widgets/IconButton.h"
#include "widgets/Separator.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPanelSide = 20;
constexpr int kHeadHeight = 52;
constexpr int kFootAir = 12;
constexpr int kNarrowestPanel = 380;
constexpr int kWidestPanel = 560;

} // namespace

VariationPanel::VariationPanel(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_letter(new LetterPill(look, this))
    , m_name(new ElidedLabel(look, TypeRole::BodyStrong, Role::Text, this))
    , m_tabs(new PanelTabs(look, this))
    , m_pages(new QStackedWidget(this))
    , m_originality(new OriginalityTab(look, desk, this))
    , m_texts(new TextTab(look, this))
    , m_score(new ScoreTab(look, this))
    , m_lineage(new LineageTab(look, desk, this))
{
    setObjectName(QStringLiteral("variationPanel"));
    m_name->setObjectName(QStringLiteral("variationName"));
    m_tabs->setObjectName(QStringLiteral("variationTabs"));
    setMinimumWidth(kNarrowestPanel);
    setMaximumWidth(look.scaled(kWidestPanel));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kPanelSide, 0, kPanelSide, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(new Separator(look, this));
    //: New creatives, panel: tab
    addTab(tr("Originality"), m_originality);
    //: New creatives, panel: tab with the texts
    addTab(tr("Text"), m_texts);
    //: New creatives, panel: tab
    addTab(tr("Score"), m_score);
    //: New creatives, panel: tab, where a variation comes from
    addTab(tr("Lineage"), m_lineage);
    column->addWidget(m_pages, 1);
    column->addWidget(new Separator(look, this));
    column->addWidget(makeFoot());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_texts->flush();
        m_pages->setCurrentIndex(tab);
        askForRevisions();
    });
    connect(&m_texts->kept(), &KeptParts::partsChanged, this, [this] { m_kept[m_id] = m_texts->kept().parts(); });
    connect(&look, &Look::changed, this, [this] {
        setMaximumWidth(m_look.scaled(kWidestPanel));
        update();
    });
}

QWidget *VariationPanel::makeHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(kHeadHeight);
    auto *row = new QHBoxLayout(head);
    // The same at both ends, and the rest as a space of the row: that goes to the other side with the writing.
    constexpr int kEnd = 8;
    row->setContentsMargins(kEnd, 4, kEnd, 4);
    row->setSpacing(8);
    row->addSpacing(kPanelSide - kEnd);
    row->addWidget(m_letter);
    row->addWidget(m_name, 1);
    m_approve = new Button(m_look, ButtonKind::Secondary, {}, {}, head);
    m_approve->setObjectName(QStringLiteral("panelApprove"));
    m_approve->setCompact(true);
    connect(m_approve, &QAbstractButton::clicked, this, [this] { Q_EMIT approvalWanted(m_id, !m_approved); });
    row->addWidget(m_approve);
    const auto button = [&](const char *objectName, const char *icon, const QString &name) {
        auto *made = new IconButton(m_look, QLatin1String(icon), name, head);
        made->setObjectName(QLatin1String(objectName));
        row->addWidget(made);
        return made;
    };
    //: New creatives, panel: button
    connect(button("variationPrevious", "chevron-left", tr("Previous variation")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT stepRequested(-1); });
    //: New creatives, panel: button
    connect(button("variationNext", "chevron-right", tr("Next variation")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT stepRequested(1); });
    //: New creatives, panel: button
    connect(button("variationClose", "close", tr("Close panel")), &QAbstractButton::clicked, this,
            &VariationPanel::closeRequested);
    return head;
}

void VariationPanel::addTab(const QString &name, QWidget *content)
{
    m_tabs->addTab(name);
    m_pages->addWidget(scrolling(content, name));
}

QWidget *VariationPanel::scrolling(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea(m_pages);
    // The arrows scroll it.
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget *VariationPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    // Large words go below each other.
    auto *row = new FlowRow(foot);
    row->setContentsMargins(kPanelSide, kFootAir, kPanelSide, kFootAir);
    row->setGap(8);
    const auto button = [&](const char *objectName, ButtonKind kind, const QString &words, const char *icon) {
        auto *made = new Button(m_look, kind, words, QLatin1String(icon), foot);
        made->setObjectName(QLatin1String(objectName));
        row->addWidget(made);
        return made;
    };
    //: New creatives, panel: button, makes a variation anew
    connect(button("panelAnother", ButtonKind::Secondary, tr("Make another"), "sync"), &QAbstractButton::clicked, this,
            [this] { Q_EMIT anotherWanted(m_id); });
    //: New creatives, panel: button
    connect(button("panelCopy", ButtonKind::Secondary, tr("Copy text"), "copy"), &QAbstractButton::clicked, this,
            [this] { Q_EMIT copyWanted(m_id); });
    m_export = button("panelExport", ButtonKind::Primary, {}, "export");
    connect(m_export, &QAbstractButton::clicked, this, [this] { Q_EMIT exportWanted(m_id, m_export); });
    return foot;
}

void VariationPanel::setVariation(const VariationView &view, bool answered)
{
    const services::MadeVariation &variation = view.variation;
    const bool isAnother = variation.id != m_id;
    m_letter->setNumber(variation.number);
    m_name->setText(variation.shown.copy.headline);
    m_originality->setVariation(view.output, variation, view.folder);
    m_texts->setVariation(variation, answered);
    m_score->setVariation(variation);
    m_lineage->setVariation(view.output, variation);
    m_id = variation.id;
    if (isAnother)
        m_texts->kept().setParts(m_kept.value(m_id));
    m_approved = variation.approvedAt.has_value();
    const QString reason = variation.shown.verdict.passes() ? QString() : MadeText::blockedReason();
    //: New creatives, panel: button of one that may be used; pressed again it takes that back
    m_approve->setText(m_approved ? tr("Approved")
                                  //: New creatives, panel: button, it may be used
                                  : tr("Approve"));
    m_approve->setIconName(m_approved ? QStringLiteral("check") : QString());
    m_approve->setDisabledReason(m_approved ? QString() : reason);
    if (m_approve->disabledReason().isEmpty()) {
        //: New creatives, panel: tooltip of a button
        m_approve->setToolTip(m_approved ? tr("Take the approval back")
                                         //: New creatives, panel: tooltip of a button
                                         : tr("It may be used; new ones are compared with it from now on"));
    }
    //: New creatives, panel: button. %1 is the letter of a variation
    m_export->setText(tr("Export %1").arg(MadeText::letter(variation.number)));
    m_export->setDisabledReason(reason);
    askForRevisions();
}

void VariationPanel::askForRevisions()
{
    if (tab() == Lineage && isVisible() && !m_id.isEmpty())
        Q_EMIT revisionsWanted(m_id);
}

void VariationPanel::setBusy(bool busy)
{
    m_texts->setBusy(busy);
}

int VariationPanel::tab() const
{
    return m_tabs->currentIndex();
}

void VariationPanel::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

QSet<services::VariationPart> VariationPanel::kept(const QString &variationId) const
{
    return m_kept.value(variationId);
}

bool VariationPanel::isDrawn() const
{
    return !isVisible() || (m_originality->isDrawn() && m_lineage->isDrawn());
}

void VariationPanel::takeFocus()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void VariationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void VariationPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForRevisions();
}

void VariationPanel::hideEvent(QHideEvent *event)
{
    m_texts->flush();
    QWidget::hideEvent(event);
}

void VariationPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Surface));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
