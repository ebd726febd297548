// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ResultBody.h"

#include "made/MadeText.h"
#include "made/VariationCard.h"
#include "made/VariationGrid.h"
#include "text/ErrorText.h"
#include "widgets/Note.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kBodySide = 24;
/** Room for the ring around the focused card. */
constexpr int kBodyTop = 4;
constexpr int kBodyBottom = 12;
constexpr int kNotesGap = 16;
constexpr int kNoteGap = 8;

} // namespace

ResultBody::ResultBody(Look &look, PictureDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_notes(new QWidget)
    , m_noteColumn(new QVBoxLayout(m_notes))
{
    setObjectName(QStringLiteral("resultBody"));
    // The arrows scroll it.
    //: New creatives, read aloud: the cards and the notes below them
    setAccessibleName(tr("Variations and notes"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The cards take the keys, the area follows them.
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kBodySide, kBodyTop, kBodySide, kBodyBottom);
    column->setSpacing(kNotesGap);
    m_grid = new VariationGrid(look, desk, content);
    column->addWidget(m_grid);
    m_noteColumn->setContentsMargins(0, 0, 0, 0);
    m_noteColumn->setSpacing(kNoteGap);
    column->addWidget(m_notes);
    column->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QStringList ResultBody::notesOf(const services::MadeOutput &output)
{
    QStringList notes;
    for (const services::MadeVariation &variation : output.variations) {
        if (!variation.shown.verdict.passes())
            notes << MadeText::blockedNote(output, variation);
    }
    if (output.leftOut > 0)
        notes << MadeText::leftOutNote(output.leftOut);
    if (output.fallback) {
        //: New creatives, note: a provider did not do its part. %1 is what went wrong, a sentence or more
        notes << tr("This computer made them instead of the provider. %1").arg(text::errorMessage(*output.fallback));
    }
    return notes;
}

void ResultBody::setOutput(const services::MadeOutput &output, const QString &folder)
{
    m_grid->setOutput(output, folder);
    const QStringList notes = notesOf(output);
    m_notes->setVisible(!notes.isEmpty());
    if (notes == m_shownNotes)
        return;
    m_shownNotes = notes;
    while (QLayoutItem *item = m_noteColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &note : notes) {
        auto *shown = new Note(m_look, NoteKind::Neutral, note, m_notes);
        shown->setObjectName(QStringLiteral("resultNote"));
        m_noteColumn->addWidget(shown);
    }
}

void ResultBody::reveal(int index)
{
    if (VariationCard *card = m_grid->card(index))
        ensureWidgetVisible(card, 0, kBodyTop);
}

} // namespace mci::ui
