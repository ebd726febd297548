// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternsNotice.h"

#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/Note.h"
#include "widgets/ProgressLine.h"

#include <QVBoxLayout>

namespace mci::ui {

PatternsNotice::PatternsNotice(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_note(new Note(look, NoteKind::Neutral, {}, this))
    , m_progress(new ProgressLine(look, this))
    , m_button(new Button(look, ButtonKind::Secondary, {}, QStringLiteral("sync"), this))
{
    m_note->setObjectName(QStringLiteral("panelPatternsNote"));
    m_progress->setObjectName(QStringLiteral("panelPatternsProgress"));
    //: Side panel, patterns, for screen readers: how far the analysis is
    m_progress->setAccessibleName(tr("Progress of the analysis"));
    m_button->setObjectName(QStringLiteral("panelAnalyze"));
    connect(m_button, &QAbstractButton::clicked, this, &PatternsNotice::pressed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(m_button, 0, Qt::AlignLeft);
}

void PatternsNotice::setState(const PatternsState &state, const QString &whyNot)
{
    const bool failed = state.stage == PatternsStage::Failed;
    const bool asks = failed || state.stage == PatternsStage::NotAnalyzed;
    QString words = textOf(state);
    if (asks && !whyNot.isEmpty())
        words += u' ' + whyNot;
    m_note->setKind(failed ? NoteKind::Bad : NoteKind::Neutral);
    m_note->setText(words);
    m_note->setAccessibleName(words);
    m_progress->setVisible(state.stage == PatternsStage::Running);
    m_progress->setIndeterminate(!state.progress);
    m_progress->setValue(state.progress.value_or(0));
    //: Side panel, patterns: button after an analysis that failed
    m_button->setText(failed ? tr("Try again")
                             //: Side panel, patterns: button that has the picture analyzed
                             : tr("Analyze"));
    m_button->setDisabledReason(whyNot);
    m_button->setVisible(asks);
}

QString PatternsNotice::textOf(const PatternsState &state)
{
    switch (state.stage) {
    case PatternsStage::Unknown:
        //: Side panel, patterns
        return tr("Reading what is known of this creative…");
    case PatternsStage::NotAnalyzed:
        //: Side panel, patterns
        return tr("Not analyzed yet.");
    case PatternsStage::Queued:
        //: Side panel, patterns
        return tr("The analysis is in the queue. It begins by itself.");
    case PatternsStage::Running:
        //: Side panel, patterns
        return state.doing.isEmpty() ? tr("The picture is being analyzed.") : state.doing;
    case PatternsStage::Failed:
        return text::errorMessage(state.error);
    case PatternsStage::There:
        break;
    }
    return {};
}

} // namespace mci::ui
