// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QGuiApplication>
#include <QObject>
#include <QTest>

namespace mci::test {

/** Registers a test class with the executable of its folder; TestMain.cpp runs them all, or those named on the command line. */
using TestFactory = QObject *(*)();
bool registerTestClass(const char *name, TestFactory factory);

/** Tests of windows bring a QApplication (tests/gui/support/WidgetApplication.cpp); the others get a QGuiApplication. */
using ApplicationFactory = std::unique_ptr<QGuiApplication> (*)(int &argc, char **argv);
bool registerApplication(ApplicationFactory factory);

} // namespace mci::test

#define MCI_TEST_CLASS(Class)                                                                                          \
    static const bool mciRegistered##Class                                                                             \
        = mci::test::registerTestClass(#Class, []() -> QObject * { return new Class; })
