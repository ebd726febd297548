// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MetaAppForm.h"

#include "pages/FormParts.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/Field.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"
#include "widgets/Note.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace mci::ui {

MetaAppForm::MetaAppForm(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_id(new LineEdit(look))
    , m_secret(new SecretEdit(look))
    , m_redirect(new TextLabel(look, TypeRole::Mono, Role::Text, {}, this))
    , m_redirectHint(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
    , m_problem(new Note(look, NoteKind::Bad, {}, this))
    //: First start, form of the agency's own Meta app
    , m_save(new Button(look, ButtonKind::Primary, tr("Save and sign in"), {}, this))
{
    setObjectName(QStringLiteral("metaAppForm"));
    auto *column = formColumn(this);
    //: First start, form of the agency's own Meta app
    addFormTitle(look, column, tr("Use my agency's app"),
                 //: First start, form of the agency's own Meta app
                 tr("Both values are in Meta for Developers, under your app › App settings › Basic."));
    column->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("metaAppProblem"));
    m_problem->hide();

    m_id->setObjectName(QStringLiteral("metaAppId"));
    //: First start, form of the agency's own Meta app
    m_idField = new Field(look, tr("App ID"), m_id, this);
    //: First start, form of the agency's own Meta app, below the App ID
    m_idField->setHint(tr("A number of about 16 digits."));
    column->addWidget(m_idField);
    m_secret->setObjectName(QStringLiteral("metaAppSecret"));
    //: First start, form of the agency's own Meta app
    auto *secretField = new Field(look, tr("App secret"), m_secret, this);
    secretField->setOptional(true);
    //: First start, form of the agency's own Meta app, below the app secret
    secretField->setHint(tr("Kept in the system keychain. With it, access is renewed without a new login."));
    column->addWidget(secretField);

    //: First start, form of the agency's own Meta app
    column->addWidget(
        new TextLabel(look, TypeRole::SmallStrong, Role::Text, tr("Return address to enter at Meta"), this));
    auto *row = new QHBoxLayout;
    m_redirect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_redirect->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_redirect, 1);
    //: First start, form of the agency's own Meta app
    auto *copy = new IconButton(look, QStringLiteral("copy"), tr("Copy return address"), this);
    copy->setObjectName(QStringLiteral("copyRedirect"));
    connect(copy, &IconButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_redirect->text()); });
    row->addWidget(copy);
    column->addLayout(row);
    m_redirectHint->setWordWrap(true);
    column->addWidget(m_redirectHint);

    m_save->setObjectName(QStringLiteral("metaAppSave"));
    column->addLayout(formButtons(look, this, m_save, [this] { Q_EMIT backRequested(); }));
    connect(m_save, &Button::clicked, this, &MetaAppForm::save);
    connect(m_id, &QLineEdit::returnPressed, this, &MetaAppForm::save);
    connect(m_secret, &QLineEdit::returnPressed, this, &MetaAppForm::save);
    connect(m_id, &QLineEdit::textEdited, this, [this] { m_idField->setError({}); });
}

void MetaAppForm::begin()
{
    m_id->clear();
    m_secret->clear();
    m_idField->setError({});
    m_problem->hide();
    setBusy(false);
    m_id->setFocus(Qt::OtherFocusReason);
    m_backend.settings().then(this, [this](const Result<std::vector<settings::SettingEntry>> &entries) {
        if (!entries)
            return showProblem(entries.error());
        for (const settings::SettingEntry &entry : *entries) {
            if (entry.key == QLatin1String(settings::key::kRedirectUri))
                showRedirect(entry.value);
            else if (entry.key == QLatin1String(settings::key::kAppId) && m_id->text().isEmpty())
                m_id->setText(entry.value);
        }
    });
}

void MetaAppForm::showRedirect(const QString &redirect)
{
    m_redirect->setText(redirect);
    const bool anyPort = redirect.contains(QStringLiteral("{port}"));
    m_redirectHint->setText(
        //: First start, form of the agency's own Meta app, below the return address
        anyPort
            ? tr("While your app is in development, Meta accepts localhost by itself and there is nothing to enter. "
                 "For a live app, set an https page in Settings › Meta app.")
            //: First start, form of the agency's own Meta app, below the return address
            : tr("Add it under Facebook Login › Settings › Valid OAuth Redirect URIs, exactly as written."));
}

void MetaAppForm::save()
{
    const QString id = m_id->text().trimmed();
    m_problem->hide();
    if (id.isEmpty()) {
        //: First start, form of the agency's own Meta app, an error below the App ID
        m_idField->setError(tr("The App ID is missing. Copy it from the basic settings of your Meta app."));
        m_id->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    m_backend.setSetting(QLatin1String(settings::key::kAppId), id)
        .then(this, [this](const Result<settings::SetOutcome> &outcome) {
            if (outcome)
                return saveSecret();
            setBusy(false);
            m_idField->setError(text::errorMessage(outcome.error()));
            m_id->setFocus(Qt::OtherFocusReason);
        });
}

void MetaAppForm::saveSecret()
{
    if (m_secret->text().isEmpty()) {
        setBusy(false);
        Q_EMIT saved();
        return;
    }
    m_backend.setSecret(QLatin1String(settings::key::kAppSecret), Secret(m_secret->text().trimmed().toUtf8()))
        .then(this, [this](const Status &status) {
            setBusy(false);
            if (!status)
                return showProblem(status.error());
            m_secret->clear();
            Q_EMIT saved();
        });
}

void MetaAppForm::showProblem(const Error &error)
{
    m_problem->setText(text::errorMessage(error));
    m_problem->show();
}

void MetaAppForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

} // namespace mci::ui
