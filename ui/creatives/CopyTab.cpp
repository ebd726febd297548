// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CopyTab.h"

#include "creatives/CreativeClipboard.h"
#include "text/CtaText.h"
#include "widgets/IconButton.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kBlockGap = 14;
constexpr int kSmallButton = 24;

} // namespace

CopyTab::CopyTab(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(kPadding, 16, kPadding, 16);
    m_column->addStretch();
}

void CopyTab::setCreative(const CreativeRow &row)
{
    delete m_blocks;
    m_blocks = new QWidget(this);
    m_blockColumn = new QVBoxLayout(m_blocks);
    m_blockColumn->setContentsMargins(0, 0, 0, 0);
    m_blockColumn->setSpacing(kBlockGap);
    const domain::Creative &creative = row.item->creative;
    //: Side panel, copy of the ad: its main text
    addBlock(tr("Primary text"), creative.body, QStringLiteral("copyBody"), true);
    //: Side panel, copy of the ad
    addBlock(tr("Headline"), creative.headline, QStringLiteral("copyHeadline"), true);
    //: Side panel, copy of the ad
    addBlock(tr("Description"), creative.description, QStringLiteral("copyDescription"), true);
    //: Side panel, copy of the ad: the words on its button
    addBlock(tr("Call to action"), text::callToActionText(creative.callToAction), QStringLiteral("copyButton"), false);
    //: Side panel, copy of the ad: where it leads
    addBlock(tr("Link"), creative.linkUrl, QStringLiteral("copyLink"), false);
    if (m_blockColumn->isEmpty())
        //: Side panel, copy of the ad: nothing was found
        m_blockColumn->addWidget(new TextLabel(m_look, TypeRole::Body, Role::Text2,
                                               tr("Meta reported no text for this creative."), m_blocks));
    m_column->insertWidget(0, m_blocks);
}

void CopyTab::addBlock(const QString &name, const QString &text, const QString &objectName, bool withLength)
{
    if (text.isEmpty())
        return;
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new TextLabel(m_look, TypeRole::Caption, Role::Text2, name, m_blocks));
    head->addStretch();
    if (withLength) {
        const int length = static_cast<int>(text.toUcs4().size());
        //: Side panel, copy of the ad: length of a text
        head->addWidget(
            new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("%Ln character(s)", "", length), m_blocks));
    }
    //: Side panel, copy of the ad: copies one text. %1: such as Headline
    auto *copy = new IconButton(m_look, QStringLiteral("copy"), tr("Copy: %1").arg(name), m_blocks);
    copy->setObjectName(objectName);
    copy->setExtent(kSmallButton);
    connect(copy, &QAbstractButton::clicked, copy, [text] { CreativeClipboard::copyText(text); });
    head->addWidget(copy);
    auto *words = new TextLabel(m_look, TypeRole::Body, Role::Text, text, m_blocks);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *block = new QVBoxLayout;
    block->setSpacing(4);
    block->addLayout(head);
    block->addWidget(words);
    m_blockColumn->addLayout(block);
    m_blockColumn->addWidget(new Separator(m_look, m_blocks));
}

} // namespace mci::ui
