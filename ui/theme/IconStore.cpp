// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/IconStore.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/** Outside every namespace: Q_INIT_RESOURCE wants it so. A static library's resources stay unknown without it. */
static void registerIcons()
{
    Q_INIT_RESOURCE(mci_icons);
}

namespace mci::ui {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap render(const QString &name, int size, qreal devicePixelRatio, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/** Draws at whatever size and pixel ratio a widget asks for, so that nothing is ever scaled. */
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor normal, QColor disabled)
        : m_name(std::move(name))
        , m_normal(std::move(normal))
        , m_disabled(std::move(disabled))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap = render(m_name, size, painter->device()->devicePixelRatioF(), colorFor(mode));
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        // `size` is in device pixels here.
        const int logical = qRound(std::min(size.width(), size.height()) / scale);
        return render(m_name, logical, scale, colorFor(mode));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_normal, m_disabled); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_normal; }

    QString m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

IconStore::IconStore()
{
    registerIcons();
}

QIcon IconStore::icon(const QString &name, const Theme &theme, Role role) const
{
    return contains(name) ? QIcon(new LineIconEngine(name, theme.color(role), theme.color(Role::Disabled))) : QIcon();
}

QPixmap IconStore::pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &color) const
{
    const QString key = QStringLiteral("%1|%2|%3|%4").arg(name).arg(size).arg(devicePixelRatio).arg(color.rgba());
    auto it = m_cache.constFind(key);
    if (it == m_cache.constEnd())
        it = m_cache.insert(key, render(name, size, devicePixelRatio, color));
    return *it;
}

bool IconStore::contains(const QString &name)
{
    return QFile::exists(pathOf(name));
}

} // namespace mci::ui
