// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/RevisionList.h"

#include "made/MadeText.h"
#include "made/ScorePoints.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"
#include "widgets/Button.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace mci::ui {

RevisionList::RevisionList(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("revisionList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    //: New creatives, lineage: title of the list of earlier states
    m_column->addWidget(new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("History"), this));
}

void RevisionList::clear()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_column->addWidget(m_rows);
}

void RevisionList::setRevisions(const std::vector<services::VariationRevision> &revisions, int shown)
{
    // The same again would take the focus from its buttons.
    if (m_rows && shown == m_shown && revisions == m_revisions)
        return;
    m_revisions = revisions;
    m_shown = shown;
    const bool hadFocus = m_rows && m_rows->isAncestorOf(QApplication::focusWidget());
    std::vector<services::VariationRevision> newest = revisions;
    std::sort(newest.begin(), newest.end(), [](const auto &a, const auto &b) { return a.number > b.number; });
    clear();
    for (const services::VariationRevision &revision : newest)
        addRow(revision, shown);
    // Who brought one back goes on from where it was.
    if (auto *next = hadFocus ? m_rows->findChild<Button *>() : nullptr)
        next->setFocus(Qt::OtherFocusReason);
}

void RevisionList::showError(const Error &error)
{
    m_shown = 0;
    clear();
    auto *words = new TextLabel(m_look, TypeRole::Small, Role::Bad, text::errorMessage(error), m_rows);
    words->setWordWrap(true);
    m_rows->layout()->addWidget(words);
}

void RevisionList::addRow(const services::VariationRevision &revision, int shown)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const auto add = [&](TypeRole type, Role role, const QString &text) {
        auto *label = new TextLabel(m_look, type, role, text, m_rows);
        label->setWordWrap(true);
        words->addWidget(label);
    };
    add(TypeRole::Small, Role::Text, text::isolated(revision.copy.headline));
    //: New creatives, history. %1 date and time, %2 score, %3 originality from 0 to 1
    add(TypeRole::Caption, Role::Text2,
        tr("%1 · score %2 · originality %3")
            .arg(MadeText::moment(revision.madeAt), QLocale().toString(scorePoints(revision.scores).total),
                 MadeText::share(revision.verdict.originality)));
    row->addLayout(words, 1);
    if (revision.number == shown) {
        //: New creatives, history: the state that counts now
        row->addWidget(new Tag(m_look, TagKind::Neutral, tr("Shown"), {}, m_rows), 0, Qt::AlignTop);
    } else {
        //: New creatives, history: button
        auto *back = new Button(m_look, ButtonKind::Secondary, tr("Bring back"), QStringLiteral("undo"), m_rows);
        back->setCompact(true);
        back->setObjectName(QStringLiteral("bringBack_%1").arg(revision.number));
        //: New creatives, history, read aloud: %1 is a headline
        back->setAccessibleName(tr("Bring back: %1").arg(text::isolated(revision.copy.headline)));
        connect(back, &QAbstractButton::clicked, this,
                [this, number = revision.number] { Q_EMIT bringBackWanted(number); });
        row->addWidget(back, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace mci::ui
