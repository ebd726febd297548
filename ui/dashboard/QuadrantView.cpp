// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/QuadrantView.h"

#include "dashboard/CreativeThumb.h"
#include "dashboard/DashboardText.h"
#include "text/Isolated.h"
#include "text/KpiText.h"
#include "theme/Painters.h"

#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

namespace {

/** More pictures than these would only cover each other. */
constexpr std::size_t kMostThumbs = 40;
constexpr int kAxisGap = 6;
constexpr int kCornerGap = 8;

} // namespace

QuadrantView::QuadrantView(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("quadrant"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_look, &Look::changed, this, [this] {
        place();
        update();
    });
}

QString QuadrantView::quarterText(Quarter quarter)
{
    switch (quarter) {
    case Quarter::Star:
        //: Dashboard, corner of the quadrant: much spent, does well
        return tr("Star");
    case Quarter::HiddenGem:
        //: Dashboard, corner of the quadrant: little spent, does well
        return tr("Hidden gem");
    case Quarter::Watch:
        //: Dashboard, corner of the quadrant: little spent, does badly
        return tr("Watch");
    case Quarter::Leak:
        //: Dashboard, corner of the quadrant: much spent, does badly
        return tr("Leak");
    }
    return {};
}

void QuadrantView::setDashboard(const DashboardData &dashboard)
{
    for (CreativeThumb *thumb : std::exchange(m_thumbs, {})) {
        thumb->hide();
        thumb->deleteLater();
    }
    m_points.clear();
    const domain::Kpi goal = dashboard.facts.goal;
    std::vector<const services::TopCreative *> shown;
    for (const services::TopCreative *item : dashboard.top()) {
        if (const auto value = item->ranked.kpis[goal]; value && shown.size() < kMostThumbs) {
            m_points.push_back({item->creative.id, domain::spendOf(item->row), *value});
            shown.push_back(item);
        }
    }
    m_scale = QuadrantScale::of(m_points, dashboard.answer.top.reference, domain::lowerIsBetter(goal));
    const Figures &figures = dashboard.figures;
    m_mostSpend = figures.axis(domain::Kpi::Spend, m_scale.mostSpend);
    m_noSpend = figures.axis(domain::Kpi::Spend, 0);
    m_best = figures.axis(goal, m_scale.lessIsBetter ? 0 : m_scale.mostValue);
    m_reference = figures.axis(goal, m_scale.reference);
    const QString kpi = text::kpiText(goal, dashboard.facts.objective);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        auto *thumb = new CreativeThumb(m_look, m_thumbnails, this);
        //: Dashboard, a creative in the quadrant: %1 its name, %2 the corner such as Star, %3 spend, %4 a KPI, %5 its value
        thumb->setCreative(m_points[i].creativeId, shown[i]->creative.thumbnailFile,
                           tr("%1. %2. Spend %3, %4 %5")
                               .arg(text::isolated(DashboardText::nameOf(*shown[i])), quarterText(m_scale.quarterOf(m_points[i])),
                                    figures.money(m_points[i].spend), kpi, figures.kpi(goal, m_points[i].value)));
        // One stop of the Tab key for all of them; arrows go on by rank.
        thumb->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        thumb->installEventFilter(this);
        connect(thumb, &CreativeThumb::opened, this, &QuadrantView::creativeChosen);
        thumb->show();
        m_thumbs.push_back(thumb);
    }
    //: Dashboard, the quadrant read aloud: %1 is a KPI
    setAccessibleName(tr("Spend and %1 of the creatives. Arrow keys go through them by rank.").arg(kpi));
    place();
    update();
}

bool QuadrantView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!on && key != Qt::Key_Left && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const auto at = std::find(m_thumbs.begin(), m_thumbs.end(), watched);
    if (at == m_thumbs.end())
        return false;
    const auto count = static_cast<int>(m_thumbs.size());
    const int next = (static_cast<int>(at - m_thumbs.begin()) + (on ? 1 : -1) + count) % count;
    m_thumbs[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

QRectF QuadrantView::plot() const
{
    const QFontMetrics caption(m_look.font(TypeRole::Caption));
    const int labels = std::max(caption.horizontalAdvance(m_best), caption.horizontalAdvance(m_reference)) + kAxisGap;
    // As in the chart by day, numbers grow to the right in every language.
    return {static_cast<qreal>(labels), 4.0, static_cast<qreal>(width() - labels),
            static_cast<qreal>(height() - 4 - caption.height() - kAxisGap)};
}

void QuadrantView::place()
{
    const std::vector<QPointF> places = placeThumbs(m_points, m_scale, plot());
    for (std::size_t i = 0; i < m_thumbs.size() && i < places.size(); ++i)
        m_thumbs[i]->move((places[i] - QPointF(kThumbSide / 2.0, kThumbSide / 2.0)).toPoint());
}

void QuadrantView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void QuadrantView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter.setPen(QPen(m_look.color(Role::Border), 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_points.empty())
        return;
    QPen dashed(m_look.color(Role::BorderStrong), 1);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    const QPointF cross = m_scale.place(area, m_scale.medianSpend, m_scale.reference);
    painter.drawLine(QPointF(cross.x(), area.top()), QPointF(cross.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), cross.y()), QPointF(area.right(), cross.y()));
    paintLabels(painter, area);
}

bool QuadrantView::isFreeOf(const QRectF &word, const QRectF &plot) const
{
    const qreal middle = m_scale.place(plot, m_scale.medianSpend, 0).x();
    const qreal corner = QFontMetrics(m_look.font(TypeRole::Caption)).height() + 2;
    if (word.top() < plot.top() + corner || word.bottom() > plot.bottom() - corner
        || (word.left() < middle + 2 && word.right() > middle - 2))
        return false;
    return std::none_of(m_thumbs.begin(), m_thumbs.end(),
                        [&word](const CreativeThumb *thumb) { return QRectF(thumb->geometry()).intersects(word); });
}

void QuadrantView::paintLabels(QPainter &painter, const QRectF &plot) const
{
    const QFont font = m_look.font(TypeRole::Caption);
    const QFontMetrics caption(font);
    const int line = caption.height();
    painter.setFont(font);
    // The plane is the same in every language, so its words do not change sides.
    const auto write = [&painter](const QRectF &place, Qt::Alignment alignment, const QString &text) {
        painter.drawText(place, static_cast<int>(alignment | Qt::AlignAbsolute), text);
    };
    painter.setPen(m_look.color(Role::Text2));
    const QRectF corners = plot.adjusted(kCornerGap, 2, -2, -2);
    write(corners, Qt::AlignLeft | Qt::AlignTop, quarterText(Quarter::HiddenGem));
    write(corners, Qt::AlignRight | Qt::AlignTop, quarterText(Quarter::Star));
    write(corners, Qt::AlignLeft | Qt::AlignBottom, quarterText(Quarter::Watch));
    write(corners, Qt::AlignRight | Qt::AlignBottom, quarterText(Quarter::Leak));
    painter.setPen(m_look.color(Role::Text3));
    const qreal y = m_scale.place(plot, 0, m_scale.reference).y();
    const QRectF side(0, 0, plot.left() - kAxisGap, 0);
    write(side.adjusted(0, plot.top(), 0, plot.top() + line), Qt::AlignRight | Qt::AlignVCenter, m_best);
    if (y - plot.top() > 1.5 * line)
        write(side.adjusted(0, y - line / 2.0, 0, y + line / 2.0), Qt::AlignRight | Qt::AlignVCenter, m_reference);
    //: Dashboard, quadrant: word on the dashed line at the account's median of the KPI
    const QString word = tr("median");
    const int width = caption.horizontalAdvance(word) + 1;
    // Where nothing else is: above or below the line, at its end or further in.
    for (qreal right = plot.right() - 2; right - width > plot.left(); right -= width) {
        const QRectF above(right - width, y - line - 2, width, line);
        const QRectF below(right - width, y + 2, width, line);
        const bool isFree = isFreeOf(above, plot);
        if (isFree || isFreeOf(below, plot)) {
            write(isFree ? above : below, Qt::AlignRight | Qt::AlignVCenter, word);
            break;
        }
    }
    const QRectF below(plot.left(), plot.bottom() + kAxisGap, plot.width(), line);
    write(below, Qt::AlignLeft, m_noSpend);
    write(below, Qt::AlignRight, m_mostSpend);
}

} // namespace mci::ui
