// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/VisualFields.h"

#include "brief/FieldLinks.h"
#include "brief/PhotoField.h"
#include "brief/SwatchList.h"
#include "brief/TextArea.h"
#include "domain/brief/BriefLimits.h"
#include "domain/patterns/PatternChoices.h"
#include "text/PatternText.h"
#include "widgets/ComboBox.h"
#include "widgets/Field.h"

#include <QGridLayout>

namespace mci::ui {

using domain::PatternField;
using domain::VisualDirection;

VisualFields::VisualFields(Look &look, BriefDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_document(document)
    , m_photo(new PhotoField(look, this))
    , m_palette(new SwatchList(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addPhoto();
    addDirection();
    addPalette();
    auto *print = new TextArea(look, 1, domain::brief_limit::kParagraph, this);
    print->setObjectName(QStringLiteral("briefMandatory"));
    FieldLinks(document).link(print, &domain::Brief::mandatoryText);
    //: Brief, field: small print
    auto *printField = new Field(look, tr("Mandatory text"), print, this);
    //: Brief, field Mandatory text: what it is
    printField->setHint(tr("Small print that every picture carries, such as conditions of the offer."));
    column->addWidget(printField);
}

void VisualFields::addPhoto()
{
    m_photo->setObjectName(QStringLiteral("briefPhoto"));
    //: Brief, field: a picture file of the user's
    auto *field = new Field(m_look, tr("Product photo"), m_photo, this);
    layout()->addWidget(field);
    connect(m_photo, &PhotoField::problemChanged, field, &Field::setError);
    connect(m_photo, &PhotoField::edited, this, [this](const QString &path) {
        const QString before = m_document.draft().brief.productPhoto;
        m_document.edit(
            //: Undo: the brief's product photo
            tr("Product photo changed"), [path](domain::BriefDraft &draft) { draft.brief.productPhoto = path; },
            [before](domain::BriefDraft &draft) { draft.brief.productPhoto = before; });
    });
    connect(&m_document, &BriefDocument::opened, m_photo, &PhotoField::dropChoice);
    connect(&m_document, &BriefDocument::changed, m_photo,
            [this] { m_photo->setFile(m_document.draft().brief.productPhoto); });
}

template<typename Enum>
ComboBox *VisualFields::addChoice(const char *name, const QStringList &values,
                                  std::optional<Enum> VisualDirection::*member)
{
    auto *box = new ComboBox(m_look, this);
    box->setObjectName(QLatin1String(name));
    //: Brief, visual direction: nothing is said, so the sources decide
    box->addItem(tr("From the sources"), QString());
    for (const QString &value : values) {
        if (const auto known = domain::patternFromName<Enum>(value))
            box->addItem(text::patternText(*known), value);
    }
    FieldLinks(m_document)
        .link(
            box,
            [member](const domain::Brief &brief) {
                const std::optional<Enum> &value = brief.visual.*member;
                return QVariant(value ? domain::patternName(*value) : QString());
            },
            [member](domain::Brief &brief, const QVariant &value) {
                brief.visual.*member = domain::patternFromName<Enum>(value.toString());
            });
    return box;
}

void VisualFields::addDirection()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    ComboBox *layoutBox =
        addChoice<domain::Layout>("briefLayout", domain::choicesOf(PatternField::Layout), &VisualDirection::layout);
    ComboBox *styleBox =
        addChoice<domain::StyleType>("briefStyle", domain::choicesOf(PatternField::Style), &VisualDirection::style);
    ComboBox *moodBox =
        addChoice<domain::Mood>("briefMood", domain::choicesOf(PatternField::Mood), &VisualDirection::mood);
    //: Brief, visual direction, field: where things stand
    grid->addWidget(new Field(m_look, tr("Layout"), layoutBox, this), 0, 0);
    //: Brief, visual direction, field
    grid->addWidget(new Field(m_look, tr("Style"), styleBox, this), 0, 1);
    //: Brief, visual direction, field
    grid->addWidget(new Field(m_look, tr("Mood"), moodBox, this), 1, 0);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void VisualFields::addPalette()
{
    m_palette->setObjectName(QStringLiteral("briefPalette"));
    //: Brief, visual direction, field: colours
    auto *field = new Field(m_look, tr("Palette"), m_palette, this);
    //: Brief, visual direction, field Palette: what it means
    field->setHint(tr("Without colors the brand's or the sources' are used."));
    layout()->addWidget(field);
    connect(m_palette, &SwatchList::rebuilt, this, &VisualFields::rebuilt);
    connect(m_palette, &SwatchList::edited, this, [this](const QStringList &colours) {
        const QStringList before = m_document.draft().brief.visual.palette;
        m_document.edit(
            //: Undo: the brief's palette
            tr("Palette changed"), [colours](domain::BriefDraft &draft) { draft.brief.visual.palette = colours; },
            [before](domain::BriefDraft &draft) { draft.brief.visual.palette = before; });
    });
    connect(&m_document, &BriefDocument::changed, m_palette,
            [this] { m_palette->setColours(m_document.draft().brief.visual.palette); });
}

int VisualFields::chosen() const
{
    const domain::Brief &brief = m_document.draft().brief;
    const VisualDirection &visual = brief.visual;
    return int(!brief.productPhoto.isEmpty()) + int(!brief.mandatoryText.isEmpty()) + int(visual.layout.has_value())
        + int(visual.style.has_value()) + int(visual.mood.has_value()) + int(!visual.palette.isEmpty());
}

} // namespace mci::ui
