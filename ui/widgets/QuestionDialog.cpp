// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/QuestionDialog.h"

#include "theme/Painters.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>

namespace mci::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kPadding = 24;

class FactBox final : public QWidget
{
public:
    FactBox(Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        CardData card;
        card.fill = Role::Sunken;
        card.radius = 8;
        paintCard(painter, rect(), card, m_look.theme());
    }

private:
    Look &m_look;
};

TextLabel *paragraph(Look &look, TypeRole type, Role color, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(look, type, color, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(Look &look, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_column(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    //: Any question before something is done: does nothing
    , m_cancel(new Button(look, ButtonKind::Secondary, tr("Cancel"), {}, this))
    , m_action(new Button(look, ButtonKind::Primary, {}, {}, this))
{
    setObjectName(QStringLiteral("questionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    outer->setSpacing(16);
    outer->addLayout(m_column);
    m_column->setSpacing(12);
    m_column->addWidget(paragraph(look, TypeRole::H2, Role::Text, question, this));
    m_cancel->setObjectName(QStringLiteral("questionCancel"));
    m_action->setObjectName(QStringLiteral("questionAction"));
    // Enter must not do what nobody has read.
    m_action->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_action);
    outer->addLayout(m_buttons);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void QuestionDialog::addText(const QString &text)
{
    m_column->addWidget(paragraph(m_look, TypeRole::Body, Role::Text2, text, this));
}

QVBoxLayout &QuestionDialog::box()
{
    if (m_box)
        return *m_box;
    auto *ground = new FactBox(m_look, this);
    m_box = new QVBoxLayout(ground);
    m_box->setContentsMargins(14, 12, 14, 12);
    m_box->setSpacing(8);
    m_column->addWidget(ground);
    return *m_box;
}

void QuestionDialog::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(paragraph(m_look, TypeRole::Body, Role::Text2, name, this), 1);
    auto *right = paragraph(m_look, TypeRole::BodyStrong, Role::Text, value, this);
    right->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    row->addWidget(right, 1);
    box().addLayout(row);
}

void QuestionDialog::addPoint(const QString &text)
{
    box().addWidget(paragraph(m_look, TypeRole::Body, Role::Text, text, this));
}

void QuestionDialog::setAction(const QString &text, ButtonKind kind)
{
    m_action->setText(text);
    m_action->setKind(kind);
}

void QuestionDialog::setOther(const QString &text)
{
    auto *other = new Button(m_look, ButtonKind::Secondary, text, {}, this);
    other->setObjectName(QStringLiteral("questionOther"));
    other->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_action), other);
    setTabOrder(m_cancel, other);
    setTabOrder(other, m_action);
    connect(other, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT otherChosen();
    });
}

void QuestionDialog::showEvent(QShowEvent *event)
{
    // As high as its paragraphs are at this width.
    setFixedWidth(m_look.scaled(kWidth));
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
    m_cancel->setFocus(Qt::TabFocusReason);
    QDialog::showEvent(event);
}

} // namespace mci::ui
