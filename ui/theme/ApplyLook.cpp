// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ApplyLook.h"

#include "theme/AppStyle.h"
#include "theme/FocusRing.h"
#if defined(Q_OS_LINUX) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include "theme/PortalScheme.h"
#endif
#include "theme/QssTemplate.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QStyleHints>
#include <QToolTip>

namespace mci::ui {

namespace {

/** Captions must not go below 11 px, and they are 8.25 pt beside it. */
constexpr qreal kSmallestBase = 9.75;

QFont baseFont(const QFont &system)
{
    QFont font = system;
#if defined(Q_OS_LINUX)
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(inter))
        font.setFamilies({inter});
#endif
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), kSmallestBase));
    return font;
}

void dress(QApplication &application, const Look &look)
{
    QApplication::setPalette(look.theme().palette());
    QApplication::setFont(look.font(TypeRole::Body));
    QToolTip::setFont(look.font(TypeRole::Small));
    QToolTip::setPalette(look.theme().palette());
    const QString sheet = QssTemplate::filled(look.theme());
    if (sheet != application.styleSheet())
        application.setStyleSheet(sheet);
}

} // namespace

void applyLook(QApplication &application, Look &look)
{
    look.setBaseFont(baseFont(QGuiApplication::font()));
    const QPointer<AppStyle> style(new AppStyle(look));
    QApplication::setStyle(style);
    // The application may outlive the look; a style that points at it must not stay.
    QObject::connect(&look, &QObject::destroyed, &application, [&application, style] {
        if (!style)
            return;
        application.setStyleSheet({});
        QApplication::setStyle(QStringLiteral("Fusion"));
    });
    dress(application, look);
    new FocusRing(look, &look);
    QObject::connect(&look, &Look::changed, &application, [&application, &look] { dress(application, look); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto toScheme = [](Qt::ColorScheme scheme) {
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
    };
    look.setSystemScheme(toScheme(QGuiApplication::styleHints()->colorScheme()));
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &look,
                     [&look, toScheme](Qt::ColorScheme scheme) { look.setSystemScheme(toScheme(scheme)); });
#elif defined(Q_OS_LINUX)
    new PortalScheme(look, &look);
#endif
}

} // namespace mci::ui
