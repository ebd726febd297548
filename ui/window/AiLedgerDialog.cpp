// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/AiLedgerDialog.h"

#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/ComboBox.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/Panel.h"
#include "widgets/TabOrder.h"
#include "widgets/TextLabel.h"
#include "window/AiLedgerDetails.h"
#include "window/AiLedgerTable.h"
#include "window/AiLedgerText.h"
#include "window/ExportDialog.h"
#include "window/ViewExport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

namespace mci::ui {

namespace {

constexpr QSize kLedgerSize(1160, 640);
constexpr int kBesideIt = 48;
constexpr int kLedgerPadding = 24;
constexpr int kMostCalls = 1000;
constexpr std::chrono::milliseconds kFollow{500};

} // namespace

AiLedgerDialog::AiLedgerDialog(Look &look, Backend &backend, AiLedgerModel::CreativeNames names, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_backend(backend)
    , m_model(new AiLedgerModel(std::move(names), this))
    , m_table(new AiLedgerTable(look, *m_model, this))
    , m_body(new QStackedWidget(this))
    , m_empty(new EmptyState(look, this))
    , m_error(new ErrorState(look, this))
    , m_details(new AiLedgerDetails(look, this))
    , m_client(new ComboBox(look, this))
    //: Calls to the AI provider: puts rows on the clipboard
    , m_copy(new Button(look, ButtonKind::Secondary, tr("Copy"), QStringLiteral("copy"), this))
    //: Calls to the AI provider: writes rows to a file
    , m_export(new Button(look, ButtonKind::Secondary, tr("CSV"), QStringLiteral("export"), this))
    , m_total(new TextLabel(look, TypeRole::Body, Role::Text2, {}, this))
    , m_follow(new QTimer(this))
{
    setObjectName(QStringLiteral("aiLedgerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the window with all calls to the AI provider
    setWindowTitle(tr("Calls to the AI provider"));
    // Not wider than the window it comes from.
    const int room = std::max(parent->window()->width() - kBesideIt, kLedgerSize.width() / 2);
    resize(std::min(look.scaled(kLedgerSize.width()), room), kLedgerSize.height());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kLedgerPadding, kLedgerPadding, kLedgerPadding, kLedgerPadding);
    outer->setSpacing(14);
    auto *head = new QHBoxLayout;
    buildHead(head);
    outer->addLayout(head);
    buildTable();
    buildStates();
    outer->addWidget(m_body, 1);
    outer->addWidget(m_details);
    auto *foot = new QHBoxLayout;
    buildFoot(foot);
    outer->addLayout(foot);
    m_follow->setSingleShot(true);
    m_follow->setInterval(kFollow);
    connect(m_follow, &QTimer::timeout, this, &AiLedgerDialog::readCalls);
    // Progress comes many times a second: once in a while is enough.
    connect(&backend, &Backend::jobsChanged, this, [this] {
        if (!m_follow->isActive())
            m_follow->start();
    });
    readClients();
    readCalls();
    tabByLayout(*this);
    m_table->setFocus(Qt::PopupFocusReason);
}

void AiLedgerDialog::buildHead(QHBoxLayout *row)
{
    row->setSpacing(8);
    row->addWidget(new TextLabel(m_look, TypeRole::H2, Role::Text, windowTitle(), this), 1);
    m_client->setObjectName(QStringLiteral("aiLedgerClient"));
    //: Calls to the AI provider: whose calls are shown, for screen readers
    m_client->setAccessibleName(tr("Client"));
    //: Calls to the AI provider: of all clients, with tests of the connection
    m_client->addItem(tr("All clients"), QString());
    m_copy->setObjectName(QStringLiteral("aiLedgerCopy"));
    m_export->setObjectName(QStringLiteral("aiLedgerExport"));
    for (Button *button : {m_copy, m_export})
        button->setAutoDefault(false);
    row->addWidget(m_client);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    connect(m_client, &QComboBox::currentIndexChanged, this, &AiLedgerDialog::readCalls);
    connect(m_copy, &QPushButton::clicked, this, &AiLedgerDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &AiLedgerDialog::exportCsv);
}

void AiLedgerDialog::buildTable()
{
    m_table->setAccessibleName(windowTitle());
    connect(m_table, &AiLedgerTable::copyWanted, m_copy, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AiLedgerDialog::onCurrentChanged);
}

void AiLedgerDialog::buildStates()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    // Inside the hairline and clear of the round corners.
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(m_table);
    m_empty->setObjectName(QStringLiteral("aiLedgerEmpty"));
    m_error->setObjectName(QStringLiteral("aiLedgerError"));
    //: Calls to the AI provider: there are none
    m_empty->setContent(QStringLiteral("table"), tr("No calls yet"),
                        //: Calls to the AI provider: there are none
                        tr("Nothing was sent to an AI provider. Every call will stand here, also a failed one."), {},
                        {});
    m_body->addWidget(panel);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_error);
    connect(m_error, &ErrorState::actionTriggered, this, &AiLedgerDialog::readCalls);
}

void AiLedgerDialog::buildFoot(QHBoxLayout *row)
{
    row->setSpacing(12);
    m_total->setObjectName(QStringLiteral("aiLedgerTotal"));
    m_total->setWordWrap(true);
    row->addWidget(m_total, 1);
    //: Calls to the AI provider: closes the window
    auto *close = new Button(m_look, ButtonKind::Secondary, tr("Close"), {}, this);
    close->setObjectName(QStringLiteral("aiLedgerClose"));
    close->setAutoDefault(false);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void AiLedgerDialog::readClients()
{
    m_backend.workspace().then(this, [this](const Result<WorkspaceSnapshot> &workspace) {
        if (!workspace)
            return;
        QHash<QString, QString> names;
        for (const domain::Organization &client : workspace->organizations) {
            names.insert(client.id, client.name);
            m_client->addItem(client.name, client.id);
        }
        m_model->setClients(names);
    });
}

void AiLedgerDialog::readCalls()
{
    const int question = ++m_question;
    m_backend.aiLedger({m_client->currentData().toString(), kMostCalls})
        .then(this, [this, question](const Result<std::vector<domain::AiCall>> &calls) {
            if (question == m_question)
                take(calls);
        });
}

void AiLedgerDialog::take(const Result<std::vector<domain::AiCall>> &calls)
{
    if (!calls) {
        //: Calls to the AI provider: they could not be read
        m_error->setContent({}, tr("The calls could not be read"), text::errorMessage(calls.error()),
                            //: Calls to the AI provider: reads them once more
                            tr("Try again"), {});
        m_model->setCalls({});
        m_body->setCurrentWidget(m_error);
    } else {
        const domain::AiCall *current = m_model->call(m_table->currentIndex().row());
        const QString id = current ? current->id : QString();
        m_model->setCalls(*calls);
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(id)), 0));
        m_body->setCurrentIndex(calls->empty() ? 1 : 0);
    }
    onCurrentChanged();
    showTotals();
    //: Calls to the AI provider: why there is nothing to copy
    const QString reason = m_model->rowCount() > 0 ? QString() : tr("There are no calls.");
    m_copy->setDisabledReason(reason);
    m_export->setDisabledReason(reason);
}

void AiLedgerDialog::showTotals()
{
    QString total = AiLedgerText::monthTotal(m_model->calls(), SystemClock().now());
    if (m_model->rowCount() >= kMostCalls)
        //: Calls to the AI provider: there are more than the table shows
        total += u' ' + tr("(of the newest %n)", "", kMostCalls);
    m_total->setText(total);
}

void AiLedgerDialog::onCurrentChanged()
{
    m_details->setCall(m_model->call(m_table->currentIndex().row()));
}

void AiLedgerDialog::copy()
{
    const QList<int> rows = m_table->chosenRows();
    QGuiApplication::clipboard()->setText(ledgerTsv(*m_model, rows));
    //: Toast: calls to the AI provider are on the clipboard
    Q_EMIT toastWanted(tr("%n call(s) copied", "", static_cast<int>(rows.size())));
}

void AiLedgerDialog::exportCsv()
{
    QList<int> columns;
    for (int column = 0; column < AiLedgerModel::ColumnCount; ++column)
        columns.append(column);
    const QByteArray bytes =
        csvOf(*m_model, m_table->chosenRows(), columns, AiLedgerModel::NumberRole, CsvStyle::of(QLocale()));
    //: Name of the file that calls to the AI provider are exported to, without its ending
    const QString name = fileNamePart(tr("AI calls")) + u'-' + QDate::currentDate().toString(Qt::ISODate);
    exportToFile(this, name + QStringLiteral(".csv"), bytes, [this](const QString &file) {
        //: Toast after an export: %1 is a file; or it could not be written
        Q_EMIT toastWanted(file.isEmpty() ? tr("The file could not be written. Choose another folder.")
                                          : tr("Exported to %1").arg(file));
    });
}

} // namespace mci::ui
