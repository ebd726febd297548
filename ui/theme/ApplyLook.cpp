// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ApplyLook.h"

#include "theme/AppStyle.h"
#include "theme/FocusRing.h"
#include "theme/QssTemplate.h"
#include "theme/SystemMotion.h"
#if defined(Q_OS_LINUX)
#include "theme/PortalMotion.h"
#include "theme/PortalScheme.h"
#include "theme/PortalSettings.h"
#include "theme/SessionBus.h"
#endif

#include <QApplication>
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
    // The system's own stands in where Inter is missing. Asking for the list of all fonts would cost a tenth of the start.
    font.setFamilies({QStringLiteral("Inter"), system.family()});
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
    // Menus, lists and tooltips are there at once, whatever the desktop's own programs do.
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

/** Light or dark and whether things move, as the system has it, now and when it changes. */
void followSystem(Look &look)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto toScheme = [](Qt::ColorScheme scheme) {
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
    };
    look.setSystemScheme(toScheme(QGuiApplication::styleHints()->colorScheme()));
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &look,
                     [&look, toScheme](Qt::ColorScheme scheme) { look.setSystemScheme(toScheme(scheme)); });
#endif
#if defined(Q_OS_LINUX)
    if (const auto bus = sessionBus()) {
        auto *portal = new PortalSettings(*bus, &look);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        new PortalScheme(look, *portal, &look);
#endif
        new PortalMotion(look, *portal, &look);
    }
#else
    const auto readMotion = [&look] {
        if (const auto moves = systemMotion())
            look.setSystemMotion(*moves);
    };
    readMotion();
    // Whoever changes it comes back from the system's settings.
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &look, [readMotion](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            readMotion();
    });
#endif
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
    followSystem(look);
}

} // namespace mci::ui
