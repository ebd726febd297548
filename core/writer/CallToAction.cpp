// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/CallToAction.h"

namespace mci::writer {

namespace {

struct ButtonGoal
{
    const char *button;
    Goal goal;
};

constexpr std::array kButtonGoals{
    ButtonGoal{"SHOP_NOW", Goal::Buy},
    ButtonGoal{"BUY_NOW", Goal::Buy},
    ButtonGoal{"BUY", Goal::Buy},
    ButtonGoal{"ORDER_NOW", Goal::Buy},
    ButtonGoal{"START_ORDER", Goal::Buy},
    ButtonGoal{"ADD_TO_CART", Goal::Buy},
    ButtonGoal{"BUY_TICKETS", Goal::Buy},
    ButtonGoal{"SIGN_UP", Goal::Sign},
    ButtonGoal{"SUBSCRIBE", Goal::Sign},
    ButtonGoal{"GET_STARTED", Goal::Sign},
    ButtonGoal{"APPLY_NOW", Goal::Sign},
    ButtonGoal{"TRY_DEMO", Goal::Sign},
    ButtonGoal{"BOOK_NOW", Goal::Book},
    ButtonGoal{"BOOK_TRAVEL", Goal::Book},
    ButtonGoal{"MAKE_AN_APPOINTMENT", Goal::Book},
    ButtonGoal{"BOOK_A_CONSULTATION", Goal::Book},
    ButtonGoal{"REQUEST_TIME", Goal::Book},
    ButtonGoal{"INSTALL_APP", Goal::Install},
    ButtonGoal{"INSTALL_MOBILE_APP", Goal::Install},
    ButtonGoal{"DOWNLOAD", Goal::Install},
    ButtonGoal{"MOBILE_DOWNLOAD", Goal::Install},
    ButtonGoal{"USE_APP", Goal::Install},
    ButtonGoal{"USE_MOBILE_APP", Goal::Install},
    ButtonGoal{"CONTACT_US", Goal::Talk},
    ButtonGoal{"CONTACT", Goal::Talk},
    ButtonGoal{"GET_IN_TOUCH", Goal::Talk},
    ButtonGoal{"WHATSAPP_MESSAGE", Goal::Talk},
    ButtonGoal{"MESSAGE_PAGE", Goal::Talk},
    ButtonGoal{"CHAT_WITH_US", Goal::Talk},
    ButtonGoal{"CHAT_NOW", Goal::Talk},
    ButtonGoal{"CALL_NOW", Goal::Talk},
    ButtonGoal{"CALL", Goal::Talk},
    ButtonGoal{"CALL_ME", Goal::Talk},
    ButtonGoal{"VIDEO_CALL", Goal::Talk},
    ButtonGoal{"INQUIRE_NOW", Goal::Talk},
    ButtonGoal{"ASK_FOR_MORE_INFO", Goal::Talk},
    ButtonGoal{"ASK_A_QUESTION", Goal::Talk},
    ButtonGoal{"GET_QUOTE", Goal::Talk},
    ButtonGoal{"GET_A_QUOTE", Goal::Talk},
    ButtonGoal{"DONATE", Goal::Give},
    ButtonGoal{"DONATE_NOW", Goal::Give},
};

} // namespace

QString buttonFor(const CopyRequest &request)
{
    if (!request.brief.callToAction.isEmpty())
        return request.brief.callToAction;
    switch (request.objective) {
    case domain::Objective::Lead:
        return QStringLiteral("SIGN_UP");
    case domain::Objective::Purchase:
        return QStringLiteral("SHOP_NOW");
    case domain::Objective::Install:
        return QStringLiteral("INSTALL_MOBILE_APP");
    }
    Q_UNREACHABLE();
}

Goal goalOfButton(const QString &callToAction)
{
    for (const ButtonGoal &row : kButtonGoals) {
        if (callToAction == QLatin1String(row.button))
            return row.goal;
    }
    return Goal::Learn;
}

} // namespace mci::writer
