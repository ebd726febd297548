// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class ComboBox;
class Field;
class PhotoField;
class SwatchList;

/** How the pictures are to look, and what every one of them carries: layout, style, mood, palette, photo, small print. */
class VisualFields final : public QWidget
{
    Q_OBJECT

public:
    VisualFields(Look &look, BriefDocument &document, QWidget *parent);

    /** How many of its things are set. */
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    /** Parts were made or went. */
    void rebuilt();

private:
    void addPhoto();
    void addDirection();
    void addPalette();
    template<typename Enum>
    [[nodiscard]] ComboBox *addChoice(const char *name, const QStringList &values,
                                      std::optional<Enum> domain::VisualDirection::*member);

    Look &m_look;
    BriefDocument &m_document;
    PhotoField *m_photo;
    SwatchList *m_palette;
};

} // namespace mci::ui
