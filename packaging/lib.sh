# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts of this folder share. Sourced, never run.

# Needed to build the programs and to run them.
# shellcheck disable=SC2034
MCI_BUILD_PACKAGES=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-svg-dev libqt6svg6 libqt6sql6-sqlite
  qt6-charts-dev libqt6opengl6-dev libxlsxwriter-dev libzip-dev libfontconfig-dev
  qt6-image-formats-plugins qtkeychain-qt6-dev libsecret-1-0 libexpected-dev libboost-dev libssl-dev zlib1g-dev
  fonts-inter fonts-lato fonts-open-sans fonts-dejavu-core
  libopencv-core-dev libopencv-imgproc-dev libopencv-dnn-dev libtesseract-dev libleptonica-dev
  tesseract-ocr-por tesseract-ocr-eng tesseract-ocr-spa
  jq curl openssl ca-certificates bsdextrautils util-linux
)

# Needed by the tests in addition: a real keychain on a private bus, a second look at the database, licence check, SDK,
# the checks of the desktop entry and its metadata, a screen in memory with a window manager and the accessibility bus,
# a second look at archives, photographs.
# shellcheck disable=SC2034
MCI_TEST_PACKAGES=(
  dbus-daemon dbus-bin gnome-keyring libsecret-tools libglib2.0-bin sqlite3 libsqlite3-dev git reuse
  desktop-file-utils appstream xvfb openbox xdotool at-spi2-core
  unzip lomiri-wallpapers-16.04 palapeli-data
)

say() { printf '%s\n' "$*"; }

fail() {
  printf 'Stopped: %s\n' "$*" >&2
  exit 1
}

# Hundredths of a second since some point in the past, from a clock that nobody sets.
monotonic() {
  local up
  if [[ -r /proc/uptime ]] && read -r up _ </proc/uptime; then
    say "${up/./}"
  else
    say "$((SECONDS * 100))"
  fi
}

# seconds_since MONOTONIC: such as 12.3
seconds_since() {
  local tenths=$((($(monotonic) - $1) / 10))
  say "$((tenths / 10)).$((tenths % 10))"
}

# missing_packages NAME…: those that are not installed.
missing_packages() {
  local name
  for name in "$@"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
  done
}

# Runs a command as root, through sudo where needed. Returns 125 when there is no way.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif ! command -v sudo >/dev/null 2>&1; then
    return 125
  elif [[ -t 0 ]]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# install_packages NAME…: installs what is missing, and says so; does nothing, quickly, when all is there.
install_packages() {
  [[ ${MCI_SKIP_PACKAGES:-} != 1 ]] || return 0
  if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    fail "this system has no apt. Install the counterparts of these Debian packages, then run this again with" \
      "MCI_SKIP_PACKAGES=1: $*"
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} > 0)) || return 0
  if ((EUID != 0)) && ! command -v sudo >/dev/null 2>&1; then
    fail "packages are missing, and installing them takes root or sudo: ${missing[*]}"
  fi
  say "Installing: ${missing[*]}"
  local log apt
  log=$(mktemp)
  apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -q)
  # Old package lists may do, so only a failed installation counts.
  as_root "${apt[@]}" update >"$log" 2>&1 || say "The package lists could not be refreshed; trying with those at hand."
  if ! as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    rm -f "$log"
    fail "these packages could not be installed (no network, or no right to?): ${missing[*]}"
  fi
  rm -f "$log"
}

# make_encoder SOURCE: the model that pictures are compared by, where it can be made. Nothing else depends on it.
make_encoder() {
  "$1/packaging/encoder.sh" || true
}

# configure_and_build SOURCE PRESET [TARGET…]
configure_and_build() {
  local source=$1 preset=$2 target
  local arguments=()
  shift 2
  for target in "$@"; do
    arguments+=(--target "$target")
  done
  say "Configuring the preset $preset."
  mkdir -p "$source/.build"
  local log=$source/.build/configure-$preset.log
  if ! (cd "$source" && cmake --preset "$preset") >"$log" 2>&1 </dev/null; then
    tail -n 30 "$log" >&2
    fail "the preset $preset could not be configured; the whole output is in .build/configure-$preset.log."
  fi
  say "Building."
  (cd "$source" && cmake --build --preset "$preset" "${arguments[@]}") </dev/null \
    || fail "the preset $preset could not be built; the compiler's words stand above."
}
