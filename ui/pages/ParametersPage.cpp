// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ParametersPage.h"

#include "domain/TimeWindow.h"
#include "pages/EventField.h"
#include "pages/KpiFields.h"
#include "pages/MinimumFields.h"
#include "pages/ObjectiveChoice.h"
#include "pages/PeriodField.h"
#include "pages/PreviewPanel.h"
#include "pages/RankingChoice.h"
#include "pages/StoredMinimums.h"
#include "text/Isolated.h"
#include "widgets/Button.h"
#include "widgets/Field.h"
#include "widgets/Note.h"
#include "widgets/Panel.h"
#include "widgets/StepFooter.h"
#include "widgets/TextLabel.h"

#include <chrono>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kDebounce = 300ms;
constexpr int kColumnWidth = 1120;
constexpr int kPreviewWidth = 336;
constexpr int kSideBySideFrom = 1020;

} // namespace

ParametersPage::ParametersPage(Look &look, Backend &backend, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_clock(clock)
    , m_period(new PeriodField(look))
    , m_objective(new ObjectiveChoice(look))
    , m_ranking(new RankingChoice(look))
    , m_kpis(new KpiFields(look))
    , m_minimums(new MinimumFields(look))
    , m_event(new EventField(look))
    , m_preview(new PreviewPanel(look))
    , m_footer(new StepFooter(look, this))
{
    setObjectName(QStringLiteral("parametersPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("parametersScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeForm());
    outer->addWidget(scroll, 1);
    //: Parameters, at the bottom
    m_footer->setCaption(tr("Takes 2 to 5 minutes"));
    //: Parameters, begins the sync
    m_footer->primary()->setText(tr("Sync and rank"));
    m_footer->primary()->setIconName(QStringLiteral("sync"));
    m_footer->primary()->setObjectName(QStringLiteral("parametersGo"));
    m_footer->back()->setObjectName(QStringLiteral("parametersBack"));
    outer->addWidget(m_footer);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    connectFields();
}

QWidget *ParametersPage::makeForm()
{
    auto *page = new QWidget(this);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(24, 36, 24, 24);
    auto *holder = new QWidget(page);
    holder->setMaximumWidth(kColumnWidth);
    centred->addStretch(1);
    centred->addWidget(holder, 1000, Qt::AlignTop);
    centred->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, holder);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(32);
    auto *column = new QVBoxLayout;
    column->setSpacing(24);
    addHead(column);
    addFields(column);
    addMinimums(column);
    addRanking(column);
    column->addStretch(1);
    m_columns->addLayout(column, 1);
    m_columns->addWidget(m_preview, 0, Qt::AlignTop);
    return page;
}

void ParametersPage::addHead(QVBoxLayout *column)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    //: Parameters, headline
    head->addWidget(new TextLabel(m_look, TypeRole::H1, Role::Text, tr("What is a good creative for you?")));
    m_account = new TextLabel(m_look, TypeRole::Body, Role::Text2, {});
    m_account->setObjectName(QStringLiteral("parametersAccount"));
    m_account->setWordWrap(true);
    head->addWidget(m_account);
    column->addLayout(head);
    m_problem = new Note(m_look, NoteKind::Bad, {});
    m_problem->setObjectName(QStringLiteral("parametersProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
}

void ParametersPage::addFields(QVBoxLayout *column)
{
    //: Parameters, field
    m_periodField = new Field(m_look, tr("Period"), m_period);
    column->addWidget(m_periodField);
    //: Parameters, field
    column->addWidget(new Field(m_look, tr("Objective"), m_objective));
    column->addWidget(m_event);
    column->addWidget(m_kpis);
}

void ParametersPage::addMinimums(QVBoxLayout *column)
{
    auto *panel = new Panel(m_look);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->addWidget(m_minimums);
    //: Parameters, a group of three fields
    auto *field = new Field(m_look, tr("Minimums to enter the ranking"), panel);
    //: Parameters, below the minimums
    field->setHint(tr("Those below do not vanish: they go to “Needs more data”."));
    column->addWidget(field);
}

void ParametersPage::addRanking(QVBoxLayout *column)
{
    //: Parameters, how the creatives are ordered
    column->addWidget(new Field(m_look, tr("How to rank"), m_ranking));
}

void ParametersPage::connectFields()
{
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        askPreview();
        askEvents();
    });
    connect(m_period, &PeriodField::periodChosen, this, [this](Period period) {
        m_form.setPeriod(period);
        refresh();
    });
    connect(m_period, &PeriodField::rangeChosen, this, [this](const domain::DateRange &range, bool includeToday) {
        m_form.setIncludeToday(includeToday);
        m_form.setWindow(range);
        refresh();
    });
    connect(m_objective, &ObjectiveChoice::chosen, this, [this](domain::Objective objective) {
        m_form.setObjective(objective);
        refresh();
    });
    connect(m_ranking, &RankingChoice::chosen, this, [this](domain::Ranking ranking) { m_form.ranking = ranking; });
    connect(m_kpis, &KpiFields::primaryChosen, this, [this](domain::Kpi kpi) {
        m_form.setPrimary(kpi);
        refresh();
    });
    connect(m_kpis, &KpiFields::secondaryChosen, this,
            [this](std::optional<domain::Kpi> kpi) { m_form.setSecondary(kpi); });
    connect(m_kpis, &KpiFields::topChosen, this, [this](int count) {
        m_form.topN = count;
        m_debounce.start();
    });
    connect(m_minimums, &MinimumFields::changed, this, [this](const domain::Guardrails &minimums) {
        m_form.minimums = minimums;
        m_minimumsKnown = true;
        m_debounce.start();
    });
    connect(m_event, &EventField::chosen, this, [this](const QString &event) {
        m_form.conversionEvent = event;
        m_debounce.start();
    });
    connect(m_footer->back(), &Button::clicked, this, &ParametersPage::backRequested);
    connect(m_footer->primary(), &Button::clicked, this, [this] { Q_EMIT accepted(selection()); });
    connect(&m_backend, &Backend::onlineChanged, &m_debounce, qOverload<>(&QTimer::start));
}

void ParametersPage::start(const domain::AdAccount &account)
{
    m_form = AnalysisForm(account, domain::accountToday(m_clock.now(), account.timeZone));
    m_account->setText(QStringLiteral("%1 · %2 · %3").arg(text::isolated(account.name), account.id, account.currency));
    m_event->setEvents({});
    m_period->setFocus(Qt::OtherFocusReason);
    m_minimumsKnown = false;
    showProblem({});
    m_preview->setUnknown({});
}

void ParametersPage::begin(const domain::AdAccount &account)
{
    start(account);
    refresh();
    takeMinimums();
}

void ParametersPage::edit(const services::SelectionInput &selection, const domain::AdAccount &account)
{
    start(account);
    m_form.take(selection);
    m_minimumsKnown = true;
    refresh();
}

void ParametersPage::takeMinimums()
{
    const QString organization = m_form.account().organizationId;
    m_backend.settings().then(this, [this, organization](const Result<std::vector<settings::SettingEntry>> &entries) {
        if (!entries || m_minimumsKnown || organization != m_form.account().organizationId)
            return;
        m_minimumsKnown = true;
        m_form.minimums = storedMinimums(*entries, organization);
        refresh();
    });
}

void ParametersPage::refresh()
{
    m_period->setForm(m_form);
    m_objective->setObjective(m_form.objective());
    m_ranking->setRanking(m_form.ranking);
    m_kpis->setForm(m_form);
    m_minimums->setMinimums(m_form.minimums, m_form.account().currency);
    m_event->setEvent(m_form.conversionEvent);
    m_periodField->setHint(m_form.limits().includeToday
                               //: Parameters, below the period
                               ? tr("Today counts too, although the day is not over.")
                               //: Parameters, below the period
                               : tr("Today is left out because the day is not over."));
    m_debounce.start();
}

services::SelectionInput ParametersPage::selection() const
{
    services::SelectionInput input = m_form.input();
    if (!m_minimumsKnown) {
        input.minSpend.reset();
        input.minConversions.reset();
        input.minImpressions.reset();
    }
    return input;
}

void ParametersPage::askPreview()
{
    const int question = ++m_question;
    m_backend.previewGuardrails(selection())
        .then(this, [this, question](const Result<services::GuardrailPreview> &preview) {
            if (question != m_question)
                return;
            if (preview)
                m_preview->setPreview(*preview, m_form);
            else if (m_backend.isOnline())
                //: Parameters, preview, while nothing is known of the period
                m_preview->setUnknown(tr("The counts of this period appear here after its first sync."));
            else
                //: Parameters, preview, offline
                m_preview->setUnknown(tr("Data is updated as the Meta API makes it available"));
        });
}

void ParametersPage::askEvents()
{
    const services::SelectionInput asked = selection();
    const int question = m_question;
    m_backend.conversionEvents(asked).then(
        this, [this, asked, question](const Result<std::vector<domain::ActionStat>> &events) {
            if (question != m_question)
                return;
            m_event->setEvents(events.value_or(std::vector<domain::ActionStat>()));
            m_event->setEvent(m_form.conversionEvent);
            if (events && !events->empty() && !m_form.conversionEvent)
                askRememberedEvent(asked);
        });
}

void ParametersPage::askRememberedEvent(const services::SelectionInput &asked)
{
    const int question = m_question;
    m_backend.overview(asked).then(this, [this, question](const Result<SharedOverview> &answer) {
        if (answer && question == m_question && !m_form.conversionEvent)
            m_event->setEvent((*answer)->top.selection.insights.conversionEvent);
    });
}

void ParametersPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ParametersPage::keyPressEvent(QKeyEvent *event)
{
    // As in a dialog: Enter in a field that has no use for it itself is the filled button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_footer->primary()->click();
    else
        QWidget::keyPressEvent(event);
}

void ParametersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool sideBySide = width() >= kSideBySideFrom;
    m_columns->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_preview->setMinimumWidth(sideBySide ? kPreviewWidth : 0);
    m_preview->setMaximumWidth(sideBySide ? kPreviewWidth : QWIDGETSIZE_MAX);
}

} // namespace mci::ui
