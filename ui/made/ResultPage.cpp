// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ResultPage.h"

#include "base/Redaction.h"
#include "made/MadeClipboard.h"
#include "made/MadeText.h"
#include "made/PictureDesk.h"
#include "made/ResultBody.h"
#include "made/ResultExport.h"
#include "made/ResultHeader.h"
#include "made/ResultSkeleton.h"
#include "made/ScorePoints.h"
#include "made/TextTab.h"
#include "made/VariationCard.h"
#include "made/VariationDesk.h"
#include "made/VariationGrid.h"
#include "made/VariationPanel.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"
#include "widgets/ErrorState.h"
#include "widgets/StatusLine.h"
#include "widgets/TabOrder.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

ResultPage::ResultPage(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_undo(undo)
    , m_pictures(new PictureDesk(this))
    , m_desk(new VariationDesk(backend, undo, this))
    , m_clipboard(new MadeClipboard(*m_pictures, this))
    , m_export(new ResultExport(backend, this))
    , m_header(new ResultHeader(look, this))
    , m_stack(new QStackedWidget(this))
    , m_body(new ResultBody(look, *m_pictures, this))
    , m_loading(new ResultSkeleton(look, this))
    , m_error(new ErrorState(look, this))
    , m_status(new StatusLine(look, this))
    , m_splitter(new QSplitter(this))
    , m_panel(new VariationPanel(look, *m_pictures, this))
{
    setObjectName(QStringLiteral("resultPage"));
    // It has the keys only until there is something that takes them.
    setProperty("focusRadius", -1);
    build();
    connectParts();
    connectPanel();
    connectDesk();
}

ResultPage::~ResultPage()
{
    // Only for who did not wait for allSaved(): handed over it is not kept yet.
    m_panel->texts().flushAll();
}

void ResultPage::build()
{
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_error->setObjectName(QStringLiteral("resultError"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_loading, m_body, m_error})
        m_stack->addWidget(part);
    column->addWidget(m_stack, 1);
    m_status->setObjectName(QStringLiteral("resultStatus"));
    column->addWidget(m_status);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_panel->hide();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_panelWidth = m_panel->width() * kPanelWidth / m_look.scaled(kPanelWidth);
        Q_EMIT panelWidthChanged(m_panelWidth);
    });
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
    tabByLayout(*this);
}

void ResultPage::connectParts()
{
    connect(m_header, &ResultHeader::backWanted, this, &ResultPage::backWanted);
    connect(m_header, &ResultHeader::briefWanted, this, [this] {
        if (m_output)
            Q_EMIT briefWanted(m_output->briefId);
    });
    connect(m_header, &ResultHeader::exportWanted, this, &ResultPage::exportShown);
    connect(m_header, &ResultHeader::copyWanted, this, &ResultPage::copyAll);
    connect(m_header, &ResultHeader::removeWanted, this, &ResultPage::remove);
    connect(m_error, &ErrorState::actionTriggered, this, &ResultPage::read);
    VariationGrid &grid = m_body->grid();
    connect(&grid, &VariationGrid::currentChanged, this, [this](int index) {
        m_body->reveal(index);
        showCurrent(false);
    });
    connect(&grid, &VariationGrid::openWanted, this, [this] { openPanel(m_panel->tab()); });
    connect(&grid, &VariationGrid::exportWanted, this, [this](int index) {
        m_body->grid().setCurrent(index);
        askExport(m_body->grid().card(index)->exportButton());
    });
    connect(&grid, &VariationGrid::anotherWanted, this, [this](int index) {
        m_body->grid().setCurrent(index);
        makeAnother(m_output->variations[static_cast<std::size_t>(index)].id);
    });
    connect(&grid, &VariationGrid::copyWanted, this, &ResultPage::copy);
    connect(&grid, &VariationGrid::menuWanted, this, &ResultPage::openMenu);
    connect(m_export, &ResultExport::failed, this, &ResultPage::failed);
    connect(m_export, &ResultExport::exported, this, [this](const QString &text, const QString &folder) {
        //: Toast: button, shows what was written
        Q_EMIT toastWanted(text, tr("Open folder"), [this, folder] { m_backend.openFolder(folder); });
    });
    connect(&m_backend, &Backend::generationsChanged, this, [this](const QString &organizationId) {
        if (m_id.isEmpty() || (m_output && m_output->organizationId != organizationId))
            return;
        // Each pause in typing a brief is such a change.
        if (isVisible())
            read();
        else
            m_isUnseen = true;
    });
}

void ResultPage::showOutput(const QString &outputId)
{
    m_panel->texts().flush();
    m_id = outputId;
    m_isUnseen = false;
    m_output.reset();
    m_header->setTitle({}, {});
    m_header->setUsable(false, {});
    m_status->setSegments({});
    m_panel->hide();
    m_stack->setCurrentWidget(m_loading);
    read();
}

void ResultPage::read()
{
    // A new reading begins once the running one is there: it alone has everything.
    if (m_readings != m_reading) {
        m_isOld = true;
        if (m_output && m_output->id == m_id)
            return;
    }
    const int turn = ++m_readings;
    m_isOld = false;
    m_backend.output(m_id).then(this,
                                [this, turn, changes = m_desk->changes()](const Result<services::MadeOutput> &answer) {
                                    if (turn != m_readings)
                                        return;
                                    m_reading = turn;
                                    // Something was changed in the meantime: what was read is how it was before.
                                    if (m_isOld || changes != m_desk->changes())
                                        read();
                                    else
                                        take(answer);
                                });
}

void ResultPage::take(const Result<services::MadeOutput> &answer)
{
    if (!answer) {
        if (m_output)
            Q_EMIT failed(answer.error());
        else
            showError(answer.error());
        return;
    }
    const bool isFirst = !m_output;
    m_output = *answer;
    m_panel->texts().setLimits(m_output->limits);
    for (const services::MadeVariation &variation : m_output->variations)
        m_desk->know(variation);
    m_stack->setCurrentWidget(m_body);
    if (isFirst && !m_output->variations.empty()) {
        const auto &all = m_output->variations;
        const auto best = std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return std::pair(a.shown.verdict.passes(), scorePoints(a.shown.scores).total)
                < std::pair(b.shown.verdict.passes(), scorePoints(b.shown.scores).total);
        });
        m_body->setOutput(*m_output, m_backend.madeFolder());
        m_body->grid().setCurrent(static_cast<int>(best - all.begin()));
    }
    refresh(false);
    if (isFirst && !m_output->variations.empty())
        openPanel(VariationPanel::Originality);
    if (hasFocus())
        m_body->grid().takeFocus(Qt::OtherFocusReason);
}

void ResultPage::refresh(bool answered)
{
    const services::MadeOutput &output = *m_output;
    m_header->setTitle(output.draft.brief.productName,
                       MadeText::inspiredBy(static_cast<int>(output.draft.sources.size())));
    //: New creatives, header: why nothing can be exported
    m_header->setUsable(true,
                        passing() > 0 ? QString() : tr("All variations are too similar to something that exists."));
    m_body->setOutput(output, m_backend.madeFolder());
    for (const services::MadeVariation &variation : output.variations)
        m_body->grid().setBusy(variation.id, m_desk->isBusy(variation.id));
    m_status->setSegments({MadeText::madeLine(output), MadeText::disclaimer()});
    showCurrent(answered);
    tabByLayout(*this);
}

void ResultPage::showError(const Error &error)
{
    //: New creatives: they could not be read
    m_error->setContent({}, tr("The variations could not be shown"), text::errorMessage(error),
                        //: New creatives, error: button
                        tr("Try again"), {});
    m_error->setDetails(redacted(errorCodeName(error.code) + u' ' + error.detail));
    m_stack->setCurrentWidget(m_error);
    if (hasFocus())
        m_error->takeFocus();
}

const services::MadeVariation *ResultPage::variationOf(const QString &id) const
{
    if (!m_output)
        return nullptr;
    const auto &all = m_output->variations;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const auto &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const services::MadeVariation *ResultPage::current() const
{
    const int index = m_body->grid().current();
    if (!m_output || index < 0 || index >= static_cast<int>(m_output->variations.size()))
        return nullptr;
    return &m_output->variations[static_cast<std::size_t>(index)];
}

void ResultPage::showCurrent(bool answered)
{
    const services::MadeVariation *shown = current();
    if (!shown)
        return;
    m_panel->setVariation({*m_output, *shown, m_backend.madeFolder()}, answered);
    m_panel->setBusy(m_desk->isBusy(shown->id));
}

int ResultPage::passing() const
{
    return static_cast<int>(std::count_if(m_output->variations.begin(), m_output->variations.end(),
                                          [](const auto &one) { return one.shown.verdict.passes(); }));
}

bool ResultPage::isSettled() const
{
    return m_readings == m_reading && m_desk->isIdle() && m_pictures->waiting() == 0 && m_body->grid().isDrawn()
        && m_panel->isDrawn();
}

void ResultPage::setPanelWidth(int width)
{
    m_panelWidth = width;
    placePanel();
}

void ResultPage::placePanel()
{
    // Larger words need more, and the cards have to be seen beside them.
    constexpr int kWidestPart = 45;
    constexpr int kWhole = 100;
    const int wanted =
        std::max(std::min(m_look.scaled(m_panelWidth), width() * kWidestPart / kWhole), m_panel->minimumWidth());
    m_splitter->setSizes({std::max(1, width() - wanted), wanted});
}

void ResultPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placePanel();
}

void ResultPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isUnseen, false))
        read();
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanel();
    m_body->reveal(m_body->grid().current());
}

} // namespace mci::ui
