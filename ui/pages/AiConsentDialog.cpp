// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiConsentDialog.h"

#include "pages/AiText.h"
#include "text/AiConsentText.h"
#include "text/Isolated.h"
#include "widgets/QuestionDialog.h"

#include <QLocale>

namespace mci::ui {

namespace {

class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(AiConsentDialog)
public:
    static QString question(const QString &client, const QString &host)
    {
        //: Consent, question. %1: a client, %2: the host of an AI provider such as api.openai.com
        return tr("Let %2 see the creatives of %1?").arg(text::isolated(client), text::isolated(host));
    }
    //: Consent, fact: which AI server, such as OpenAI
    static QString server() { return tr("Server"); }
    //: Consent, fact: which AI model
    static QString model() { return tr("Model"); }
    //: Consent, fact: money that may still be spent this month
    static QString left() { return tr("Left of this month's limit"); }
    static QString leftOf(const services::AiStatus &status)
    {
        const qint64 left = std::max<qint64>(0, status.capMicros - status.spentThisMonthMicros);
        //: Consent: an amount of money out of another one
        return tr("%1 of %2").arg(AiText::dollars(left), AiText::dollars(status.capMicros));
    }
    //: Consent, button: agrees
    static QString allow() { return tr("Allow"); }
};

} // namespace

QuestionDialog &askForAiConsent(Look &look, const domain::Organization &client, const services::AiStatus &status,
                                QWidget *parent, const std::function<void(const services::ConsentWish &)> &onAgreed)
{
    services::ConsentWish wish;
    wish.organizationId = client.id;
    wish.host = status.host;
    wish.text = text::aiConsentText(status.host, status.model, status.isOnThisComputer);
    wish.textVersion = QLatin1String(text::kAiConsentTextVersion);
    wish.locale = QLocale().name();
    auto *dialog = new QuestionDialog(look, ConsentWords::question(client.name, status.host), parent);
    dialog->addFact(ConsentWords::server(), AiText::server(status.server));
    dialog->addFact(ConsentWords::model(), status.model);
    if (!status.isOnThisComputer)
        dialog->addFact(ConsentWords::left(), ConsentWords::leftOf(status));
    for (const QString &line : wish.text.split(u'\n'))
        dialog->addPoint(line);
    dialog->setAction(ConsentWords::allow(), ButtonKind::Primary);
    QObject::connect(dialog, &QDialog::accepted, dialog, [wish, onAgreed] { onAgreed(wish); });
    dialog->open();
    return *dialog;
}

} // namespace mci::ui
