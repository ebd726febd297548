// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class FilePicture;
class PictureDesk;
class RevisionList;
class TextLabel;
class TextSection;

/** Where a variation comes from, who let it pass, and what it was before. */
class LineageTab final : public QWidget
{
    Q_OBJECT

public:
    LineageTab(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    void setVariation(const services::MadeOutput &output, const services::MadeVariation &variation);
    [[nodiscard]] RevisionList &revisions() { return *m_revisions; }
    [[nodiscard]] bool isDrawn() const;

private:
    void showSources(const services::MadeOutput &output);
    [[nodiscard]] QStringList factsOf(const services::MadeOutput &output) const;
    [[nodiscard]] QStringList gateOf(const services::MadeOutput &output,
                                     const services::MadeVariation &variation) const;

    Look &m_look;
    PictureDesk &m_desk;
    TextLabel *m_title;
    QVBoxLayout *m_sourceColumn;
    QWidget *m_sources = nullptr;
    std::vector<FilePicture *> m_thumbs;
    std::vector<domain::BriefSource> m_shownSources;
    QHash<QString, QString> m_shownFiles;
    TextSection *m_facts;
    TextSection *m_gate;
    RevisionList *m_revisions;
};

} // namespace mci::ui
