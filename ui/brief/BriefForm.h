// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "widgets/Panel.h"

namespace mci::services {
struct BriefPreview;
}

namespace mci::ui {

class BriefFields;
class ChipList;
class Disclosure;
class FormatChoice;
class Segmented;
class SketchRow;
class VisualFields;

/** The card in the middle of the editor: everything that a person says about the new creatives. */
class BriefForm final : public Panel
{
    Q_OBJECT

public:
    BriefForm(Look &look, BriefDocument &document, QWidget *parent);

    /** nullptr: nobody knows yet. */
    void setPreview(const services::BriefPreview *preview);
    [[nodiscard]] BriefFields &fields() { return *m_fields; }
    /** Phrases that are typed and not in the draft yet. */
    void commitTyping();

Q_SIGNALS:
    /** Parts were made or went: whoever ties the keys of a page has to do it again. */
    void rebuilt();

private:
    void addPhrases();
    void addShapes();
    void addSketches();
    void addMore();
    void link(ChipList *list, QStringList domain::Brief::*words, const QString &undoText);
    void refresh();

    Look &m_look;
    BriefDocument &m_document;
    BriefFields *m_fields;
    QList<ChipList *> m_phrases;
    FormatChoice *m_formats;
    Segmented *m_variations;
    SketchRow *m_sketches;
    VisualFields *m_visual = nullptr;
    Disclosure *m_more = nullptr;
};

} // namespace mci::ui
