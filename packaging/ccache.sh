#!/bin/sh
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler launcher: ccache with the settings that precompiled headers need, or the bare compiler where ccache is absent.
command -v ccache >/dev/null 2>&1 || exec "$@"
CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
CCACHE_BASEDIR=${CCACHE_BASEDIR:-$(cd "$(dirname "$0")/.." && pwd)}
CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS CCACHE_BASEDIR CCACHE_NOHASHDIR
exec ccache "$@"
