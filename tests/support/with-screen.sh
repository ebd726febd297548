#!/bin/bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-screen.sh COMMAND [ARGUMENT…]
# Runs a command in a throw-away desktop: a screen in memory, a window manager, a session bus and the accessibility bus.
# Nothing of the user's session is touched.
set -eu
place=$(mktemp -d)
mkdir -m 700 "$place/run" "$place/home"
screen=''
clean_up() {
  [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
  rm -rf "$place"
}
trap clean_up EXIT

# The server picks a free display by itself and writes its number once it is ready.
exec 6>"$place/display"
Xvfb -displayfd 6 -screen 0 1600x1000x24 -nolisten tcp -noreset >"$place/screen.log" 2>&1 &
screen=$!
for _ in $(seq 200); do
  [[ ! -s $place/display ]] || break
  sleep 0.05
done
[[ -s $place/display ]] || { cat "$place/screen.log" >&2; exit 1; }
DISPLAY=:$(tr -d '\n' <"$place/display")
export DISPLAY HOME=$place/home XDG_RUNTIME_DIR=$place/run
export XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_CACHE_HOME=$HOME/cache XDG_STATE_HOME=$HOME/state
export QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

code=0
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
  openbox --sm-disable >/dev/null 2>&1 &
  manager=$!
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
  access=$!
  for _ in $(seq 200); do
    gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
    sleep 0.05
  done
  for _ in $(seq 200); do
    xdotool get_num_desktops >/dev/null 2>&1 && break
    sleep 0.05
  done
  code=0
  "$@" || code=$?
  kill "$manager" "$access" 2>/dev/null
  exit "$code"' _ "$@" || code=$?
exit "$code"
