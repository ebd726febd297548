// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/AccountText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

class AccountText
{
    Q_DECLARE_TR_FUNCTIONS(AccountText)
public:
    static QString status(int status)
    {
        switch (status) {
        case 1:
            //: Status of an ad account at Meta
            return tr("Active", "ad account");
        case 2:
            return tr("Disabled", "ad account");
        case 3:
            return tr("Payment overdue", "ad account");
        case 7:
            return tr("Under review by Meta", "ad account");
        case 8:
            return tr("Payment being settled", "ad account");
        case 9:
            return tr("In grace period", "ad account");
        case 100:
            return tr("Being closed", "ad account");
        case 101:
            return tr("Closed", "ad account");
        case 201:
            return tr("Active in some form", "ad account");
        case 202:
            return tr("Closed in some form", "ad account");
        default:
            //: An ad account status that Meta added later; %1: its number
            return tr("Status %1 of Meta").arg(status);
        }
    }

    static QString state(domain::ConnectionState state)
    {
        switch (state) {
        case domain::ConnectionState::Active:
            return tr("Connected");
        case domain::ConnectionState::Expiring:
            return tr("Expires soon");
        case domain::ConnectionState::NeedsLogin:
            return tr("Needs a new login");
        case domain::ConnectionState::Disconnected:
            return tr("Disconnected");
        }
        return {};
    }

    static QString renewal(domain::RenewalStrategy strategy)
    {
        switch (strategy) {
        case domain::RenewalStrategy::Manual:
            return tr("You sign in again when access expires");
        case domain::RenewalStrategy::Auto:
            return tr("Renewed by itself before it expires");
        case domain::RenewalStrategy::LongLived:
            return tr("Does not expire");
        }
        return {};
    }
};

} // namespace

QString adAccountStatusText(int status)
{
    return AccountText::status(status);
}

QString connectionStateText(domain::ConnectionState state)
{
    return AccountText::state(state);
}

QString renewalStrategyText(domain::RenewalStrategy strategy)
{
    return AccountText::renewal(strategy);
}

} // namespace mci::text
