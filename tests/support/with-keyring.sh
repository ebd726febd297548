#!/bin/sh
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh MODE COMMAND [ARGUMENT…]
# Runs a command beside a keychain of its own, which is gone afterwards; the user's is never touched. MODE:
#   unlocked   a session bus with a real gnome-keyring, its login collection open
#   locked     the same, locked
#   homeless   the bus can start a gnome-keyring, but its home folder does not exist
#   no-service a session bus on which nobody offers, or can start, the Secret Service
#   no-bus     no session bus at all
set -eu
mode=$1
shift
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/run" "$place/home"
HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_DATA_HOME=$place/home/share MCI_KEYRING_MODE=$mode
export HOME XDG_RUNTIME_DIR XDG_DATA_HOME MCI_KEYRING_MODE

bus() {
    # The private bus knows only the services that are named here, whatever the machine has installed.
    mkdir -p "$place/services"
    cat >"$place/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$place/run</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$place/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-run-session --config-file="$place/bus.conf" -- "$@"
}

session() {
    # The password comes on standard input without a newline; an empty one would leave no login collection.
    bus sh -c '
        mode=$1; shift
        printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        gdbus wait --session --timeout 20 org.freedesktop.secrets
        if [ "$mode" = locked ]; then
            gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
                --method org.freedesktop.Secret.Service.Lock "[objectpath \"/org/freedesktop/secrets/aliases/default\"]" >/dev/null
        fi
        status=0
        "$@" || status=$?
        exit $status' session "$mode" "$@"
}

status=0
case $mode in
unlocked | locked) session "$@" || status=$? ;;
homeless)
    mkdir -p "$place/services"
    printf '[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/usr/bin/env HOME=%s/gone XDG_DATA_HOME=%s/gone/share %s\n' \
        "$place" "$place" "$(command -v gnome-keyring-daemon) --start --foreground --components=secrets" \
        >"$place/services/org.freedesktop.secrets.service"
    bus "$@" || status=$?
    ;;
no-service) bus "$@" || status=$? ;;
no-bus) "$@" || status=$? ;;
*)
    echo "with-keyring.sh: unknown mode $mode" >&2
    status=2
    ;;
esac
exit "$status"
