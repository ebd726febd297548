#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reuse.sh SOURCE_DIR: every file says whose it is and under which licence. Looks at a copy without build folders, so that it
# needs neither git nor a right to write.
set -euo pipefail
command -v reuse >/dev/null 2>&1 || {
  echo "reuse is not installed: not checked"
  exit 77
}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tar -C "$1" --exclude=./.build --exclude=./build --exclude=./.git --exclude=./.cache --exclude=node_modules -cf - . \
  | tar -C "$copy" --no-same-owner -xf -
cd "$copy"
reuse --root "$copy" lint
