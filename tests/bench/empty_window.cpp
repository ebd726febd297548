// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

namespace {

/** Says when the window has been painted for the first time. */
class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { std::fputs("window_painted\n", stderr); });
        }
        return false;
    }
};

} // namespace

/** The least that a program with a window can be: what the start of ours is measured against. */
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
