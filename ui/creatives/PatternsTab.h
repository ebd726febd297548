// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeRow.h"
#include "creatives/PatternsState.h"
#include "creatives/TagComparison.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <array>

#include <QWidget>

namespace mci::ui {

class CorrectableText;
class LabelledText;
class Note;
class PaletteBar;
class PatternSection;
class PatternsHead;
class PatternsNotice;
class ResultsSection;

/** Side panel: what a creative looks like, what it says and how it asks; or why that is not known. */
class PatternsTab final : public QWidget
{
    Q_OBJECT

public:
    PatternsTab(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** Of another creative than before: with nothing known of it. */
    void setCreative(const CreativeRow &row);
    void setState(const PatternsState &state);
    void setPictureShown(bool shown);
    /** Of the account; nullopt while they are not known. */
    void setResults(const std::optional<TagComparison> &results);

Q_SIGNALS:
    /** `again`: whatever was found, or failed, before. */
    void analysisWanted(bool again);
    void correctionWanted(const mci::ui::PatternCorrection &correction);

private:
    [[nodiscard]] PatternSection *makeVisual();
    [[nodiscard]] PatternSection *makeMessage();
    [[nodiscard]] PatternSection *makeApproach();
    void refresh();
    void fill();
    void fillMessage(const domain::MessagePattern &message);
    void fillComparisons();
    void makeText(PatternSection &section, domain::PatternField field, const QString &name);
    void connectSection(PatternSection &section);
    void openValues(domain::PatternField field, const QPoint &globalPosition);
    void openMenu(domain::PatternField field, const QPoint &globalPosition);
    void correctText(domain::PatternField field, const QString &text);
    void fillWords(const std::vector<domain::DecidingWord> &words);

    Look &m_look;
    PatternsState m_state;
    QString m_id;
    /** Why the creative's picture cannot be analyzed; empty when it can. */
    QString m_whyNoPicture;
    PatternsNotice *m_notice;
    QWidget *m_content;
    PatternsHead *m_head;
    Note *m_lowResolution;
    PaletteBar *m_palette = nullptr;
    std::map<domain::PatternField, CorrectableText *> m_texts;
    LabelledText *m_imageText = nullptr;
    /** For the tags that can have deciding words, in the order of their names below. */
    std::array<LabelledText *, 4> m_words{};
    PatternSection *m_visual;
    PatternSection *m_message;
    PatternSection *m_approach;
    ResultsSection *m_resultLines;
    std::optional<TagComparison> m_results;
};

} // namespace mci::ui
