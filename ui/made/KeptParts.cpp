// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/KeptParts.h"

#include "made/MadeText.h"
#include "widgets/FlowRow.h"
#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

using services::VariationPart;

struct KeptPart
{
    VariationPart part;
    const char *objectName;
};
constexpr KeptPart kKeptParts[] = {{VariationPart::Headline, "keepHeadline"},
                                   {VariationPart::PrimaryText, "keepPrimaryText"},
                                   {VariationPart::Description, "keepDescription"},
                                   {VariationPart::Layout, "keepLayout"},
                                   {VariationPart::Colours, "keepColours"}};

} // namespace

KeptParts::KeptParts(Look &look, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    //: New creatives, text: above boxes for headline, layout and the like
    auto *title = new TextLabel(look, TypeRole::SmallStrong, Role::Text, tr("Keep when making another"), this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *row = new FlowRow;
    row->setGap(14);
    for (const KeptPart &kept : kKeptParts) {
        auto *box = new QCheckBox(MadeText::part(kept.part), this);
        box->setObjectName(QLatin1String(kept.objectName));
        //: New creatives, read aloud of a box: %1 such as Headline
        box->setAccessibleName(tr("Keep when making another: %1").arg(MadeText::part(kept.part)));
        connect(box, &QCheckBox::clicked, this, &KeptParts::partsChanged);
        row->addWidget(box);
        m_boxes.emplace_back(kept.part, box);
    }
    column->addLayout(row);
}

QSet<VariationPart> KeptParts::parts() const
{
    QSet<VariationPart> parts;
    for (const auto &[part, box] : m_boxes) {
        if (box->isChecked())
            parts.insert(part);
    }
    return parts;
}

void KeptParts::setParts(const QSet<VariationPart> &parts)
{
    for (const auto &[part, box] : m_boxes)
        box->setChecked(parts.contains(part));
}

} // namespace mci::ui
