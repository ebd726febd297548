// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SwatchList.h"

#include "brief/ColourSwatch.h"
#include "domain/brief/BriefLimits.h"
#include "widgets/Accessibility.h"
#include "widgets/FlowRow.h"
#include "widgets/IconButton.h"

#include <QColorDialog>
#include <QMenu>

namespace mci::ui {

namespace {

constexpr int kSwatchAdd = 24;

} // namespace

SwatchList::SwatchList(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new FlowRow(this))
    //: Brief: adds a colour to a palette
    , m_add(new IconButton(look, QStringLiteral("plus"), tr("Add a color"), this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_add->setObjectName(QStringLiteral("swatchAdd"));
    m_add->setExtent(kSwatchAdd);
    m_add->setOutlined(true);
    connect(m_add, &QToolButton::clicked, this, [this] { askFor(-1); });
    rebuild();
}

void SwatchList::setColours(const QStringList &colours)
{
    if (colours == m_colours)
        return;
    m_colours = colours;
    rebuild();
}

void SwatchList::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (QWidget *swatch : std::exchange(m_swatches, {})) {
        swatch->hide();
        swatch->deleteLater();
    }
    for (int i = 0; i < m_colours.size(); ++i) {
        auto *swatch = new ColourSwatch(m_look, m_colours.at(i), this);
        swatch->show();
        m_row->addWidget(swatch);
        m_swatches.append(swatch);
        connect(swatch, &QAbstractButton::clicked, this, [this, i, swatch] { openMenu(i, swatch); });
        connect(swatch, &ColourSwatch::removed, this, [this, i] { remove(i); });
    }
    m_row->addWidget(m_add);
    //: Brief: why no colour can be added. %n: how many there may be
    m_add->setDisabledReason(m_colours.size() < domain::brief_limit::kMostColours
                                 ? QString()
                                 : tr("There can be %n color(s) at most.", "", domain::brief_limit::kMostColours));
    updateGeometry();
    Q_EMIT rebuilt();
}

void SwatchList::openMenu(int at, QWidget *swatch)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("swatchMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Brief, menu of a colour
    connect(menu->addAction(m_look.icon(QStringLiteral("edit")), tr("Change…")), &QAction::triggered, this,
            [this, at] { askFor(at); });
    //: Brief, menu of a colour
    connect(menu->addAction(m_look.icon(QStringLiteral("trash")), tr("Remove")), &QAction::triggered, this,
            [this, at] { remove(at); });
    menu->popup(swatch->mapToGlobal(QPoint(0, swatch->height())));
}

void SwatchList::askFor(int at)
{
    const QColor first = at >= 0 ? QColor(m_colours.at(at)) : m_look.color(Role::Accent);
    auto *dialog = new QColorDialog(first, this);
    dialog->setObjectName(QStringLiteral("colourDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, at](const QColor &colour) {
        QStringList colours = m_colours;
        const QString hex = colour.name(QColor::HexRgb).toUpper();
        if (colours.contains(hex))
            return;
        if (at >= 0 && at < colours.size())
            colours[at] = hex;
        else
            colours.append(hex);
        Q_EMIT edited(colours);
    });
    dialog->open();
}

void SwatchList::remove(int at)
{
    QStringList colours = m_colours;
    colours.removeAt(at);
    Q_EMIT edited(colours);
    QWidget *taker = at < m_swatches.size() ? m_swatches.at(at) : m_add;
    taker->setFocus(Qt::TabFocusReason);
}

} // namespace mci::ui
