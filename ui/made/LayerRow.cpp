// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/LayerRow.h"

#include "made/MadeText.h"
#include "made/OriginalityMeter.h"
#include "widgets/Accessibility.h"
#include "widgets/PaintIcon.h"
#include "widgets/PlainTip.h"
#include "widgets/TextLabel.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kRowAir = 7;
constexpr int kLayerIcon = 15;
constexpr int kIconRoom = 24;
constexpr int kNameShare = 4;
constexpr int kMeterShare = 6;
constexpr int kValueRoom = 36;

} // namespace

LayerRow::LayerRow(Look &look, domain::CloneLayer layer, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_layer(layer)
    , m_name(new TextLabel(look, TypeRole::Small, Role::Text, MadeText::layer(layer), this))
    , m_meter(new OriginalityMeter(look, OriginalityMeter::Kind::Slim, this))
    , m_value(new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, this))
{
    setObjectName(QStringLiteral("layer_") + domain::cloneLayerName(layer));
    setAccessibleRole(*this, QAccessible::StaticText);
    m_name->setWordWrap(true);
    m_meter->setInforming(isInforming());
    m_value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, kRowAir, 0, kRowAir + 1);
    row->setSpacing(8);
    row->addSpacing(look.scaled(kIconRoom));
    row->addWidget(m_name, kNameShare);
    row->addWidget(m_meter, kMeterShare);
    row->addWidget(m_value);
    m_value->setMinimumWidth(look.scaled(kValueRoom));
    connect(&look, &Look::changed, this, [this] {
        m_value->setMinimumWidth(m_look.scaled(kValueRoom));
        update();
    });
}

bool LayerRow::isInforming() const
{
    return m_layer == domain::CloneLayer::Palette || m_layer == domain::CloneLayer::Composition;
}

void LayerRow::setLikeness(std::optional<double> likeness, bool decided, std::optional<Compared> compared)
{
    m_meter->setVisible(likeness.has_value());
    QString name = MadeText::layer(m_layer);
    QStringList said{name};
    if (compared) {
        const QString pictures = QLocale().toString(compared->pictures);
        const QString all = QLocale().toString(compared->all);
        //: New creatives, originality: a layer that some pictures were compared in. %1: such as Meaning, %2 of %3 pictures
        name = tr("%1 (%2 of %3)").arg(name, pictures, all);
        //: New creatives, originality: tooltip of a layer. %1 of %2 pictures, %2 is never 1
        said << tr("Compared with %1 of %2 pictures; the others were not looked at for it yet").arg(pictures, all);
    }
    m_name->setText(name);
    if (likeness) {
        m_meter->setValue(1 - *likeness);
        m_value->setText(MadeText::share(1 - *likeness));
        said << m_meter->accessibleName();
    } else {
        //: New creatives, originality: in place of a value
        m_value->setText(tr("not compared"));
        //: New creatives, originality: tooltip of what could not be compared
        said << tr("Not compared: the meaning of no picture is known yet");
    }
    const bool isBad = likeness && !isInforming() && *likeness >= domain::CloneVerdict::kBlockedFrom;
    m_value->setRole(isBad ? Role::Bad : likeness ? Role::Text : Role::Text3);
    m_value->setType(likeness ? TypeRole::SmallStrong : TypeRole::Small);
    if (isInforming()) {
        //: New creatives, originality: tooltip of a layer that cannot stop one
        said << tr("For information: it blocks nothing");
    }
    if (decided) {
        //: New creatives, originality: tooltip of the layer that is nearest to a copy
        said << tr("The verdict goes by it");
    }
    setAccessibleName(said.join(QStringLiteral(". ")));
    setToolTip(plainTip(said.join(u'\n')));
}

void LayerRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::BorderSubtle));
    const QRect icon(0, 0, m_look.scaled(kLayerIcon), height() - 1);
    paintIcon(painter, m_look, MadeText::layerIcon(m_layer), QStyle::visualRect(layoutDirection(), rect(), icon),
              kLayerIcon, Role::Text3);
}

} // namespace mci::ui
