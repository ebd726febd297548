// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefMenu.h"

#include "brief/BriefText.h"

namespace mci::ui {

BriefMenu::BriefMenu(Look &look, QWidget *parent)
    : QMenu(parent)
    , m_look(look)
    //: Brief, menu: earlier states of the brief
    , m_versions(new QMenu(tr("Versions"), this))
{
    setObjectName(QStringLiteral("briefMenu"));
    m_versions->setObjectName(QStringLiteral("briefVersions"));
    const auto addFile = [this](const QString &text, const char *ending) {
        QAction *action = addAction(m_look.icon(QStringLiteral("export")), text);
        action->setObjectName(QStringLiteral("briefSaveAs-") + QLatin1String(ending));
        connect(action, &QAction::triggered, this, [this, ending] { Q_EMIT exportWanted(QLatin1String(ending)); });
    };
    //: Brief, menu: writes a file
    addFile(tr("Save as PDF…"), "pdf");
    //: Brief, menu: writes a file
    addFile(tr("Save as Markdown…"), "md");
    //: Brief, menu: writes a file
    addFile(tr("Save as JSON…"), "json");
    addSeparator();
    m_versions->setIcon(look.icon(QStringLiteral("clock")));
    addMenu(m_versions);
    //: Brief, menu: name, logo, colours and words of the client's brand
    QAction *kit = addAction(look.icon(QStringLiteral("swatch")), tr("Brand kit…"));
    kit->setObjectName(QStringLiteral("briefBrandKit"));
    connect(kit, &QAction::triggered, this, &BriefMenu::brandKitWanted);
    addSeparator();
    //: Brief, menu: takes it out of the library; can be undone
    QAction *remove = addAction(look.icon(QStringLiteral("trash")), tr("Remove brief"));
    remove->setObjectName(QStringLiteral("briefRemove"));
    connect(remove, &QAction::triggered, this, &BriefMenu::removeWanted);
    setVersions(std::nullopt);
}

void BriefMenu::addRemark(const QString &text)
{
    m_versions->addAction(text)->setEnabled(false);
}

void BriefMenu::setVersionsProblem(const QString &problem)
{
    m_versions->clear();
    addRemark(problem);
}

void BriefMenu::setVersions(const std::optional<std::vector<services::BriefVersion>> &versions)
{
    m_versions->clear();
    if (!versions) {
        //: Brief, menu of versions: they are being read
        addRemark(tr("Reading…"));
        return;
    }
    if (versions->empty()) {
        //: Brief, menu of versions: the brief was never changed after something was made of it
        addRemark(tr("No earlier versions"));
        return;
    }
    const UtcTime now = SystemClock().now();
    for (const services::BriefVersion &version : *versions) {
        //: Brief, menu of versions. %1: number, %2: when it was saved, such as 12 min ago
        QAction *action =
            m_versions->addAction(tr("Version %1, %2").arg(version.version).arg(BriefText::ago(version.savedAt, now)));
        action->setObjectName(QStringLiteral("briefVersion-%1").arg(version.version));
        connect(action, &QAction::triggered, this, [this, version] { Q_EMIT restoreWanted(version); });
    }
}

} // namespace mci::ui
