// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::services {
struct BriefPreview;
}

namespace mci::ui {

class Button;
class SourceRow;
class TextLabel;

/** The creatives that the brief is inspired by, and what each one lends. */
class SourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    SourcesPanel(Look &look, BriefDocument &document, ThumbnailStore &pictures, QWidget *parent);

    /** nullptr: nobody knows yet. */
    void setPreview(const services::BriefPreview *preview);
    /** What is wrong with the choice as a whole; empty: nothing. */
    void setProblem(const QString &problem);
    /** Those that have no patterns, as far as it is known. */
    [[nodiscard]] QStringList withoutPatterns() const { return m_withoutPatterns; }

Q_SIGNALS:
    void addWanted();
    /** There are other rows now: whoever ties the keys of a page has to do it again. */
    void rebuilt();
    void analysisWanted(const QStringList &creativeIds);

private:
    void refresh();
    void addRow(const domain::BriefSource &source);
    void toggle(const QString &creativeId, domain::PatternLayer layer, bool on);
    void remove(const QString &creativeId);

    Look &m_look;
    BriefDocument &m_document;
    ThumbnailStore &m_pictures;
    TextLabel *m_title;
    Button *m_add;
    TextLabel *m_hint;
    TextLabel *m_problem;
    QVBoxLayout *m_rows;
    std::vector<SourceRow *> m_shown;
    QHash<QString, services::SourceFacts> m_facts;
    QStringList m_withoutPatterns;
};

} // namespace mci::ui
