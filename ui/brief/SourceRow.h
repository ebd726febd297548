// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "domain/brief/StoredBrief.h"
#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class ElidedLabel;
class SmallPicture;
class IconButton;
class TextLabel;
class ToggleTag;

/** A creative that the brief takes from: picture, name, figures, and what of it may be taken. */
class SourceRow final : public QWidget
{
    Q_OBJECT

public:
    SourceRow(Look &look, ThumbnailStore &pictures, const QString &creativeId, QWidget *parent);

    [[nodiscard]] const QString &creativeId() const { return m_creativeId; }
    void setSource(const domain::BriefSource &source);
    /** nullptr: nobody knows yet. */
    void setFacts(const services::SourceFacts *facts);
    /** Takes the keyboard, on its ×. */
    void takeFocus();

Q_SIGNALS:
    void layerToggled(mci::domain::PatternLayer layer, bool on);
    void removeWanted();
    void analysisWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLayer(domain::PatternLayer layer, QLayout *row);
    void nameParts(const QString &name);

    Look &m_look;
    QString m_creativeId;
    SmallPicture *m_picture;
    ElidedLabel *m_name;
    TextLabel *m_figures;
    TextLabel *m_state;
    Button *m_analyze;
    IconButton *m_remove;
    QList<std::pair<domain::PatternLayer, ToggleTag *>> m_layers;
};

} // namespace mci::ui
