// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QDialog>

class QVBoxLayout;

namespace mci::ui {

class Button;
class ChipList;
class LineEdit;
class Note;
class PhotoField;
class SuggestionEdit;
class SwatchList;

/** What a client's ads always have, and never. Read when it opens, written by "Save". Deletes itself when it closes. */
class BrandKitDialog final : public QDialog
{
    Q_OBJECT

public:
    BrandKitDialog(Look &look, Backend &backend, const QString &organizationId, QWidget *parent);

Q_SIGNALS:
    /** In the store. */
    void saved(const mci::domain::BrandKit &kit);

private:
    void build();
    void addLook(QVBoxLayout *column);
    void addWords(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void fill(const domain::BrandKit &kit);
    [[nodiscard]] domain::BrandKit kit() const;
    void save();
    void onLogoChosen(bool taken);
    void tell(const QString &problem);
    /** Tab leads through the parts in their order. */
    void tie();

    Look &m_look;
    Backend &m_backend;
    QString m_organizationId;
    LineEdit *m_name;
    PhotoField *m_logo;
    SwatchList *m_colours;
    SuggestionEdit *m_font;
    ChipList *m_forbidden;
    ChipList *m_competitors;
    Note *m_note;
    Button *m_save;
    /** "Save" was pressed while the logo was read. */
    bool m_awaitsLogo = false;
};

} // namespace mci::ui
