// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefPage.h"

#include "brief/Advice.h"
#include "brief/BriefColumns.h"
#include "brief/BriefDocument.h"
#include "brief/BriefFields.h"
#include "brief/BriefForm.h"
#include "brief/BriefMenu.h"
#include "brief/BriefText.h"
#include "brief/CombinedPanel.h"
#include "brief/GenerateBar.h"
#include "brief/GenerationStart.h"
#include "brief/MakerChoice.h"
#include "brief/PreviewReader.h"
#include "brief/PromptPanel.h"
#include "brief/Removals.h"
#include "brief/SourcesPanel.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/ErrorState.h"
#include "widgets/IconButton.h"
#include "widgets/PageHeader.h"
#include "widgets/TabOrder.h"

#include <QShortcut>
#include <QStackedWidget>

namespace mci::ui {

using namespace std::chrono_literals;

BriefPage::BriefPage(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_undo(undo)
    , m_document(new BriefDocument(backend, undo, this))
    , m_preview(new PreviewReader(backend, this))
    , m_start(new GenerationStart(backend, *m_document, this))
    , m_removals(new Removals(backend, undo, this))
    , m_pictures(new ThumbnailStore(ThumbnailStore::WholePaths(), this))
    , m_clock(new QTimer(this))
    , m_header(new PageHeader(look, BriefText::title({}), this))
    , m_body(new QStackedWidget(this))
    , m_error(new ErrorState(look, m_body))
    , m_columns(new BriefColumns(look, m_body))
    , m_advice(new Advice(look, this))
    , m_bar(new GenerateBar(look, this))
{
    setObjectName(QStringLiteral("briefPage"));
    // It has the keys only until there is something that takes them.
    setProperty("focusRadius", -1);
    build();
    connectParts();
    connectMenu();
    connectStart();
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &BriefPage::generate);
        connect(keys, &QShortcut::activatedAmbiguously, this, &BriefPage::generate);
    }
    onChanged();
    onPreview();
    m_columns->setEnabled(false);
    m_bar->setEnabled(false);
}

BriefPage::~BriefPage() = default;

void BriefPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    auto *advice = new QHBoxLayout;
    advice->setContentsMargins(24, 0, 24, 0);
    m_advice->setObjectName(QStringLiteral("briefAdvice"));
    advice->addWidget(m_advice);
    column->addLayout(advice);
    column->addSpacing(8);
    column->addWidget(m_bar);
    m_error->setObjectName(QStringLiteral("briefError"));
    // Without a button it takes the keys itself.
    m_error->setProperty("focusRadius", -1);
    m_body->addWidget(m_columns);
    m_body->addWidget(m_error);
    buildHeader();
    buildColumns();
    m_clock->setInterval(1s);
    connect(m_clock, &QTimer::timeout, this, &BriefPage::showSaveState);
    refreshTabs();
}

void BriefPage::buildHeader()
{
    //: Brief, header: puts the brief on the clipboard
    m_markdown = new Button(m_look, ButtonKind::Secondary, tr("Copy as Markdown"), QStringLiteral("copy"), this);
    m_markdown->setObjectName(QStringLiteral("briefMarkdown"));
    m_markdown->setCompact(true);
    //: Brief, header: opens a menu
    m_more = new IconButton(m_look, QStringLiteral("more"), tr("More actions"), this);
    m_more->setObjectName(QStringLiteral("briefMenuButton"));
    m_more->setOutlined(true);
    m_header->addWidget(m_markdown);
    m_header->addWidget(m_more);
    m_menu = new BriefMenu(m_look, this);
}

void BriefPage::buildColumns()
{
    const auto fill = [this](BriefColumns::Part part, std::initializer_list<QWidget *> parts) {
        QBoxLayout &column = m_columns->column(part);
        for (QWidget *one : parts)
            column.addWidget(one);
        column.addStretch(1);
    };
    m_sources = new SourcesPanel(m_look, *m_document, *m_pictures, m_columns->content(BriefColumns::Sources));
    m_combined = new CombinedPanel(m_look, m_columns->content(BriefColumns::Sources));
    fill(BriefColumns::Sources, {m_sources, m_combined});
    m_form = new BriefForm(m_look, *m_document, m_columns->content(BriefColumns::Brief));
    fill(BriefColumns::Brief, {m_form});
    m_prompt = new PromptPanel(m_look, *m_document, m_columns->content(BriefColumns::Prompt));
    m_maker = new MakerChoice(m_look, *m_document, m_columns->content(BriefColumns::Prompt));
    fill(BriefColumns::Prompt, {m_prompt, m_maker});
}

void BriefPage::connectParts()
{
    connect(m_document, &BriefDocument::opened, this, &BriefPage::onOpened);
    connect(m_document, &BriefDocument::changed, this, &BriefPage::onChanged);
    connect(m_document, &BriefDocument::saveStateChanged, this, &BriefPage::showSaveState);
    connect(m_document, &BriefDocument::allSaved, this, &BriefPage::allSaved);
    connect(m_preview, &PreviewReader::changed, this, &BriefPage::onPreview);
    // Patterns that arrive change what would be made.
    connect(&m_backend, &Backend::patternsChanged, m_preview, &PreviewReader::askAgain);
    connect(m_sources, &SourcesPanel::rebuilt, this, &BriefPage::refreshTabs);
    connect(m_form, &BriefForm::rebuilt, this, &BriefPage::refreshTabs);
    connect(m_sources, &SourcesPanel::addWanted, this, &BriefPage::sourcesWanted);
    connect(m_sources, &SourcesPanel::analysisWanted, this, &BriefPage::analysisWanted);
    connect(m_maker, &MakerChoice::aiSettingsWanted, this, &BriefPage::aiSettingsWanted);
    connect(m_markdown, &QPushButton::clicked, this, [this] {
        m_form->commitTyping();
        Q_EMIT markdownWanted(m_document->draft());
    });
    connect(m_error, &ErrorState::actionTriggered, this, [this] { showBrief(m_wantedBrief); });
    connect(m_removals, &Removals::done, this, [this](const QString &text) { Q_EMIT toastWanted(text, true); });
    connect(m_removals, &Removals::failed, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
}

void BriefPage::onChanged()
{
    m_header->setTitle(BriefText::title(m_document->draft().brief.productName));
    m_bar->setDraft(m_document->draft());
    askPreview();
    // Drawings of variations that are gone go at once, not with the next answer.
    m_form->setPreview(m_preview->preview());
}

void BriefPage::askPreview()
{
    if (m_document->isOpen())
        m_preview->ask(m_document->stored().organizationId, m_document->draft());
}

void BriefPage::onPreview()
{
    const services::BriefPreview *preview = m_preview->preview();
    m_sources->setPreview(preview);
    m_form->setPreview(preview);
    m_prompt->setPreview(preview);
    m_maker->setPreview(preview);
    if (preview && !preview->patterns.dimensions.empty()) {
        m_combined->setPatterns(preview->patterns);
    } else if (m_preview->error()) {
        m_combined->setMessage(text::errorMessage(*m_preview->error()));
    } else if (preview) {
        //: Brief, combined patterns: there are none
        m_combined->setMessage(tr("What the sources have in common appears once they are analyzed."));
    } else {
        m_combined->setPatterns({});
    }
}

void BriefPage::refreshTabs()
{
    tabByLayout(*this);
}

void BriefPage::showSaveState()
{
    QString state;
    if (m_document->isOpen()) {
        switch (m_document->saveState()) {
        case BriefDocument::SaveState::Saved:
            state = BriefText::savedAgo(m_document->stored().savedAt, SystemClock().now());
            break;
        case BriefDocument::SaveState::Saving:
            //: Brief, header: what was typed is being written
            state = tr("Saving…");
            break;
        case BriefDocument::SaveState::Failed:
            //: Brief, header: what was typed is not in the store. %1: why
            state = tr("Not saved: %1").arg(text::errorMessage(m_document->saveError()));
            break;
        }
    }
    m_header->setSubtitle(state);
}

void BriefPage::addSources(const std::vector<domain::BriefSource> &sources)
{
    std::vector<domain::BriefSource> added;
    for (const domain::BriefSource &source : sources) {
        const auto same = [&](const domain::BriefSource &one) { return one.creativeId == source.creativeId; };
        const auto &present = m_document->draft().sources;
        if (std::none_of(present.begin(), present.end(), same) && std::none_of(added.begin(), added.end(), same))
            added.push_back(source);
    }
    const std::size_t wished = added.size();
    added = withinLimit(std::move(added), m_document->draft().sources.size());
    if (added.empty())
        return;
    //: Undo and toast: sources were added to a brief
    const QString text = tr("%n source(s) added", "", static_cast<int>(added.size()));
    m_document->edit(
        text,
        [added](domain::BriefDraft &draft) { draft.sources.insert(draft.sources.end(), added.begin(), added.end()); },
        [added](domain::BriefDraft &draft) {
            std::erase_if(draft.sources, [&](const domain::BriefSource &one) {
                return std::any_of(added.begin(), added.end(), [&](const domain::BriefSource &other) {
                    return other.creativeId == one.creativeId;
                });
            });
        });
    if (added.size() == wished)
        Q_EMIT toastWanted(text, true);
}

void BriefPage::flush()
{
    m_form->commitTyping();
    m_document->flush();
}

void BriefPage::saveAll()
{
    m_form->commitTyping();
    m_document->saveAll();
}

void BriefPage::takeFocus()
{
    if (m_body->currentWidget() == m_error)
        m_error->takeFocus();
    else if (m_document->isOpen())
        m_form->fields().focusProduct();
    else
        // Kept for the brief that is read.
        setFocus(Qt::OtherFocusReason);
}

bool BriefPage::isAllSaved() const
{
    return m_document->isAllSaved() && !m_start->isBusy();
}

bool BriefPage::isSaving() const
{
    return m_document->isSaving() || m_start->isBusy();
}

const Error &BriefPage::saveError() const
{
    return m_document->lastError();
}

const QString &BriefPage::briefId() const
{
    return m_document->stored().id;
}

const QString &BriefPage::organizationId() const
{
    return m_document->stored().organizationId;
}

void BriefPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock->start();
    showSaveState();
    // Consent and prices may be others since it was seen last.
    m_preview->askAgain();
}

void BriefPage::hideEvent(QHideEvent *event)
{
    m_clock->stop();
    flush();
    QWidget::hideEvent(event);
}

} // namespace mci::ui
