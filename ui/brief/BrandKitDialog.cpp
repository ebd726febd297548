// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BrandKitDialog.h"

#include "brief/ChipList.h"
#include "brief/PhotoField.h"
#include "brief/SwatchList.h"
#include "domain/brief/BriefLimits.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/Field.h"
#include "widgets/Note.h"
#include "widgets/SuggestionEdit.h"
#include "widgets/TabOrder.h"
#include "widgets/TextLabel.h"

#include <QFontDatabase>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr QSize kKitSize(520, 640);
constexpr int kKitPadding = 24;
/** Around what scrolls, for the focus ring. */
constexpr int kKitRing = 4;

} // namespace

BrandKitDialog::BrandKitDialog(Look &look, Backend &backend, const QString &organizationId, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_backend(backend)
    , m_organizationId(organizationId)
    , m_name(new LineEdit(look, this))
    , m_logo(new PhotoField(look, this))
    , m_colours(new SwatchList(look, this))
    , m_font(new SuggestionEdit(look, this))
    //: Brand kit, tooltip of +
    , m_forbidden(new ChipList(look, ChipTone::Never, tr("Add a word that is never used"), this))
    //: Brand kit, tooltip of +
    , m_competitors(new ChipList(look, ChipTone::Never, tr("Add a competitor"), this))
    , m_note(new Note(look, NoteKind::Bad, {}, this))
    //: Brand kit: keeps what was entered
    , m_save(new Button(look, ButtonKind::Primary, tr("Save"), {}, this))
{
    setObjectName(QStringLiteral("brandKitDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the window with a client's name, logo, colours and words
    setWindowTitle(tr("Brand kit"));
    const int room = std::max(parent->window()->height() - kKitPadding, kKitSize.height() / 2);
    resize(look.scaled(kKitSize.width()), std::min(look.scaled(kKitSize.height()), room));
    build();
    //: Brand kit: why nothing can be saved yet
    m_save->setDisabledReason(tr("The brand kit is being read."));
    m_backend.brandKit(organizationId).then(this, [this](const Result<domain::BrandKit> &answer) {
        if (!answer) {
            tell(text::errorMessage(answer.error()));
            return;
        }
        fill(*answer);
        m_save->setDisabledReason({});
    });
}

void BrandKitDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kKitPadding - kKitRing, kKitPadding, kKitPadding - kKitRing, kKitPadding);
    outer->setSpacing(14);
    auto *title = new TextLabel(m_look, TypeRole::H2, Role::Text, windowTitle(), this);
    title->setContentsMargins(kKitRing, 0, kKitRing, 0);
    outer->addWidget(title);
    auto *lead = new TextLabel(m_look, TypeRole::Body, Role::Text2,
                               //: Brand kit, below the title
                               tr("For all briefs of this client. This brief takes it over at once."), this);
    lead->setWordWrap(true);
    lead->setContentsMargins(kKitRing, 0, kKitRing, 0);
    outer->addWidget(lead);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("brandKitScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kKitRing, kKitRing, kKitRing, kKitRing);
    column->setSpacing(14);
    addLook(column);
    addWords(column);
    column->addStretch(1);
    area->setWidget(content);
    outer->addWidget(area, 1);
    m_note->setObjectName(QStringLiteral("brandKitNote"));
    m_note->hide();
    outer->addWidget(m_note);
    addButtons(outer);
    tie();
}

void BrandKitDialog::tie()
{
    tabByLayout(*this);
}

void BrandKitDialog::addLook(QVBoxLayout *column)
{
    QWidget *content = column->parentWidget();
    m_name->setObjectName(QStringLiteral("brandName"));
    m_name->setMaxLength(domain::brief_limit::kLine);
    //: Brand kit, field: the brand's name
    column->addWidget(new Field(m_look, tr("Name"), m_name, content));
    m_logo->setObjectName(QStringLiteral("brandLogo"));
    //: Brand kit, field: a picture file
    auto *logo = new Field(m_look, tr("Logo"), m_logo, content);
    connect(m_logo, &PhotoField::problemChanged, logo, &Field::setError);
    connect(m_logo, &PhotoField::choiceEnded, this, &BrandKitDialog::onLogoChosen);
    column->addWidget(logo);
    m_colours->setObjectName(QStringLiteral("brandColours"));
    //: Brand kit, field
    auto *colours = new Field(m_look, tr("Colors"), m_colours, content);
    //: Brand kit, field Colors: what their order means
    colours->setHint(tr("The first one is the main color."));
    connect(m_colours, &SwatchList::edited, m_colours, &SwatchList::setColours);
    column->addWidget(colours);
    m_font->setObjectName(QStringLiteral("brandFont"));
    m_font->setMaxLength(domain::brief_limit::kLine);
    m_font->setSuggestions(QFontDatabase::families());
    m_font->setChevronShown(true);
    //: Brand kit, field: family of the letters
    auto *font = new Field(m_look, tr("Font"), m_font, content);
    //: Brand kit, field Font: what happens without one
    font->setHint(tr("Empty takes one that comes with the app."));
    column->addWidget(font);
}

void BrandKitDialog::addWords(QVBoxLayout *column)
{
    QWidget *content = column->parentWidget();
    m_forbidden->setObjectName(QStringLiteral("brandForbidden"));
    m_competitors->setObjectName(QStringLiteral("brandCompetitors"));
    //: Brand kit, field: words that ads of this client never use
    column->addWidget(new Field(m_look, tr("Forbidden words"), m_forbidden, content));
    //: Brand kit, field: names that never appear in ads of this client
    column->addWidget(new Field(m_look, tr("Competitors"), m_competitors, content));
    for (ChipList *list : {m_forbidden, m_competitors})
        connect(list, &ChipList::edited, list, &ChipList::setWords);
    connect(m_forbidden, &ChipList::rebuilt, this, &BrandKitDialog::tie);
    connect(m_competitors, &ChipList::rebuilt, this, &BrandKitDialog::tie);
    connect(m_colours, &SwatchList::rebuilt, this, &BrandKitDialog::tie);
}

void BrandKitDialog::addButtons(QVBoxLayout *column)
{
    //: Brand kit: leaves everything as it was
    auto *cancel = new Button(m_look, ButtonKind::Secondary, tr("Cancel"), {}, this);
    cancel->setObjectName(QStringLiteral("brandKitCancel"));
    m_save->setObjectName(QStringLiteral("brandKitSave"));
    // Enter belongs to the fields, where it adds a word.
    for (Button *button : {cancel, m_save})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kKitRing, 0, kKitRing, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BrandKitDialog::save);
}

void BrandKitDialog::fill(const domain::BrandKit &kit)
{
    m_name->setText(kit.name);
    m_logo->setFile(kit.logoFile);
    m_colours->setColours(kit.colours);
    m_font->setText(kit.font);
    m_forbidden->setWords(kit.forbiddenWords);
    m_competitors->setWords(kit.competitors);
}

domain::BrandKit BrandKitDialog::kit() const
{
    return {m_name->text().trimmed(), m_logo->file(),       m_colours->colours(),
            m_font->text().trimmed(), m_forbidden->words(), m_competitors->words()};
}

void BrandKitDialog::onLogoChosen(bool taken)
{
    if (!std::exchange(m_awaitsLogo, false))
        return;
    m_save->setDisabledReason({});
    if (taken)
        save();
}

void BrandKitDialog::save()
{
    for (ChipList *list : {m_forbidden, m_competitors})
        list->commit();
    //: Brand kit: why the button does nothing
    m_save->setDisabledReason(tr("Saving…"));
    m_awaitsLogo = m_logo->isChoosing();
    if (m_awaitsLogo)
        return;
    const domain::BrandKit entered = kit();
    m_backend.setBrandKit(m_organizationId, entered).then(this, [this, entered](const Status &status) {
        m_save->setDisabledReason({});
        if (!status) {
            tell(text::errorMessage(status.error()));
            return;
        }
        Q_EMIT saved(entered);
        accept();
    });
}

void BrandKitDialog::tell(const QString &problem)
{
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
}

} // namespace mci::ui
