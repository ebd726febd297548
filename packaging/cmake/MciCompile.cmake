# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
include_guard(GLOBAL)

# The build type for daily work and CI: some optimisation so that tests are quick, line tables so that a stack can be read,
# asserts on. Full -O2 -g doubles the time to build on two cores.
# No cache variable: CMake itself has made an empty one for every build type by now.
# With the sanitizers, optimising takes longer than the quicker tests give back.
if(MCI_SANITIZE)
  set(CMAKE_CXX_FLAGS_DEV "-O0 -g1")
elseif(NOT MSVC)
  set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
endif()

# Seventy programs are linked for the tests, which the usual linker of GNU takes three times as long for.
include(CheckLinkerFlag)
if(NOT MSVC)
  check_linker_flag(CXX "-fuse-ld=gold" MCI_HAS_GOLD)
endif()

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
  target_link_options(${target} PRIVATE $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now>
    $<$<AND:$<BOOL:${MCI_HAS_GOLD}>,$<CONFIG:Dev>>:-fuse-ld=gold>)
  if(MCI_UNITY)
    # Its rule is about headers, and a united file is none.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
  if(MCI_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${MCI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(${target} PRIVATE -fsanitize=${MCI_SANITIZE})
  endif()
  if(MCI_COVERAGE)
    target_compile_options(${target} PRIVATE --coverage)
    target_link_options(${target} PRIVATE --coverage)
  endif()
endfunction()

# mci_add_precompiled(<name> HEADERS ... LINK ...): headers that are compiled once and shared by all targets that say
# mci_precompile(<target> <name>). One for each target would be sixty times the same 140 MB.
function(mci_add_precompiled name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINK" ${ARGN})
  set(source "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Holds nothing: carries the precompiled headers.\n")
  add_library(mci_precompiled_${name} OBJECT "${source}")
  target_link_libraries(mci_precompiled_${name} PRIVATE ${ARG_LINK})
  set_target_properties(mci_precompiled_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF)
  mci_compile_settings(mci_precompiled_${name})
  target_precompile_headers(mci_precompiled_${name} PRIVATE ${ARG_HEADERS})
endfunction()

function(mci_precompile target name)
  target_precompile_headers(${target} REUSE_FROM mci_precompiled_${name})
endfunction()
