// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QFuture>
#include <QImage>
#include <QWidget>

class QLabel;

namespace mci::ui {

class Button;
class ElidedLabel;
class TextLabel;

/** A picture file of the user's: chosen or dropped, checked that it is one, shown small. */
class PhotoField final : public QWidget
{
    Q_OBJECT

public:
    PhotoField(Look &look, QWidget *parent);

    /** A path; empty: none. It is checked, too. */
    void setFile(const QString &path);
    [[nodiscard]] const QString &file() const { return m_file; }
    /** As chosen by hand: says edited() once it is known to be a picture. */
    void choose(const QString &path);

Q_SIGNALS:
    void edited(const QString &path);
    /** Why the file cannot be used; empty where it can. */
    void problemChanged(const QString &problem);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void read(const QString &path, bool chosen);
    void showState();

    Look &m_look;
    QLabel *m_picture;
    ElidedLabel *m_name;
    TextLabel *m_hint;
    Button *m_choose;
    Button *m_remove;
    QString m_file;
    QImage m_image;
    int m_reading = 0;
};

} // namespace mci::ui
