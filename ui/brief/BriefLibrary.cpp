// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefLibrary.h"

#include "brief/LibrarySkeleton.h"
#include "brief/LibraryView.h"
#include "brief/Removals.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/PageHeader.h"
#include "widgets/Segmented.h"
#include "widgets/TabOrder.h"

#include <QStackedWidget>

namespace mci::ui {

BriefLibrary::BriefLibrary(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_pictures(new ThumbnailStore(ThumbnailStore::WholePaths(), this))
    , m_removals(new Removals(backend, undo, this))
    , m_sections(new Segmented(look, this))
    , m_body(new QStackedWidget(this))
    , m_outputs(new LibraryView(look, *m_pictures, LibraryForm::Cards, m_body))
    , m_briefs(new LibraryView(look, *m_pictures, LibraryForm::Rows, m_body))
    , m_skeleton(new LibrarySkeleton(look, m_body))
    , m_empty(new EmptyState(look, m_body))
    , m_error(new ErrorState(look, m_body))
{
    setObjectName(QStringLiteral("briefLibrary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHeader();
    addBody();
    connectParts();
    tabByLayout(*this);
    showState();
}

void BriefLibrary::addHeader()
{
    //: Library of briefs and of what was made of them: title of the page
    auto *header = new PageHeader(m_look, tr("Briefs & generations"), this);
    m_sections->setObjectName(QStringLiteral("librarySections"));
    //: Library: what the choice between Generations and Briefs is about, for screen readers
    m_sections->setAccessibleName(tr("What is listed"));
    //: Library: a section, everything that was made
    m_sections->addSegment(Generations, tr("Generations"));
    //: Library: a section, briefs
    m_sections->addSegment(Briefs, tr("Briefs"));
    header->addWidget(m_sections);
    //: Library: begins a brief without sources
    m_begin = new Button(m_look, ButtonKind::Primary, tr("New brief"), QStringLiteral("plus"), this);
    m_begin->setObjectName(QStringLiteral("libraryNew"));
    header->addWidget(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &BriefLibrary::newBriefWanted);
    layout()->addWidget(header);
}

void BriefLibrary::addBody()
{
    m_outputs->setObjectName(QStringLiteral("libraryOutputs"));
    m_briefs->setObjectName(QStringLiteral("libraryBriefs"));
    m_empty->setObjectName(QStringLiteral("libraryEmpty"));
    m_error->setObjectName(QStringLiteral("libraryError"));
    //: Library, for screen readers: the list of what was made
    m_outputs->setAccessibleName(tr("Generations"));
    //: Library, for screen readers: the list of briefs
    m_briefs->setAccessibleName(tr("Briefs"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_outputs, m_briefs, m_skeleton, m_empty, m_error})
        m_body->addWidget(one);
    auto *row = new QHBoxLayout;
    // Cards have a gap of their own around them.
    row->setContentsMargins(18, 0, 18, 18);
    row->addWidget(m_body);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
}

void BriefLibrary::connectParts()
{
    connect(m_sections, &Segmented::currentChanged, this, &BriefLibrary::showState);
    connect(m_outputs, &LibraryView::openWanted, this, &BriefLibrary::outputWanted);
    connect(m_briefs, &LibraryView::openWanted, this, &BriefLibrary::briefWanted);
    connect(m_outputs, &LibraryView::removeWanted, this,
            [this](const LibraryItem &item) { m_removals->removeOutput(item.id, item.title); });
    connect(m_briefs, &LibraryView::removeWanted, this,
            [this](const LibraryItem &item) { m_removals->removeBrief(item.id, item.title); });
    connect(m_removals, &Removals::done, this, [this](const QString &text) { Q_EMIT toastWanted(text, true); });
    connect(m_removals, &Removals::failed, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
    connect(m_removals, &Removals::stored, this, &BriefLibrary::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, &BriefLibrary::newBriefWanted);
    connect(m_empty, &EmptyState::secondTriggered, this, &BriefLibrary::creativesWanted);
    connect(m_error, &ErrorState::actionTriggered, this, &BriefLibrary::reload);
    connect(&m_backend, &Backend::generationsChanged, this, [this](const QString &organizationId) {
        if (organizationId == m_organizationId)
            reload();
    });
}

void BriefLibrary::setOrganization(const QString &organizationId)
{
    if (organizationId == m_organizationId)
        return;
    m_organizationId = organizationId;
    for (const Section section : {Generations, Briefs}) {
        m_states[section] = {};
        view(section).setItems({});
    }
    reload();
}

void BriefLibrary::setSection(Section section)
{
    m_sections->setCurrent(section);
}

void BriefLibrary::reload()
{
    // Each pause in typing a brief changes the list of briefs; it is read when it is shown.
    if (m_organizationId.isEmpty() || !isVisible())
        return;
    const int question = ++m_question;
    m_backend.outputs(m_organizationId)
        .then(this, [this, question](const Result<std::vector<services::OutputEntry>> &answer) {
            if (question == m_question)
                take(Generations, answer);
        });
    m_backend.briefs(m_organizationId)
        .then(this, [this, question](const Result<std::vector<services::BriefEntry>> &answer) {
            if (question == m_question)
                take(Briefs, answer);
        });
    showState();
}

void BriefLibrary::setGenerateKey(const QString &key)
{
    if (key == m_generateKey)
        return;
    m_generateKey = key;
    showState();
}

template<typename Entry>
void BriefLibrary::take(Section section, const Result<std::vector<Entry>> &answer)
{
    State &state = m_states[section];
    state.read = true;
    state.error.reset();
    if (answer) {
        const UtcTime now = SystemClock().now();
        std::vector<LibraryItem> items;
        for (const Entry &entry : *answer)
            items.push_back(LibraryText::of(entry, now));
        view(section).setItems(std::move(items));
    } else {
        state.error = answer.error();
    }
    showState();
}

void BriefLibrary::showState()
{
    const auto section = static_cast<Section>(m_sections->current());
    const State &state = m_states[section];
    if (!state.read) {
        m_body->setCurrentWidget(m_skeleton);
        return;
    }
    if (state.error) {
        //: Library: it could not be read
        m_error->setContent({}, tr("The library could not be read"), text::errorMessage(*state.error),
                            //: Library: reads it once more
                            tr("Try again"), {});
        m_body->setCurrentWidget(m_error);
        return;
    }
    if (view(section).items().rowCount() > 0) {
        m_body->setCurrentWidget(&view(section));
        return;
    }
    //: Library: nothing was made yet, or there are no briefs
    const QString title = section == Generations ? tr("Nothing generated yet") : tr("No briefs yet");
    m_empty->setContent(QStringLiteral("brief"), title,
                        m_generateKey.isEmpty()
                            //: Library, empty
                            ? tr("Choose creatives, or begin with an empty brief.")
                            //: Library, empty. %1: a key, such as G
                            : tr("Choose creatives and press %1, or begin with an empty brief.").arg(m_generateKey),
                        //: Library, empty: button
                        tr("New brief"),
                        //: Library, empty: button that leads to the creatives
                        tr("Choose creatives"));
    m_empty->setActionKind(ButtonKind::Secondary, QStringLiteral("plus"));
    m_body->setCurrentWidget(m_empty);
}

void BriefLibrary::takeFocus()
{
    LibraryView &shown = view(static_cast<Section>(m_sections->current()));
    if (m_body->currentWidget() == &shown)
        shown.setFocus(Qt::OtherFocusReason);
    else
        m_begin->setFocus(Qt::OtherFocusReason);
}

void BriefLibrary::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // "12 min ago" grows old, and a brief may just have been written.
    reload();
}

} // namespace mci::ui
