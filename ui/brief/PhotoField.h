// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QImage>
#include <QPointer>
#include <QThreadPool>
#include <QWidget>

class QFileDialog;
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
    ~PhotoField() override;

    /** A path; empty: none. It is checked, too. */
    void setFile(const QString &path);
    [[nodiscard]] const QString &file() const { return m_file; }
    /** As chosen by hand: says edited() once it is known to be a picture. */
    void choose(const QString &path);
    /** Nobody knows yet whether what was chosen is a picture. */
    [[nodiscard]] bool isChoosing() const { return m_choosing; }
    /** What is chosen and not known yet belongs to something that is gone. */
    void dropChoice();

Q_SIGNALS:
    void edited(const QString &path);
    /** After choose(): `taken` is what edited() has said. */
    void choiceEnded(bool taken);
    /** Why the file cannot be used; empty where it can. */
    void problemChanged(const QString &problem);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void read(const QString &path, bool chosen);
    void take(const QString &path, const QImage &image, bool chosen);
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
    bool m_choosing = false;
    QPointer<QFileDialog> m_dialog;
    QThreadPool m_pool;
};

} // namespace mci::ui
