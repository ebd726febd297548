// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ExportPopover.h"

#include "widgets/Button.h"
#include "widgets/Segmented.h"
#include "widgets/TextLabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPopoverPadding = 16;
constexpr int kPopoverWidth = 300;
enum ExportAs { Folder, Zip };

} // namespace

ExportPopover::ExportPopover(Look &look, const QString &letter, const QString &reason, int passing, QWidget *parent)
    : Popover(look, parent)
    //: New creatives, export: one of them. %1 is its letter
    , m_this(new QRadioButton(tr("Variation %1").arg(letter), this))
    //: New creatives, export: those that are not too similar
    , m_all(new QRadioButton(tr("All that pass (%n)", "", passing), this))
    , m_kind(new Segmented(look, this))
{
    setObjectName(QStringLiteral("resultExportPopover"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kPopoverWidth);
    m_this->setObjectName(QStringLiteral("exportThis"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_kind->setObjectName(QStringLiteral("exportKind"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPopoverPadding, kPopoverPadding, kPopoverPadding, kPopoverPadding);
    column->setSpacing(8);
    //: New creatives, export: title
    column->addWidget(new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Export"), this));
    column->addWidget(m_this);
    column->addWidget(m_all);
    auto *what = new TextLabel(look, TypeRole::Small, Role::Text2,
                               //: New creatives, export: what is written
                               tr("Pictures of all formats, the texts and the brief."), this);
    what->setWordWrap(true);
    column->addWidget(what);
    //: New creatives, export: written as files
    m_kind->addSegment(Folder, tr("Folder"), QStringLiteral("folder"));
    //: New creatives, export: written as one file
    m_kind->addSegment(Zip, tr("ZIP file"), QStringLiteral("download"));
    //: New creatives, export: read aloud of the choice between folder and ZIP file
    m_kind->setAccessibleName(tr("Export as"));
    m_kind->setCurrent(Folder);
    column->addWidget(m_kind);
    m_this->setEnabled(reason.isEmpty());
    m_this->setToolTip(reason);
    m_this->setAccessibleDescription(reason);
    (reason.isEmpty() ? m_this : m_all)->setChecked(true);
    //: New creatives, export: button, asks where to
    auto *button = new Button(look, ButtonKind::Primary, tr("Export"), QStringLiteral("export"), this);
    button->setObjectName(QStringLiteral("exportGo"));
    column->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &ExportPopover::choose);
}

void ExportPopover::choose()
{
    const bool onlyThis = m_this->isChecked();
    const bool asZip = m_kind->current() == Zip;
    // The window that asks where to opens over the page, not over this.
    close();
    Q_EMIT exportWanted(onlyThis, asZip);
}

} // namespace mci::ui
