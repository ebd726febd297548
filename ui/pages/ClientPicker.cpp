// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ClientPicker.h"

#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/ComboBox.h"
#include "widgets/IconButton.h"
#include "widgets/LineEdit.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace mci::ui {

ClientPicker::ClientPicker(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_parts(new QStackedWidget(this))
    , m_choice(new ComboBox(look))
    , m_name(new LineEdit(look))
{
    setObjectName(QStringLiteral("clientPicker"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    //: Choice of the ad account, at the bottom: the client whose data it is
    const QString label = tr("Client workspace");
    row->addWidget(new TextLabel(look, TypeRole::Small, Role::Text2, label, this));
    m_parts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_parts);

    auto *choosing = new QWidget(m_parts);
    auto *chooseRow = new QHBoxLayout(choosing);
    chooseRow->setContentsMargins(0, 0, 0, 0);
    chooseRow->setSpacing(4);
    m_choice->setObjectName(QStringLiteral("clientChoice"));
    m_choice->setAccessibleName(label);
    m_choice->setMinimumWidth(200);
    chooseRow->addWidget(m_choice);
    //: Choice of the ad account, beside the client
    auto *rename = new IconButton(look, QStringLiteral("edit"), tr("Rename client"), choosing);
    rename->setObjectName(QStringLiteral("clientRename"));
    chooseRow->addWidget(rename);
    //: Choice of the ad account, beside the client
    auto *add = new IconButton(look, QStringLiteral("plus"), tr("Add client"), choosing);
    add->setObjectName(QStringLiteral("clientAdd"));
    chooseRow->addWidget(add);
    m_parts->addWidget(choosing);

    auto *naming = new QWidget(m_parts);
    auto *nameRow = new QHBoxLayout(naming);
    nameRow->setContentsMargins(0, 0, 0, 0);
    nameRow->setSpacing(4);
    m_name->setObjectName(QStringLiteral("clientName"));
    //: Choice of the ad account, name of a client
    m_name->setAccessibleName(tr("Client name"));
    m_name->setMinimumWidth(180);
    nameRow->addWidget(m_name);
    //: Choice of the ad account, keeps the name of a client
    auto *save = new Button(look, ButtonKind::Secondary, tr("Save"), {}, naming);
    save->setObjectName(QStringLiteral("clientSave"));
    nameRow->addWidget(save);
    //: Choice of the ad account, beside the name of a client
    auto *drop = new IconButton(look, QStringLiteral("close"), tr("Do not change the name"), naming);
    drop->setObjectName(QStringLiteral("clientDrop"));
    nameRow->addWidget(drop);
    m_parts->addWidget(naming);

    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT chosen(current()); });
    connect(rename, &IconButton::clicked, this, [this] { beginNaming(false); });
    connect(add, &IconButton::clicked, this, [this] { beginNaming(true); });
    connect(save, &Button::clicked, this, &ClientPicker::saveName);
    connect(m_name, &QLineEdit::returnPressed, this, &ClientPicker::saveName);
    connect(drop, &IconButton::clicked, this, &ClientPicker::leaveNaming);
}

void ClientPicker::setOrganizations(const std::vector<domain::Organization> &organizations, const QString &currentId)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const domain::Organization &organization : organizations)
        m_choice->addItem(organization.name, organization.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(currentId)));
}

QString ClientPicker::current() const
{
    return m_choice->currentData().toString();
}

void ClientPicker::beginNaming(bool adds)
{
    m_adds = adds;
    m_name->setText(adds ? QString() : m_choice->currentText());
    m_name->selectAll();
    m_parts->setCurrentIndex(1);
    m_name->setFocus(Qt::OtherFocusReason);
}

bool ClientPicker::leaveNaming()
{
    if (m_parts->currentIndex() == 0)
        return false;
    m_parts->setCurrentIndex(0);
    m_choice->setFocus(Qt::OtherFocusReason);
    return true;
}

void ClientPicker::saveName()
{
    const QString name = m_name->text().trimmed();
    const auto answered = [this](const Result<domain::Organization> &organization) { onNamed(organization); };
    if (m_adds)
        m_backend.addOrganization(name).then(this, answered);
    else
        m_backend.renameOrganization(current(), name).then(this, answered);
}

void ClientPicker::onNamed(const Result<domain::Organization> &organization)
{
    if (!organization) {
        Q_EMIT problem(text::errorMessage(organization.error()));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    leaveNaming();
    Q_EMIT problem({});
    if (m_adds)
        Q_EMIT added(organization->id);
    else
        m_choice->setItemText(m_choice->currentIndex(), organization->name);
}

} // namespace mci::ui
