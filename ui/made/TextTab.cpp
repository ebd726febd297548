// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/TextTab.h"

#include "made/KeptParts.h"
#include "made/MadeText.h"
#include "text/CtaText.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/ComboBox.h"
#include "widgets/Field.h"
#include "widgets/Note.h"
#include "widgets/Spinner.h"
#include "widgets/TextLabel.h"

#include <QTimer>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kTextSide = 20;
constexpr int kTextTop = 16;
constexpr int kPauseMs = 600;

} // namespace

TextTab::TextTab(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_button(new ComboBox(look, this))
    , m_pause(new QTimer(this))
    , m_spinner(new Spinner(look, this))
    , m_state(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
    , m_error(new Note(look, NoteKind::Bad, {}, this))
    //: New creatives, text: button, what was typed is sent once more
    , m_again(new Button(look, ButtonKind::Secondary, tr("Try again"), {}, this))
    , m_warnings(new Note(look, NoteKind::Neutral, {}, this))
    , m_kept(new KeptParts(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kTextSide, kTextTop, kTextSide, kTextTop);
    column->setSpacing(14);
    using Change = services::VariationChange;
    addText(MadeText::part(services::VariationPart::Headline), CountedText::Lines::One, "textHeadline",
            &Change::headline);
    addText(MadeText::part(services::VariationPart::PrimaryText), CountedText::Lines::Several, "textPrimary",
            &Change::primaryText);
    addText(MadeText::part(services::VariationPart::Description), CountedText::Lines::One, "textDescription",
            &Change::description);
    m_button->setObjectName(QStringLiteral("textButton"));
    //: New creatives, text: the button of the ad
    column->addWidget(new Field(look, tr("Button"), m_button, this));
    connect(m_button, &QComboBox::activated, this, &TextTab::flush);
    column->addLayout(makeState());
    m_error->setObjectName(QStringLiteral("textError"));
    m_error->hide();
    column->addWidget(m_error);
    m_again->setObjectName(QStringLiteral("textAgain"));
    m_again->setCompact(true);
    m_again->hide();
    column->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QAbstractButton::clicked, this, &TextTab::flush);
    m_warnings->setObjectName(QStringLiteral("textWarnings"));
    column->addWidget(m_warnings);
    column->addWidget(m_kept);
    column->addStretch();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &TextTab::flush);
    setLimits({});
    setBusy(false);
}

void TextTab::addText(const QString &label, CountedText::Lines lines, const char *objectName,
                      std::optional<QString> services::VariationChange::*part)
{
    auto *editor = new CountedText(m_look, label, lines, this);
    editor->editor()->setObjectName(QLatin1String(objectName));
    layout()->addWidget(editor);
    connect(editor, &CountedText::edited, this, &TextTab::onEdited);
    connect(editor, &CountedText::left, this, &TextTab::flush);
    m_texts.push_back({editor, part, {}, {}});
}

QLayout *TextTab::makeState()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    constexpr int kSmallSpinner = 14;
    m_spinner->setExtent(kSmallSpinner);
    m_spinner->setObjectName(QStringLiteral("textSpinner"));
    row->addWidget(m_spinner);
    m_state->setObjectName(QStringLiteral("textState"));
    m_state->setWordWrap(true);
    row->addWidget(m_state, 1);
    return row;
}

void TextTab::setLimits(const writer::CopyLimits &limits)
{
    m_texts[0].editor->setLimit(limits.headline);
    m_texts[1].editor->setLimit(limits.primaryText);
    m_texts[2].editor->setLimit(limits.description);
}

void TextTab::setVariation(const services::MadeVariation &variation, bool answered)
{
    const bool isAnother = variation.id != m_id;
    if (isAnother)
        flush();
    m_id = variation.id;
    const writer::WrittenCopy &copy = variation.shown.copy;
    const QString *texts[] = {&copy.headline, &copy.primaryText, &copy.description};
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        take(m_texts[i], *texts[i], answered, isAnother);
    takeButton(copy.callToAction, answered, isAnother);
    showWarnings(copy.warnings);
    if (isAnother || answered) {
        m_error->hide();
        m_again->hide();
    }
    if (isAnother && m_lost.contains(m_id)) {
        const Lost lost = m_lost.take(m_id);
        giveBack(m_id, lost.change, lost.error);
    }
    if (answered && hasUnsent())
        m_pause->start();
}

void TextTab::take(Text &text, const QString &saved, bool answered, bool isAnother)
{
    const QString typed = text.editor->text();
    const bool untouched = typed == text.saved && text.base == text.saved;
    const bool settled = answered && typed == text.base;
    text.saved = saved;
    if (isAnother || untouched || settled) {
        text.base = saved;
        if (typed != saved)
            text.editor->setText(saved);
    } else if (answered) {
        // What was typed since then goes out again.
        text.base = saved;
    }
    text.editor->setOwnUndo(text.editor->text() != saved);
    if (isAnother)
        text.editor->setProblem({});
}

void TextTab::takeButton(const QString &saved, bool answered, bool isAnother)
{
    const QString chosen = m_button->currentData().toString();
    const bool untouched = chosen == m_savedButton && m_baseButton == m_savedButton;
    const bool settled = answered && chosen == m_baseButton;
    m_savedButton = saved;
    if (!isAnother && !untouched && !settled)
        return;
    m_baseButton = saved;
    if (!isAnother && chosen == saved)
        return;
    fillButtons(saved);
}

void TextTab::fillButtons(const QString &chosen)
{
    m_button->clear();
    for (const QString &one : MadeText::buttons(chosen))
        m_button->addItem(text::callToActionText(one), one);
    m_button->setCurrentIndex(m_button->findData(chosen));
}

void TextTab::showWarnings(const std::vector<writer::CopyWarning> &warnings)
{
    QStringList sentences;
    for (const writer::CopyWarning warning : warnings)
        sentences << MadeText::warning(warning);
    sentences.removeDuplicates();
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
}

void TextTab::setBusy(bool busy)
{
    m_spinner->setVisible(busy);
    //: New creatives, text: a change is being made
    m_state->setText(busy ? tr("Drawing and checking again…")
                          //: New creatives, text: what happens to what is typed
                          : tr("Changes are kept by themselves; picture, check and score follow."));
}

void TextTab::giveBack(const QString &variationId, const services::VariationChange &lost, const Error &error)
{
    if (variationId == m_id) {
        putBack(lost);
        showError(error);
        return;
    }
    Lost &kept = m_lost[variationId];
    kept.error = error;
    for (const Text &text : m_texts) {
        if (lost.*text.part)
            kept.change.*text.part = lost.*text.part;
    }
    if (lost.callToAction)
        kept.change.callToAction = lost.callToAction;
}

void TextTab::putBack(const services::VariationChange &lost)
{
    for (Text &text : m_texts) {
        // What was typed since is newer.
        const bool untouched = text.editor->text() == text.saved && text.base == text.saved;
        if (untouched && lost.*text.part)
            text.editor->setText(*(lost.*text.part));
        text.base = text.saved;
        text.editor->setOwnUndo(text.editor->text() != text.saved);
    }
    const bool untouched = m_button->currentData().toString() == m_savedButton && m_baseButton == m_savedButton;
    if (untouched && lost.callToAction)
        fillButtons(*lost.callToAction);
    m_baseButton = m_savedButton;
}

void TextTab::showError(const Error &error)
{
    m_error->setText(text::errorMessage(error));
    m_error->show();
    m_again->setVisible(hasUnsent());
}

bool TextTab::isMissing(const Text &text)
{
    return text.part == &services::VariationChange::headline && text.editor->text().isEmpty();
}

bool TextTab::isUnsent(const Text &text)
{
    return text.editor->text() != text.base && !isMissing(text);
}

bool TextTab::hasUnsent() const
{
    return m_button->currentData().toString() != m_baseButton
        || std::any_of(m_texts.begin(), m_texts.end(), &TextTab::isUnsent);
}

void TextTab::onEdited()
{
    for (Text &text : m_texts)
        text.editor->setOwnUndo(text.editor->text() != text.saved);
    m_pause->start();
}

void TextTab::flush()
{
    m_pause->stop();
    if (m_id.isEmpty())
        return;
    services::VariationChange change;
    bool isChanged = false;
    for (Text &text : m_texts) {
        //: New creatives, below the headline
        text.editor->setProblem(isMissing(text) ? tr("An ad needs a headline; the former one stays until there is one.")
                                                : QString());
        if (!isUnsent(text))
            continue;
        text.base = text.editor->text();
        change.*text.part = text.base;
        isChanged = true;
    }
    const QString button = m_button->currentData().toString();
    if (!button.isEmpty() && button != m_baseButton) {
        m_baseButton = button;
        change.callToAction = button;
        isChanged = true;
    }
    if (isChanged)
        Q_EMIT changeWanted(m_id, change);
}

void TextTab::flushAll()
{
    flush();
    const QHash<QString, Lost> lost = std::exchange(m_lost, {});
    for (auto one = lost.cbegin(); one != lost.cend(); ++one)
        Q_EMIT changeWanted(one.key(), one->change);
}

void TextTab::takeFocus()
{
    m_texts.front().editor->editor()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace mci::ui
