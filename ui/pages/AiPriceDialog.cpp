// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiPriceDialog.h"

#include "pages/AiPriceModel.h"
#include "pages/TableFrame.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"
#include "widgets/Button.h"
#include "widgets/Note.h"
#include "widgets/PaddedDelegate.h"
#include "widgets/QuestionDialog.h"
#include "widgets/TabOrder.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace mci::ui {

namespace {

constexpr QSize kPricesSize(680, 520);
constexpr int kPricesPadding = 24;
constexpr int kPriceRow = 34;
constexpr int kPriceColumn = 90;

} // namespace

AiPriceDialog::AiPriceDialog(Look &look, Backend &backend, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_backend(backend)
    , m_model(new AiPriceModel(this))
    , m_table(new QTableView(this))
    , m_note(new Note(look, NoteKind::Bad, {}, this))
    //: Prices of AI models: all are again those that the program brings
    , m_reset(new Button(look, ButtonKind::Quiet, tr("Reset to the app's prices"), QStringLiteral("undo"), this))
{
    setObjectName(QStringLiteral("aiPriceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: Prices of AI models, title of the window
    setWindowTitle(tr("Prices of AI models"));
    resize(QSize(look.scaled(kPricesSize.width()), kPricesSize.height()));
    build();
    tabByLayout(*this);
    connect(m_model, &AiPriceModel::priceEntered, this, &AiPriceDialog::keep);
    connect(m_model, &AiPriceModel::refused, this, [this](const QString &typed) {
        //: Prices of AI models: %1 is what was typed
        tell(tr("“%1” is no price. Enter dollars for a million tokens, such as 0.15.").arg(text::isolated(typed)));
    });
    reload();
}

void AiPriceDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPricesPadding, kPricesPadding, kPricesPadding, kPricesPadding);
    outer->setSpacing(12);
    outer->addWidget(new TextLabel(m_look, TypeRole::H2, Role::Text, windowTitle(), this));
    auto *lead =
        new TextLabel(m_look, TypeRole::Body, Role::Text2,
                      //: Prices of AI models, below the title
                      tr("US dollars for a million tokens. The monthly limit is kept by them: compare them with "
                         "your provider's price list. Enter or F2 edits a price."),
                      this);
    lead->setWordWrap(true);
    outer->addWidget(lead);
    buildTable();
    outer->addWidget(new TableFrame(m_look, m_table, this), 1);
    m_note->setObjectName(QStringLiteral("aiPriceNote"));
    m_note->hide();
    outer->addWidget(m_note);
    outer->addStretch(0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    //: Prices of AI models: a new row
    auto *add = new Button(m_look, ButtonKind::Secondary, tr("Add a model"), QStringLiteral("plus"), this);
    add->setObjectName(QStringLiteral("aiPriceAdd"));
    m_reset->setObjectName(QStringLiteral("aiPriceReset"));
    //: Prices of AI models: closes the window
    auto *close = new Button(m_look, ButtonKind::Secondary, tr("Close"), {}, this);
    close->setObjectName(QStringLiteral("aiPriceClose"));
    // Enter belongs to the table.
    for (Button *button : {add, m_reset, close})
        button->setAutoDefault(false);
    buttons->addWidget(add);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(close);
    outer->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { addDraft({}); });
    connect(m_reset, &QPushButton::clicked, this, &AiPriceDialog::askToReset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void AiPriceDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("aiPrices"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_look.scaled(kPriceRow));
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(m_look.scaled(kPriceColumn));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AiPriceModel::Model, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, m_table, qOverload<const QModelIndex &>(&QTableView::edit));
}

void AiPriceDialog::reload()
{
    m_backend.aiPrices().then(this, [this](const Result<std::vector<domain::AiPriceRow>> &rows) {
        if (!rows) {
            tell(text::errorMessage(rows.error()));
            return;
        }
        const QPersistentModelIndex at = m_table->currentIndex();
        const int row = at.row();
        const int column = at.column();
        m_model->setRows(*rows);
        const int last = std::max(0, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, last), std::max(column, 0)));
        //: Prices of AI models: why there is nothing to reset
        m_reset->setDisabledReason(m_model->hasEdited() ? QString() : tr("No price was edited."));
        if (!std::exchange(m_isLoaded, true) && !m_wanted.isEmpty())
            enter(m_wanted);
    });
}

void AiPriceDialog::enter(const QString &model)
{
    if (!m_isLoaded) {
        m_wanted = model;
        return;
    }
    const int row = m_model->rowOf(model);
    if (row < 0)
        addDraft(model);
    else
        m_table->setCurrentIndex(m_model->index(row, AiPriceModel::Input));
    m_table->setFocus();
}

void AiPriceDialog::addDraft(const QString &model)
{
    const int row = m_model->addDraft(model);
    const QModelIndex first = m_model->index(row, model.isEmpty() ? AiPriceModel::Model : AiPriceModel::Input);
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->scrollTo(first);
    m_table->edit(first);
}

void AiPriceDialog::keep(const domain::AiPrice &price)
{
    m_backend.setAiPrice(price).then(this, [this](const Status &status) { afterWrite(status); });
}

void AiPriceDialog::askToReset()
{
    //: Prices of AI models, question
    auto *question = new QuestionDialog(m_look, tr("Reset all prices?"), this);
    //: Prices of AI models, question
    question->addText(tr("Prices that you edited or added are lost. What was spent so far stays as it was counted."));
    //: Prices of AI models, question: button
    question->setAction(tr("Reset"), ButtonKind::DangerFilled);
    connect(question, &QDialog::accepted, this, &AiPriceDialog::reset);
    question->open();
}

void AiPriceDialog::reset()
{
    m_backend.resetAiPrices().then(this, [this](const Status &status) { afterWrite(status); });
}

void AiPriceDialog::afterWrite(const Status &status)
{
    tell(status ? QString() : text::errorMessage(status.error()));
    if (!status)
        return;
    Q_EMIT pricesChanged();
    reload();
}

void AiPriceDialog::tell(const QString &problem)
{
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
}

} // namespace mci::ui
