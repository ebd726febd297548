// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "dashboard/DashboardData.h"
#include "dashboard/QuadrantLayout.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class CreativeThumb;

/** Creatives as pictures at spend × main KPI, divided by the median spend and by what the KPI is held against. */
class QuadrantView final : public QWidget
{
    Q_OBJECT

public:
    QuadrantView(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setDashboard(const DashboardData &dashboard);
    /** How many creatives it shows. */
    [[nodiscard]] int count() const { return static_cast<int>(m_points.size()); }
    [[nodiscard]] static QString quarterText(Quarter quarter);
    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 200}; }

Q_SIGNALS:
    void creativeChosen(const QString &creativeId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void place();
    /** Whether the word covers neither a picture nor a line nor a corner. */
    [[nodiscard]] bool isFreeOf(const QRectF &word, const QRectF &plot) const;
    void paintLabels(QPainter &painter, const QRectF &plot) const;

    Look &m_look;
    ThumbnailStore &m_thumbnails;
    std::vector<QuadrantPoint> m_points;
    std::vector<CreativeThumb *> m_thumbs;
    QuadrantScale m_scale;
    QString m_mostSpend;
    QString m_noSpend;
    QString m_best;
    QString m_reference;
};

} // namespace mci::ui
