// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/QssTemplate.h"

#include <QFile>

/** Outside every namespace: Q_INIT_RESOURCE wants it so. */
static void registerStyle()
{
    Q_INIT_RESOURCE(mci_style);
}

namespace mci::ui::QssTemplate {

namespace {

/** As in the template, beside a border of one pixel. */
constexpr int kFieldPaddingX = 8;
constexpr int kFieldPaddingY = 6;

} // namespace

QString source()
{
    registerStyle();
    QFile file(QStringLiteral(":/style/app.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString filled(const Theme &theme)
{
    QString sheet = source();
    const auto put = [&sheet](const QString &name, const QString &value) {
        sheet.replace(QLatin1Char('@') + name + QLatin1Char('@'), value);
    };
    for (std::size_t i = 0; i < kRoleCount; ++i) {
        const Role role = static_cast<Role>(i);
        put(QLatin1String(Theme::roleName(role)), theme.color(role).name(QColor::HexArgb));
    }
    put(QStringLiteral("field"), theme.color(theme.isDark() ? Role::Sunken : Role::Surface).name());
    // A thicker border takes its room from the padding, so that nothing moves.
    const int focusWidth = qRound(theme.focusWidth());
    put(QStringLiteral("focus-width"), QString::number(focusWidth));
    put(QStringLiteral("focus-padding-x"), QString::number(kFieldPaddingX + 1 - focusWidth));
    put(QStringLiteral("focus-padding-y"), QString::number(kFieldPaddingY + 1 - focusWidth));
    return sheet;
}

} // namespace mci::ui::QssTemplate
