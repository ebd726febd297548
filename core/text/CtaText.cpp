// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CtaText.h"

#include "text/Translation.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace mci::text {

namespace {

struct Label
{
    const char *type;
    const char *text;
};

constexpr auto kContext = "CtaText";

/** The labels of Ads Manager's buttons. */
constexpr std::array kLabels{
    Label{"ADD_TO_CART", QT_TRANSLATE_NOOP("CtaText", "Add to cart")},
    Label{"APPLY_NOW", QT_TRANSLATE_NOOP("CtaText", "Apply now")},
    Label{"ASK_A_QUESTION", QT_TRANSLATE_NOOP("CtaText", "Ask a question")},
    Label{"ASK_FOR_MORE_INFO", QT_TRANSLATE_NOOP("CtaText", "Ask for more info")},
    Label{"BOOK_A_CONSULTATION", QT_TRANSLATE_NOOP("CtaText", "Book a consultation")},
    Label{"BOOK_NOW", QT_TRANSLATE_NOOP("CtaText", "Book now")},
    Label{"BOOK_TRAVEL", QT_TRANSLATE_NOOP("CtaText", "Book travel")},
    Label{"BROWSE_SHOP", QT_TRANSLATE_NOOP("CtaText", "Browse shop")},
    Label{"BUY", QT_TRANSLATE_NOOP("CtaText", "Buy")},
    Label{"BUY_NOW", QT_TRANSLATE_NOOP("CtaText", "Buy now")},
    Label{"BUY_TICKETS", QT_TRANSLATE_NOOP("CtaText", "Get tickets")},
    Label{"CALL", QT_TRANSLATE_NOOP("CtaText", "Call")},
    Label{"CALL_ME", QT_TRANSLATE_NOOP("CtaText", "Call me")},
    Label{"CALL_NOW", QT_TRANSLATE_NOOP("CtaText", "Call now")},
    Label{"CHAT_NOW", QT_TRANSLATE_NOOP("CtaText", "Chat now")},
    Label{"CHAT_WITH_US", QT_TRANSLATE_NOOP("CtaText", "Chat with us")},
    Label{"CONTACT", QT_TRANSLATE_NOOP("CtaText", "Contact")},
    Label{"CONTACT_US", QT_TRANSLATE_NOOP("CtaText", "Contact us")},
    Label{"DONATE", QT_TRANSLATE_NOOP("CtaText", "Donate")},
    Label{"DONATE_NOW", QT_TRANSLATE_NOOP("CtaText", "Donate now")},
    Label{"DOWNLOAD", QT_TRANSLATE_NOOP("CtaText", "Download")},
    Label{"EVENT_RSVP", QT_TRANSLATE_NOOP("CtaText", "Interested")},
    Label{"FIND_OUT_MORE", QT_TRANSLATE_NOOP("CtaText", "Find out more")},
    Label{"FOLLOW_PAGE", QT_TRANSLATE_NOOP("CtaText", "Follow page")},
    Label{"GET_A_QUOTE", QT_TRANSLATE_NOOP("CtaText", "Get a quote")},
    Label{"GET_DETAILS", QT_TRANSLATE_NOOP("CtaText", "Get details")},
    Label{"GET_DIRECTIONS", QT_TRANSLATE_NOOP("CtaText", "Get directions")},
    Label{"GET_IN_TOUCH", QT_TRANSLATE_NOOP("CtaText", "Get in touch")},
    Label{"GET_OFFER", QT_TRANSLATE_NOOP("CtaText", "Get offer")},
    Label{"GET_OFFER_VIEW", QT_TRANSLATE_NOOP("CtaText", "See offer")},
    Label{"GET_PROMOTIONS", QT_TRANSLATE_NOOP("CtaText", "Get promotions")},
    Label{"GET_QUOTE", QT_TRANSLATE_NOOP("CtaText", "Get quote")},
    Label{"GET_SHOWTIMES", QT_TRANSLATE_NOOP("CtaText", "Get showtimes")},
    Label{"GET_STARTED", QT_TRANSLATE_NOOP("CtaText", "Get started")},
    Label{"INQUIRE_NOW", QT_TRANSLATE_NOOP("CtaText", "Inquire now")},
    Label{"INSTALL_APP", QT_TRANSLATE_NOOP("CtaText", "Install app")},
    Label{"INSTALL_MOBILE_APP", QT_TRANSLATE_NOOP("CtaText", "Install now")},
    Label{"JOIN_CHANNEL", QT_TRANSLATE_NOOP("CtaText", "Join channel")},
    Label{"LEARN_MORE", QT_TRANSLATE_NOOP("CtaText", "Learn more")},
    Label{"LIKE_PAGE", QT_TRANSLATE_NOOP("CtaText", "Like page")},
    Label{"LISTEN_MUSIC", QT_TRANSLATE_NOOP("CtaText", "Listen to music")},
    Label{"LISTEN_NOW", QT_TRANSLATE_NOOP("CtaText", "Listen now")},
    Label{"MAKE_AN_APPOINTMENT", QT_TRANSLATE_NOOP("CtaText", "Make an appointment")},
    Label{"MESSAGE_PAGE", QT_TRANSLATE_NOOP("CtaText", "Send message")},
    Label{"MOBILE_DOWNLOAD", QT_TRANSLATE_NOOP("CtaText", "Download the app")},
    Label{kNoButton, QT_TRANSLATE_NOOP("CtaText", "No button")},
    Label{"OPEN_LINK", QT_TRANSLATE_NOOP("CtaText", "Open link")},
    Label{"ORDER_NOW", QT_TRANSLATE_NOOP("CtaText", "Order now")},
    Label{"PLAY_GAME", QT_TRANSLATE_NOOP("CtaText", "Play game")},
    Label{"REFER_FRIENDS", QT_TRANSLATE_NOOP("CtaText", "Refer friends")},
    Label{"REQUEST_TIME", QT_TRANSLATE_NOOP("CtaText", "Request time")},
    Label{"SEE_MENU", QT_TRANSLATE_NOOP("CtaText", "See menu")},
    Label{"SEE_MORE", QT_TRANSLATE_NOOP("CtaText", "See more")},
    Label{"SEE_SHOP", QT_TRANSLATE_NOOP("CtaText", "See shop")},
    Label{"SEND_A_GIFT", QT_TRANSLATE_NOOP("CtaText", "Send a gift")},
    Label{"SEND_UPDATES", QT_TRANSLATE_NOOP("CtaText", "Get updates")},
    Label{"SHARE", QT_TRANSLATE_NOOP("CtaText", "Share")},
    Label{"SHOP_NOW", QT_TRANSLATE_NOOP("CtaText", "Shop now")},
    Label{"SIGN_UP", QT_TRANSLATE_NOOP("CtaText", "Sign up")},
    Label{"START_ORDER", QT_TRANSLATE_NOOP("CtaText", "Start order")},
    Label{"SUBSCRIBE", QT_TRANSLATE_NOOP("CtaText", "Subscribe")},
    Label{"TRY_DEMO", QT_TRANSLATE_NOOP("CtaText", "Try demo")},
    Label{"UPDATE_APP", QT_TRANSLATE_NOOP("CtaText", "Update app")},
    Label{"USE_APP", QT_TRANSLATE_NOOP("CtaText", "Use app")},
    Label{"USE_MOBILE_APP", QT_TRANSLATE_NOOP("CtaText", "Use mobile app")},
    Label{"VIDEO_CALL", QT_TRANSLATE_NOOP("CtaText", "Video call")},
    Label{"VIEW_CART", QT_TRANSLATE_NOOP("CtaText", "View cart")},
    Label{"VIEW_PRODUCT", QT_TRANSLATE_NOOP("CtaText", "View product")},
    Label{"VISIT_WEBSITE", QT_TRANSLATE_NOOP("CtaText", "Visit website")},
    Label{"WATCH_MORE", QT_TRANSLATE_NOOP("CtaText", "Watch more")},
    Label{"WATCH_VIDEO", QT_TRANSLATE_NOOP("CtaText", "Watch video")},
    Label{"WHATSAPP_MESSAGE", QT_TRANSLATE_NOOP("CtaText", "Send WhatsApp message")},
};

/** SOME_NEW_BUTTON -> Some new button */
QString readable(const QString &type)
{
    QString text = type.toLower().replace(u'_', u' ').simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

const Label *labelOf(const QString &type)
{
    const auto *found = std::find_if(kLabels.begin(), kLabels.end(),
                                     [&type](const Label &label) { return type == QLatin1String(label.type); });
    return found != kLabels.end() ? found : nullptr;
}

using Labels = QHash<QString, QString>;

Labels labelsIn(const QString &locale)
{
    const auto translator = translatorOf(locale);
    Labels labels;
    for (const Label &label : kLabels) {
        const QString text = translator->translate(kContext, label.text);
        labels.insert(QLatin1String(label.type), text.isEmpty() ? QString::fromUtf8(label.text) : text);
    }
    return labels;
}

} // namespace

QString callToActionText(const QString &type)
{
    const Label *label = labelOf(type);
    return label != nullptr ? QCoreApplication::translate(kContext, label->text) : readable(type);
}

QString callToActionLabel(const QString &type, domain::CopyLanguage language)
{
    switch (language) {
    case domain::CopyLanguage::PtBr: {
        static const Labels portuguese = labelsIn(QStringLiteral("pt_BR"));
        return portuguese.value(type);
    }
    case domain::CopyLanguage::En: {
        static const Labels english = labelsIn(QStringLiteral("en"));
        return english.value(type);
    }
    case domain::CopyLanguage::Es: {
        static const Labels spanish = labelsIn(QStringLiteral("es"));
        return spanish.value(type);
    }
    case domain::CopyLanguage::Other:
    case domain::CopyLanguage::None:
        break;
    }
    return {};
}

QStringList callToActionTypes()
{
    QStringList types;
    for (const Label &label : kLabels)
        types.append(QLatin1String(label.type));
    return types;
}

bool isCallToAction(const QString &type)
{
    return labelOf(type) != nullptr;
}

} // namespace mci::text
