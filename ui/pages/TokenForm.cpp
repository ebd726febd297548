// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TokenForm.h"

#include "pages/FormParts.h"
#include "widgets/Button.h"
#include "widgets/Field.h"
#include "widgets/SecretEdit.h"

#include <QVBoxLayout>

namespace mci::ui {

TokenForm::TokenForm(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_token(new SecretEdit(look))
    //: First start, form for an access token
    , m_connect(new Button(look, ButtonKind::Primary, tr("Connect"), {}, this))
{
    setObjectName(QStringLiteral("tokenForm"));
    auto *column = formColumn(this);
    //: First start, form for an access token
    addFormTitle(look, column, tr("Paste an access token"),
                 //: First start, form for an access token. The names are Meta's own
                 tr("For agencies: Business settings › Users › System users › Generate token. To try it out: Graph API "
                    "Explorer. Permissions: ads_read and business_management."));
    m_token->setObjectName(QStringLiteral("accessToken"));
    //: First start, form for an access token
    m_field = new Field(look, tr("Access token"), m_token, this);
    //: First start, form for an access token, below the field
    m_field->setHint(tr("Kept in the system keychain, sent to Meta only."));
    column->addWidget(m_field);
    m_connect->setObjectName(QStringLiteral("tokenConnect"));
    column->addLayout(formButtons(look, this, m_connect, [this] { Q_EMIT backRequested(); }));
    connect(m_connect, &Button::clicked, this, &TokenForm::send);
    connect(m_token, &QLineEdit::returnPressed, this, &TokenForm::send);
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
}

void TokenForm::begin()
{
    m_token->clear();
    m_field->setError({});
    setBusy(false);
    m_token->setFocus(Qt::OtherFocusReason);
}

void TokenForm::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    //: First start, form for an access token, while Meta checks it
    m_connect->setText(busy ? tr("Checking…") : tr("Connect"));
}

void TokenForm::showProblem(const QString &problem)
{
    setBusy(false);
    m_field->setError(problem);
    m_token->setFocus(Qt::OtherFocusReason);
}

void TokenForm::send()
{
    if (!m_connect->isEnabled())
        return;
    const QString token = m_token->text().simplified().remove(u' ');
    if (token.isEmpty()) {
        //: First start, form for an access token, an error below the field
        showProblem(tr("No access token was given. Paste the whole token and try again."));
        return;
    }
    setBusy(true);
    Q_EMIT tokenGiven(Secret(token.toUtf8()));
}

} // namespace mci::ui
