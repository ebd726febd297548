// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made/VariationView.h"
#include "theme/Look.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class Button;
class ElidedLabel;
class LetterPill;
class LineageTab;
class OriginalityTab;
class PanelTabs;
class PictureDesk;
class ScoreTab;
class TextTab;

/** Everything about one variation, beside the cards. */
class VariationPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Originality, Text, Score, Lineage };

    VariationPanel(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    /** `answered`: it is what became of everything that was asked for. */
    void setVariation(const VariationView &view, bool answered);
    [[nodiscard]] const QString &variationId() const { return m_id; }
    void setBusy(bool busy);
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    [[nodiscard]] TextTab &texts() { return *m_texts; }
    [[nodiscard]] LineageTab &lineage() { return *m_lineage; }
    /** What of a variation stays while it is made anew. */
    [[nodiscard]] QSet<services::VariationPart> kept(const QString &variationId) const;
    [[nodiscard]] bool isDrawn() const;
    void takeFocus();

Q_SIGNALS:
    /** -1: the one before, 1: the next. */
    void stepRequested(int by);
    void closeRequested();
    void anotherWanted(const QString &variationId);
    void copyWanted(const QString &variationId);
    void exportWanted(const QString &variationId, QWidget *below);
    void approvalWanted(const QString &variationId, bool approved);
    /** The history of the one that is shown is looked at. */
    void revisionsWanted(const QString &variationId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *scrolling(QWidget *content, const QString &name);
    void addTab(const QString &name, QWidget *content);
    void askForRevisions();

    Look &m_look;
    QString m_id;
    LetterPill *m_letter;
    ElidedLabel *m_name;
    PanelTabs *m_tabs;
    QStackedWidget *m_pages;
    OriginalityTab *m_originality;
    TextTab *m_texts;
    ScoreTab *m_score;
    LineageTab *m_lineage;
    Button *m_approve = nullptr;
    Button *m_export = nullptr;
    bool m_approved = false;
    QHash<QString, QSet<services::VariationPart>> m_kept;
};

} // namespace mci::ui
