// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefPage.h"

#include "brief/Advice.h"
#include "brief/BriefColumns.h"
#include "brief/BriefDocument.h"
#include "brief/BriefFields.h"
#include "brief/BriefForm.h"
#include "brief/GenerateBar.h"
#include "brief/PreviewReader.h"
#include "domain/brief/BriefLimits.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/ErrorState.h"
#include "widgets/IconButton.h"

#include <QApplication>
#include <QStackedWidget>

namespace mci::ui {

void BriefPage::showBrief(const QString &briefId)
{
    if (briefId == m_document->stored().id && m_document->isOpen()) {
        ++m_question;
        m_body->setCurrentWidget(m_columns);
        return;
    }
    m_wantedBrief = briefId;
    open(m_backend.brief(briefId));
}

void BriefPage::beginBrief(const QString &organizationId, const std::vector<domain::BriefSource> &sources)
{
    m_wantedBrief.clear();
    open(m_backend.newBrief(organizationId, withinLimit(sources, 0)));
}

std::vector<domain::BriefSource> BriefPage::withinLimit(std::vector<domain::BriefSource> sources, std::size_t present)
{
    constexpr std::size_t kMost = domain::brief_limit::kMostSources;
    const std::size_t room = kMost - std::min(present, kMost);
    if (sources.size() <= room)
        return sources;
    sources.resize(room);
    //: Toast: more creatives were chosen for a brief than it takes. %n: how many it takes
    Q_EMIT toastWanted(tr("A brief takes %n source(s). The first ones were added.", "", static_cast<int>(kMost)),
                       false);
    return sources;
}

void BriefPage::open(const Reply<domain::StoredBrief> &reply)
{
    flush();
    m_document->close();
    const int question = ++m_question;
    Reply<domain::StoredBrief>(reply).then(this, [this, question](const Result<domain::StoredBrief> &answer) {
        if (question == m_question)
            take(answer);
    });
}

void BriefPage::take(const Result<domain::StoredBrief> &answer)
{
    // Somebody waits for it at the keyboard, perhaps where it is tried again.
    const bool takesKeys = hasFocus() || m_error->isAncestorOf(QApplication::focusWidget());
    if (!answer) {
        //: Brief: it could not be read
        m_error->setContent({}, tr("The brief could not be opened"), text::errorMessage(answer.error()),
                            //: Brief: reads it once more
                            m_wantedBrief.isEmpty() ? QString() : tr("Try again"), {});
        m_body->setCurrentWidget(m_error);
        if (takesKeys)
            m_error->takeFocus();
        return;
    }
    m_body->setCurrentWidget(m_columns);
    m_document->open(*answer);
    if (takesKeys || answer->draft.brief.productName.isEmpty()) {
        m_columns->reveal(BriefColumns::Brief);
        if (isVisible())
            m_form->fields().focusProduct();
    }
    Q_EMIT opened(answer->id);
}

void BriefPage::onOpened()
{
    const bool isOpen = m_document->isOpen();
    m_advice->hide();
    m_form->fields().setProductProblem({});
    m_job.reset();
    m_jobId.clear();
    m_cancelling = false;
    forgetVersions();
    m_bar->setJob({});
    m_columns->setEnabled(isOpen);
    m_bar->setEnabled(isOpen);
    m_markdown->setEnabled(isOpen);
    m_more->setEnabled(isOpen);
    m_preview->forget();
    if (isOpen)
        m_preview->askNow(m_document->stored().organizationId, m_document->draft());
}

} // namespace mci::ui
