// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <vector>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace mci::test {

namespace {

struct Entry
{
    const char *name;
    TestFactory factory;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

ApplicationFactory &applicationFactory()
{
    static ApplicationFactory factory
        = [](int &argc, char **argv) { return std::make_unique<QGuiApplication>(argc, argv); };
    return factory;
}

} // namespace

bool registerTestClass(const char *name, TestFactory factory)
{
    entries().push_back({name, factory});
    return true;
}

bool registerApplication(ApplicationFactory factory)
{
    applicationFactory() = factory;
    return true;
}

} // namespace mci::test

#ifdef __SANITIZE_THREAD__
/**
 * ThreadSanitizer does not see inside Qt, so it misses the reference count that orders the last use of a future's
 * shared state before its destruction by the other side.
 */
extern "C" const char *__tsan_default_suppressions();
extern "C" const char *__tsan_default_suppressions()
{
    return "race:QFutureInterface*::~QFutureInterface\n";
}
#endif

// Usage: tst_folder [Class,Class… | --without Class,Class…] [Qt Test arguments…]. Without classes, every class of the folder runs.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, (home.path() + QLatin1Char('/') + QLatin1String(variable)).toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    const std::unique_ptr<QGuiApplication> app = mci::test::applicationFactory()(argc, argv);

    QStringList arguments = QCoreApplication::arguments();
    const bool without = arguments.value(1) == QLatin1String("--without");
    if (without)
        arguments.removeAt(1);
    QStringList named;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-'))
        named = arguments.takeAt(1).split(u',');
    const bool someOnly = !named.isEmpty();
    int failures = 0;
    int run = 0;
    for (const auto &entry : mci::test::entries()) {
        if (someOnly && named.removeOne(QLatin1String(entry.name)) == without)
            continue;
        const std::unique_ptr<QObject> test(entry.factory());
        failures += QTest::qExec(test.get(), arguments);
        ++run;
    }
    if (run == 0 || !named.isEmpty()) {
        QTextStream(stderr) << "no such test class: " << named.join(u' ') << '\n';
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
