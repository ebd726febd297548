// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <optional>

#include <QWidget>

namespace mci::ui {

class CreativePicture;
class ElidedLabel;
class IconButton;
class StatusLabel;
class Tag;
struct CreativeRow;

/** Above a column of the compare board: picture, name and state of its creative. It is the handle that the column is dragged by. */
class CompareHead final : public QWidget
{
    Q_OBJECT

public:
    CompareHead(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row, bool isReference);
    [[nodiscard]] IconButton &removeButton() const { return *m_remove; }

Q_SIGNALS:
    void removeWanted();
    void referenceWanted();
    void pressed();
    /** Held and moved there. */
    void dragged(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    Tag *m_reference;
    IconButton *m_remove;
    CreativePicture *m_picture;
    ElidedLabel *m_name;
    StatusLabel *m_status;
    std::optional<QPoint> m_pressPoint;
    bool m_dragging = false;
};

} // namespace mci::ui
