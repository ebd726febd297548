// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefPage.h"

#include "brief/BrandKitDialog.h"
#include "brief/BriefDocument.h"
#include "brief/BriefForm.h"
#include "brief/BriefMenu.h"
#include "brief/BriefText.h"
#include "brief/Removals.h"
#include "text/ErrorText.h"
#include "widgets/FileNamePart.h"
#include "widgets/IconButton.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace mci::ui {

void BriefPage::connectMenu()
{
    connect(m_more, &QToolButton::clicked, this, &BriefPage::openMenu);
    connect(m_menu, &BriefMenu::exportWanted, this, &BriefPage::exportTo);
    connect(m_menu, &BriefMenu::restoreWanted, this, &BriefPage::restore);
    connect(m_menu, &BriefMenu::brandKitWanted, this, &BriefPage::editBrandKit);
    connect(m_menu, &BriefMenu::removeWanted, this, &BriefPage::removeBrief);
}

void BriefPage::openMenu()
{
    m_menu->setVersions(std::nullopt);
    const int asked = ++m_versionsAsked;
    m_backend.briefVersions(briefId()).then(m_menu,
                                            [this, asked](const Result<std::vector<services::BriefVersion>> &versions) {
                                                if (asked != m_versionsAsked)
                                                    return;
                                                if (versions)
                                                    m_menu->setVersions(*versions);
                                                else
                                                    m_menu->setVersionsProblem(text::errorMessage(versions.error()));
                                            });
    const int right = m_more->width() - m_menu->sizeHint().width();
    m_menu->popup(m_more->mapToGlobal(QPoint(isRightToLeft() ? 0 : right, m_more->height() + 4)));
}

void BriefPage::forgetVersions()
{
    ++m_versionsAsked;
    m_menu->close();
    m_menu->setVersions(std::nullopt);
}

void BriefPage::exportTo(const QString &ending)
{
    m_form->commitTyping();
    //: Brief: title of the window that asks for a file
    auto *dialog =
        new QFileDialog(this, tr("Save the brief"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        QStringLiteral("*.") + ending);
    dialog->setObjectName(QStringLiteral("briefSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileNamePart(BriefText::title(m_document->draft().brief.productName)) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_backend.exportBrief(organizationId(), m_document->draft(), file).then(this, [this, file](const Status &status) {
            //: Toast: a brief was written to a file. %1: its name
            const QString saved = tr("Saved as %1").arg(QFileInfo(file).fileName());
            Q_EMIT toastWanted(status ? saved : text::errorMessage(status.error()), false);
        });
    });
    dialog->open();
}

void BriefPage::editBrandKit()
{
    auto *dialog = new BrandKitDialog(m_look, m_backend, organizationId(), this);
    connect(dialog, &BrandKitDialog::saved, this, [this](const domain::BrandKit &kit) {
        m_document->change([&](domain::BriefDraft &draft) { draft.brief.brand = kit; });
        //: Toast: the client's brand kit was changed
        Q_EMIT toastWanted(tr("Brand kit saved"), false);
    });
    dialog->open();
}

void BriefPage::restore(const services::BriefVersion &version)
{
    const domain::BriefDraft before = m_document->draft();
    //: Toast and undo: an earlier state of a brief is back. %1: its number
    const QString text = tr("Version %1 restored").arg(version.version);
    m_document->edit(
        text, [after = version.draft](domain::BriefDraft &draft) { draft = after; },
        [before](domain::BriefDraft &draft) { draft = before; });
    Q_EMIT toastWanted(text, true);
}

void BriefPage::removeBrief()
{
    const QString id = briefId();
    const QString title = BriefText::title(m_document->draft().brief.productName);
    m_document->close();
    m_removals->removeBrief(id, title);
    Q_EMIT removed(id);
}

} // namespace mci::ui
