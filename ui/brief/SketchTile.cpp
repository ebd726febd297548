// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SketchTile.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QTextLayout>

namespace mci::ui {

namespace {

/** Of the frame, in design pixels. */
constexpr QSize kSketchFrame(96, 72);
constexpr int kSketchPadding = 6;
constexpr int kSketchWordsGap = 6;

} // namespace

SketchTile::SketchTile(Look &look, const QString &letter, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_letter(letter)
{
    setObjectName(QStringLiteral("sketchTile"));
    setAccessibleRole(*this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(letter);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SketchTile::setSketch(const QImage &image, const QString &name)
{
    m_image = image;
    m_name = name;
    setAccessibleName(name.isEmpty() ? m_letter : m_letter + QStringLiteral(": ") + name);
    updateGeometry();
    update();
}

int SketchTile::wordsHeight(int width) const
{
    const QFontMetrics metrics(m_look.font(TypeRole::Caption));
    const QString words = m_letter + u' ' + m_name;
    return metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, words).height();
}

int SketchTile::heightForWidth(int width) const
{
    return m_look.scaled(kSketchFrame.height()) + kSketchWordsGap + wordsHeight(width);
}

QSize SketchTile::sizeHint() const
{
    const int width = m_look.scaled(kSketchFrame.width());
    return {width, heightForWidth(width)};
}

QSize SketchTile::minimumSizeHint() const
{
    return {m_look.scaled(kSketchFrame.width()) - 16, m_look.scaled(kSketchFrame.height())};
}

QRect SketchTile::frame() const
{
    return {0, 0, width(), m_look.scaled(kSketchFrame.height())};
}

void SketchTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Theme &theme = m_look.theme();
    paintBox(painter, frame(), theme.color(theme.isDark() ? Role::Rail : Role::Sunken), theme.color(Role::BorderSubtle),
             6);
    if (!m_image.isNull()) {
        const QRectF room = QRectF(frame()).adjusted(kSketchPadding, kSketchPadding, -kSketchPadding, -kSketchPadding);
        QRectF place(QPointF(), QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.drawImage(place, m_image);
    }
    painter.setPen(theme.color(Role::Text2));
    painter.setFont(m_look.font(TypeRole::Caption));
    const QRect words(0, frame().height() + kSketchWordsGap, width(), height() - frame().height() - kSketchWordsGap);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.drawText(words, static_cast<int>(side) | Qt::TextWordWrap, m_letter + u' ' + m_name);
}

} // namespace mci::ui
