// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingProblem.h"

#include "settings/SettingKey.h"
#include "text/ErrorText.h"

#include <QCoreApplication>

namespace mci::ui {

namespace {

class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(SettingProblem)
public:
    static QString aiAddress()
    {
        //: Settings, below the address of an AI provider
        return tr("Enter an address that begins with https://. Plain http:// is for a server on this computer only.");
    }
    static QString malformed(settings::ValueKind kind, const QString &allowed)
    {
        switch (kind) {
        case settings::ValueKind::AppId:
            //: Settings, below a field
            return tr("An App ID has letters and digits only, mostly about 16 digits. Copy it from the basic settings "
                      "of your Meta app.");
        case settings::ValueKind::SecretText:
            //: Settings, below a field
            return tr("A secret has no blanks. Copy it once more, without anything before or after it.");
        case settings::ValueKind::ApiVersion:
            //: Settings, below a field. %1: the rule, such as vNN.0 ≥ v25.0
            return tr("Enter a version such as v26.0 (%1).").arg(allowed);
        case settings::ValueKind::RedirectUri:
            //: Settings, below a field. {port} stays as it is
            return tr("Enter http://localhost:{port}/callback, or an https page of yours that leads back to it.");
        case settings::ValueKind::Url:
            //: Settings, below a field
            return tr("Enter an address that begins with https://.");
        case settings::ValueKind::Days:
            //: Settings, below a field. %1: the allowed numbers, such as 1–36500
            return tr("Enter a whole number of days: %1.").arg(allowed);
        case settings::ValueKind::Hours:
            //: Settings, below a field. %1: the allowed numbers, such as 1–8760
            return tr("Enter a whole number of hours: %1.").arg(allowed);
        case settings::ValueKind::PerHour:
            //: Settings, below a field. %1: the allowed numbers, such as 1–10000
            return tr("Enter a whole number: %1.").arg(allowed);
        case settings::ValueKind::Amount:
        case settings::ValueKind::Count:
            //: Settings, below a field
            return tr("Enter a number from 0 on.");
        case settings::ValueKind::Scopes:
        case settings::ValueKind::Model:
        case settings::ValueKind::Server:
        case settings::ValueKind::Switch:
        case settings::ValueKind::Weights:
            break;
        }
        return {};
    }
};

} // namespace

QString settingProblem(const QString &key, const Error &error)
{
    const auto known = settings::findKey(key);
    if (known && known->name == QLatin1String(settings::key::kOpenAiBaseUrl)
        && (error.reason == Reason::SettingMalformed || error.reason == Reason::GraphUrlInsecure))
        return ProblemText::aiAddress();
    if (known && error.reason == Reason::SettingMalformed) {
        const QString text = ProblemText::malformed(known->kind, error.params.value(QStringLiteral("allowed")));
        if (!text.isEmpty())
            return text;
    }
    return text::errorMessage(error);
}

} // namespace mci::ui
