#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'HELP'
Usage: packaging/install-packages.sh [--tests] [--list]
Installs the Debian packages that are missing, as root or through sudo.
  --tests   those of the tests too
  --list    print the names and install nothing
HELP
}

list=0
packages=("${MCI_BUILD_PACKAGES[@]}")
for argument in "$@"; do
  case $argument in
    --tests)
      packages+=("${MCI_TEST_PACKAGES[@]}")
      # Any Node will do, from wherever.
      command -v node >/dev/null 2>&1 || packages+=(nodejs)
      command -v npm >/dev/null 2>&1 || packages+=(npm)
      ;;
    --list) list=1 ;;
    --help | -h)
      usage
      exit 0
      ;;
    *)
      usage >&2
      fail "unknown option $argument"
      ;;
  esac
done

if ((list)); then
  printf '%s\n' "${packages[@]}"
  exit 0
fi
install_packages "${packages[@]}"
say "All packages are installed."
