#!/bin/sh
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler launcher: ccache with the settings that precompiled headers need, or the bare compiler where ccache is absent.
command -v ccache >/dev/null 2>&1 || exec "$@"
CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
CCACHE_BASEDIR=${CCACHE_BASEDIR:-$(cd "$(dirname "$0")/.." && pwd)}
CCACHE_NOHASHDIR=1
# A checksum beside each precompiled header, so that not every file that uses it reads its 140 MB again.
CCACHE_PCH_EXTSUM=1
export CCACHE_SLOPPINESS CCACHE_BASEDIR CCACHE_NOHASHDIR CCACHE_PCH_EXTSUM
case " $* " in
*" -x c++-header "*) ;;
*) exec ccache "$@" ;;
esac
ccache "$@" || exit
output= previous=
for argument in "$@"; do
    [ "$previous" != -o ] || output=$argument
    previous=$argument
done
[ -z "$output" ] || cksum <"$output" >"$output.sum"
