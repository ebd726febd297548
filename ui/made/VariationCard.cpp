// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/VariationCard.h"

#include "made/CardPicture.h"
#include "made/LetterPill.h"
#include "made/MadeText.h"
#include "made/OriginalityMeter.h"
#include "made/ScorePoints.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kEdge = 2;
constexpr int kBodySide = 14;
constexpr int kNameHeight = 28;
constexpr int kScoreWidth = 88;
constexpr qreal kOuterRadius = 10;

} // namespace

VariationCard::VariationCard(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_picture(new CardPicture(look, desk, this))
    , m_letter(new LetterPill(look, this))
    , m_name(new ElidedLabel(look, TypeRole::BodyStrong, Role::Text, this))
    //: New creatives, card: somebody said that it may be used
    , m_approved(new Tag(look, TagKind::Good, tr("Approved"), QStringLiteral("check"), this))
    //: New creatives, card: button
    , m_export(new IconButton(look, QStringLiteral("export"), tr("Export"), this))
    //: New creatives, card: button, makes a variation anew
    , m_another(new Button(look, ButtonKind::Secondary, tr("Make another"), QStringLiteral("sync"), this))
    //: New creatives, card: button with a menu
    , m_more(new IconButton(look, QStringLiteral("more"), tr("More"), this))
    , m_score(new TextLabel(look, TypeRole::MetricM, Role::Text, {}, this))
    , m_value(new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, this))
    , m_meter(new OriginalityMeter(look, OriginalityMeter::Kind::Slim, this))
{
    setObjectName(QStringLiteral("variationCard"));
    setAccessibleRole(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", kOuterRadius);
    m_approved->setObjectName(QStringLiteral("approvedTag"));
    m_export->setObjectName(QStringLiteral("cardExport"));
    m_another->setObjectName(QStringLiteral("cardMakeAnother"));
    m_more->setObjectName(QStringLiteral("cardMore"));
    m_score->setObjectName(QStringLiteral("cardScore"));
    m_another->setCompact(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(0);
    column->addWidget(m_picture);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(kBodySide - kEdge, 8, kBodySide - kEdge, 10);
    body->setSpacing(3);
    body->addLayout(makeName());
    body->addLayout(makeFigures());
    column->addLayout(body);
    connect(m_export, &QAbstractButton::clicked, this, &VariationCard::exportWanted);
    connect(m_another, &QAbstractButton::clicked, this, &VariationCard::anotherWanted);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&look, &Look::changed, this, [this] { update(); });
}

QLayout *VariationCard::makeName()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_letter);
    row->addWidget(m_name, 1);
    row->addWidget(m_approved);
    row->addWidget(m_another);
    auto *icons = new QHBoxLayout;
    icons->setSpacing(0);
    icons->addWidget(m_export);
    icons->addWidget(m_more);
    row->addLayout(icons);
    // With and without the larger button a card is as high.
    row->addStrut(kNameHeight);
    return row;
}

QLayout *VariationCard::makeFigures()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *score = new QVBoxLayout;
    score->setSpacing(0);
    //: New creatives, card: above a number such as 86 / 100
    score->addWidget(new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("Score"), this));
    auto *figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(m_score, 0, Qt::AlignBaseline);
    auto *of = new TextLabel(m_look, TypeRole::Caption, Role::Text3, QStringLiteral("/ 100"), this);
    figure->addWidget(of, 1, Qt::AlignBaseline);
    score->addLayout(figure);
    score->addStrut(kScoreWidth);
    row->addLayout(score);
    auto *originality = new QVBoxLayout;
    originality->setSpacing(3);
    auto *head = new QHBoxLayout;
    //: New creatives, card: above a bar
    head->addWidget(new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("Originality"), this), 1);
    head->addWidget(m_value);
    originality->addLayout(head);
    originality->addWidget(m_meter);
    originality->addStretch();
    row->addLayout(originality, 1);
    return row;
}

void VariationCard::setVariation(const services::MadeVariation &variation, const QString &folder)
{
    m_variation = variation;
    const services::VariationRevision &shown = variation.shown;
    const bool blocked = !shown.verdict.passes();
    const QString file = shown.files.empty() ? QString() : folder + u'/' + shown.files.front().name;
    m_picture->setFile(file);
    m_picture->setAccessibleName(shown.copy.headline);
    m_picture->setBlocked(blocked);
    m_letter->setNumber(variation.number);
    m_name->setText(shown.copy.headline);
    m_approved->setVisible(variation.approvedAt.has_value() && !blocked);
    m_export->setVisible(!blocked);
    m_another->setVisible(blocked);
    m_score->setText(QLocale().toString(scorePoints(shown.scores).total));
    m_value->setText(MadeText::share(shown.verdict.originality));
    m_value->setRole(blocked ? Role::Bad : Role::Text);
    m_meter->setValue(shown.verdict.originality);
    setAccessibleName(MadeText::spokenCard(variation));
}

void VariationCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    m_picture->setChosen(chosen);
    update();
}

void VariationCard::setBusy(bool busy)
{
    m_picture->setBusy(busy);
}

QWidget *VariationCard::exportButton() const
{
    return m_export;
}

QString VariationCard::pictureFile() const
{
    return m_picture->file();
}

const QImage &VariationCard::picture() const
{
    return m_picture->image();
}

bool VariationCard::isDrawn() const
{
    return m_picture->isDrawn();
}

void VariationCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    CardData card;
    card.radius = kOuterRadius;
    if (m_chosen) {
        card.outline = m_look.theme().isDark() ? Role::Series1 : Role::Accent;
        card.lineWidth = kEdge;
    } else if (underMouse()) {
        card.outline = Role::BorderStrong;
    }
    paintCard(painter, rect(), card, m_look.theme());
}

void VariationCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    Q_EMIT chosen();
}

void VariationCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && m_picture->geometry().contains(m_pressed)
        && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        Q_EMIT dragWanted();
}

void VariationCard::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    Q_EMIT openWanted();
}

void VariationCard::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? m_more->mapToGlobal(QPoint(0, m_more->height())) : event->globalPos());
}

void VariationCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

void VariationCard::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void VariationCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace mci::ui
