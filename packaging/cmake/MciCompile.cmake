# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
include_guard(GLOBAL)

# The build type for daily work and CI: some optimisation so that tests are quick, line tables so that a stack can be read,
# asserts on. Full -O2 -g doubles the time to build on two cores.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1" CACHE STRING "flags of the build type Dev")

function(mci_compile_settings target)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT QT_NO_CONTEXTLESS_CONNECT)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /permissive- /we4062 /utf-8 $<$<BOOL:${MCI_WERROR}>:/WX> /guard:cf)
    return()
  endif()
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Werror=switch
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    $<$<BOOL:${MCI_WERROR}>:-Werror>
    -fstack-protector-strong $<$<CONFIG:Release>:-fstack-clash-protection -D_FORTIFY_SOURCE=2>)
  target_link_options(${target} PRIVATE $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now>)
  if(MCI_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${MCI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(${target} PRIVATE -fsanitize=${MCI_SANITIZE})
  endif()
  if(MCI_COVERAGE)
    target_compile_options(${target} PRIVATE --coverage)
    target_link_options(${target} PRIVATE --coverage)
  endif()
endfunction()

# The Qt Core and standard headers nearly every file includes, compiled once a target.
function(mci_precompile_qt target)
  target_precompile_headers(${target} PRIVATE
    <algorithm> <chrono> <functional> <memory> <optional> <string> <vector> <tl/expected.hpp>
    <QtCore/QByteArray> <QtCore/QDateTime> <QtCore/QDir> <QtCore/QFile> <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonDocument>
    <QtCore/QJsonObject> <QtCore/QLoggingCategory> <QtCore/QMap> <QtCore/QObject> <QtCore/QString> <QtCore/QStringList>
    <QtCore/QTimer> <QtCore/QUrl> <QtCore/QVariant>)
endfunction()

# What nearly every file above the widgets includes besides: without it half of their time goes into reading and instantiating
# the same types.
function(mci_precompile_windows target)
  target_precompile_headers(${target} PRIVATE
    <QtCore/QFuture> <QtGui/QKeyEvent> <QtGui/QPainter> <QtWidgets/QAbstractButton> <QtWidgets/QAbstractItemView>
    <QtWidgets/QHBoxLayout> <QtWidgets/QLabel> <QtWidgets/QWidget>
    "${CMAKE_SOURCE_DIR}/ui/backend/Backend.h" "${CMAKE_SOURCE_DIR}/ui/theme/Look.h")
endfunction()
