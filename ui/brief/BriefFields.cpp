// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefFields.h"

#include "brief/FieldLinks.h"
#include "brief/TextArea.h"
#include "domain/brief/BriefLimits.h"
#include "text/CtaText.h"
#include "text/PatternText.h"
#include "widgets/ComboBox.h"
#include "widgets/Field.h"
#include "widgets/SuggestionEdit.h"

#include <array>

namespace mci::ui {

namespace {

using domain::CopyLanguage;
using domain::Tone;
using domain::brief_limit::kLine;
using domain::brief_limit::kParagraph;

constexpr std::array kTones{Tone::Friendly, Tone::Urgent, Tone::Professional, Tone::Inspirational,
                            Tone::Playful,  Tone::Luxury, Tone::Informative,  Tone::Emotional};
constexpr std::array kLanguages{CopyLanguage::PtBr, CopyLanguage::En, CopyLanguage::Es};
/** Those of Meta's buttons that ads for shops, leads and apps have. */
constexpr std::array kButtons{"SHOP_NOW",   "BUY_NOW",          "ORDER_NOW",    "GET_OFFER", "LEARN_MORE",
                              "SIGN_UP",    "SUBSCRIBE",        "GET_QUOTE",    "APPLY_NOW", "BOOK_NOW",
                              "CONTACT_US", "WHATSAPP_MESSAGE", "MESSAGE_PAGE", "DOWNLOAD",  "INSTALL_MOBILE_APP",
                              "USE_APP",    "PLAY_GAME",        "WATCH_MORE",   "NO_BUTTON"};
constexpr int kFieldGap = 14;
/** With less room what stands beside each other stands below each other. */
constexpr int kPairNeeds = 380;

QStringList tones()
{
    QStringList names;
    for (const Tone tone : kTones)
        names << text::patternText(tone);
    return names;
}

} // namespace

BriefFields::BriefFields(Look &look, BriefDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kFieldGap);
    addTexts();
    addWays();
    addButtonAndLanguage();
}

void BriefFields::addTexts()
{
    const FieldLinks links(m_document);
    m_product = new LineEdit(m_look, this);
    m_product->setObjectName(QStringLiteral("briefProduct"));
    m_product->setMaxLength(kLine);
    //: Brief, field
    m_productField = new Field(m_look, tr("Product"), m_product, this);
    links.link(m_product, &domain::Brief::productName);
    connect(m_product, &QLineEdit::textChanged, this, [this] { setProductProblem({}); });
    auto *audience = new LineEdit(m_look, this);
    audience->setObjectName(QStringLiteral("briefAudience"));
    audience->setMaxLength(kParagraph);
    links.link(audience, &domain::Brief::targetAudience);
    layout()->addWidget(m_productField);
    //: Brief, field: whom it is for
    layout()->addWidget(new Field(m_look, tr("Audience"), audience, this));
}

void BriefFields::addWays()
{
    const FieldLinks links(m_document);
    auto *tone = new SuggestionEdit(m_look, this);
    tone->setObjectName(QStringLiteral("briefTone"));
    tone->setMaxLength(kLine);
    tone->setSuggestions(tones());
    tone->setChevronShown(true);
    links.link(tone, &domain::Brief::tone);
    auto *platform = new SuggestionEdit(m_look, this);
    platform->setObjectName(QStringLiteral("briefPlatform"));
    platform->setMaxLength(kLine);
    platform->setSuggestions(
        //: Brief, field Platform: one to choose from
        {tr("Instagram and Facebook"), QStringLiteral("Instagram"), QStringLiteral("Facebook"),
         QStringLiteral("WhatsApp"), QStringLiteral("Messenger"), QStringLiteral("Audience Network")});
    platform->setChevronShown(true);
    links.link(platform, &domain::Brief::platform);
    //: Brief, field: how it is said
    auto *toneField = new Field(m_look, tr("Tone"), tone, this);
    //: Brief, field: where the ads run
    addPair(toneField, new Field(m_look, tr("Platform"), platform, this));
    auto *message = new TextArea(m_look, 2, kParagraph, this);
    message->setObjectName(QStringLiteral("briefMessage"));
    links.link(message, &domain::Brief::keyMessage);
    //: Brief, field: what people are to remember
    layout()->addWidget(new Field(m_look, tr("Key message"), message, this));
    auto *offer = new LineEdit(m_look, this);
    offer->setObjectName(QStringLiteral("briefOffer"));
    offer->setMaxLength(kParagraph);
    //: Brief, field Offer: an example
    offer->setPlaceholderText(tr("e.g. 20% off until Sunday"));
    links.link(offer, &domain::Brief::offer);
    auto *proof = new LineEdit(m_look, this);
    proof->setObjectName(QStringLiteral("briefProof"));
    proof->setMaxLength(kParagraph);
    //: Brief, field Proof: an example
    proof->setPlaceholderText(tr("e.g. 4.8 stars from 2,300 customers"));
    links.link(proof, &domain::Brief::proof);
    //: Brief, field: what one gets now
    auto *offerField = new Field(m_look, tr("Offer"), offer, this);
    //: Brief, field: why one may believe it
    addPair(offerField, new Field(m_look, tr("Proof"), proof, this));
}

void BriefFields::addButtonAndLanguage()
{
    const FieldLinks links(m_document);
    auto *button = new ComboBox(m_look, this);
    button->setObjectName(QStringLiteral("briefButton"));
    //: Brief, field Call to action: the app chooses the ad's button by the account's objective
    button->addItem(tr("By objective"), QString());
    for (const char *type : kButtons)
        button->addItem(text::callToActionText(QLatin1String(type)), QLatin1String(type));
    // A brief from a file may have another one of Meta's.
    connect(&m_document, &BriefDocument::changed, button, [this, button] {
        const QString &type = m_document.draft().brief.callToAction;
        if (button->findData(type) < 0)
            button->addItem(text::callToActionText(type), type);
    });
    links.link(
        button, [](const domain::Brief &brief) { return QVariant(brief.callToAction); },
        [](domain::Brief &brief, const QVariant &value) { brief.callToAction = value.toString(); });
    auto *language = new ComboBox(m_look, this);
    language->setObjectName(QStringLiteral("briefLanguage"));
    //: Brief, field Language: as the sources' texts
    language->addItem(tr("As the sources"), -1);
    for (const CopyLanguage one : kLanguages)
        language->addItem(text::patternText(one), static_cast<int>(one));
    links.link(
        language,
        [](const domain::Brief &brief) { return QVariant(brief.language ? static_cast<int>(*brief.language) : -1); },
        [](domain::Brief &brief, const QVariant &value) {
            brief.language.reset();
            if (value.toInt() >= 0)
                brief.language = static_cast<CopyLanguage>(value.toInt());
        });
    //: Brief, field: the ad's button
    auto *buttonField = new Field(m_look, tr("Call to action"), button, this);
    //: Brief, field: language of the new texts
    addPair(buttonField, new Field(m_look, tr("Language"), language, this));
}

void BriefFields::addPair(QWidget *first, QWidget *second)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(kFieldGap);
    pair->addWidget(first, 1);
    pair->addWidget(second, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(pair);
    m_pairs.append(pair);
}

void BriefFields::setProductProblem(const QString &problem)
{
    m_productField->setError(problem);
    if (!problem.isEmpty())
        focusProduct();
}

void BriefFields::focusProduct()
{
    m_product->setFocus(Qt::OtherFocusReason);
}

void BriefFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_look.scaled(kPairNeeds);
    for (QBoxLayout *pair : m_pairs)
        pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace mci::ui
