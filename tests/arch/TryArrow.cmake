# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DMODULES=packaging/cmake -DFROM=base -DTO=domain -P TryArrow.cmake
# Declares a library with an arrow; the check comes before anything that a script cannot do.
cmake_minimum_required(VERSION 3.25)
list(APPEND CMAKE_MODULE_PATH "${MODULES}")
include(MciTarget)
mci_check_edges(${TO})
mci_add_library(${FROM} SOURCES none.cpp DEPS ${TO})
message(STATUS "arrow accepted")
