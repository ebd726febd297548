// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/MakerChoice.h"

#include "brief/BriefText.h"
#include "services/generate/MadeOutput.h"
#include "text/Isolated.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Note.h"
#include "widgets/TextLabel.h"

#include <QRadioButton>

namespace mci::ui {

using domain::MakerKind;

namespace {

/** A radio button's mark and the gap behind it: captions begin below the words. */
constexpr int kCaptionIndent = 24;
constexpr int kLinkPadding = 10;

} // namespace

MakerChoice::MakerChoice(Look &look, BriefDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_document(document)
    //: Brief, where to make: this computer
    , m_localCaption(new TextLabel(look, TypeRole::Small, Role::Text2, tr("Layout and text models, no cost"), this))
    , m_providerCaption(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    //: Brief, where to make: leads to the settings of the AI provider
    , m_settings(new Button(look, ButtonKind::Link, tr("Open AI settings"), {}, this))
    , m_warning(new Note(look, NoteKind::Warn,
                         //: Brief, while the AI provider is chosen
                         tr("The prompt above leaves this computer. Source images are not sent."), this))
{
    setObjectName(QStringLiteral("makerChoice"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    //: Brief: heading above the choice between this computer and the AI provider
    auto *title = new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Where to make"), this);
    setAccessibleName(title->text());
    column->addWidget(title);
    column->addSpacing(4);
    //: Brief, where to make
    m_local = addWay("makerLocal", tr("This computer"), m_localCaption);
    column->addSpacing(6);
    //: Brief, where to make: the AI provider that the user has set up
    m_provider = addWay("makerProvider", tr("Own provider"), m_providerCaption);
    m_settings->setObjectName(QStringLiteral("makerSettings"));
    m_settings->setCompact(true);
    auto *link = new QHBoxLayout;
    link->setSpacing(0);
    // The button has a padding of its own.
    link->addSpacing(look.scaled(kCaptionIndent) - kLinkPadding);
    link->addWidget(m_settings);
    link->addStretch(1);
    column->addLayout(link);
    column->addSpacing(6);
    m_warning->setObjectName(QStringLiteral("makerWarning"));
    column->addWidget(m_warning);
    connect(m_settings, &QPushButton::clicked, this, &MakerChoice::aiSettingsWanted);
    connect(m_local, &QAbstractButton::clicked, this, [this] { choose(MakerKind::ThisComputer); });
    connect(m_provider, &QAbstractButton::clicked, this, [this] { choose(MakerKind::Provider); });
    connect(&document, &BriefDocument::changed, this, &MakerChoice::refresh);
    refresh();
}

QRadioButton *MakerChoice::addWay(const char *name, const QString &title, TextLabel *caption)
{
    auto *way = new QRadioButton(title, this);
    way->setObjectName(QLatin1String(name));
    way->setFont(m_look.font(TypeRole::Body));
    connect(&m_look, &Look::changed, way, [this, way] { way->setFont(m_look.font(TypeRole::Body)); });
    layout()->addWidget(way);
    caption->setWordWrap(true);
    caption->setIndent(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(m_look.scaled(kCaptionIndent));
    row->addWidget(caption, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return way;
}

void MakerChoice::setPreview(const services::BriefPreview *preview)
{
    m_known = preview != nullptr;
    m_ready = preview && preview->providerReady;
    m_where.clear();
    if (preview && !preview->providerHost.isEmpty()) {
        QStringList parts{text::isolated(preview->providerHost), text::isolated(preview->providerModel)};
        if (preview->costMicros)
            parts << QStringLiteral("≈ ") + BriefText::cost(*preview->costMicros);
        m_where = parts.join(QStringLiteral(" · "));
    }
    refresh();
}

void MakerChoice::choose(MakerKind maker)
{
    const MakerKind before = m_document.draft().maker;
    if (maker == before)
        return;
    m_document.edit(
        //: Undo: who makes the new creatives
        tr("Where to make changed"), [maker](domain::BriefDraft &draft) { draft.maker = maker; },
        [before](domain::BriefDraft &draft) { draft.maker = before; });
}

void MakerChoice::refresh()
{
    const bool asked = m_document.draft().maker == MakerKind::Provider;
    m_local->setChecked(!asked);
    m_provider->setChecked(asked);
    QString caption = m_where;
    if (m_known && !m_ready) {
        //: Brief, where to make: why the provider cannot be chosen
        const QString none = tr("No provider is set up.");
        //: Brief, where to make: why the provider cannot be chosen. %1: its address and model
        const QString refused = tr("%1. This client has not agreed to it, or it is not ready.").arg(m_where);
        caption = m_where.isEmpty() ? none : refused;
    }
    m_providerCaption->setText(caption);
    m_providerCaption->setVisible(!caption.isEmpty());
    m_provider->setAccessibleDescription(caption);
    m_local->setAccessibleDescription(m_localCaption->text());
    // One that was chosen while it could be asked can still be left.
    m_provider->setEnabled(m_ready || asked);
    m_settings->setVisible(m_known && !m_ready);
    m_warning->setVisible(asked);
}

} // namespace mci::ui
