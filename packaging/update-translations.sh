#!/bin/sh
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the source texts into translations/*.ts. English is the source language: its file holds the plural forms only.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$root"
# lupdate of Qt 6.4 does not read `namespace a::b`: it would name the context of a class b::C just C, which the running
# class never looks up. It reads a copy with the namespaces opened one by one.
for folder in app core ui; do
    [ -d "$folder" ] || continue
    find "$folder" \( -name '*.cpp' -o -name '*.h' \) -print | while read -r file; do
        mkdir -p "$scratch/$(dirname "$file")"
        perl -0777 -pe '
            s/^namespace (\w+)::(\w+) \{\n((?:(?!\})[^\n]*\n){1,3})^\}$/namespace $1 { namespace $2 {\n$3} }/mg;
            s/^namespace (\w+)::(\w+) \{$/namespace $1 { namespace $2 {/mg;
            s/^\} \/\/ namespace \w+::\w+$/} }/mg' "$file" >"$scratch/$file"
    done
done
cp -R translations "$scratch/"
cd "$scratch"
folders=
for folder in app core ui; do
    [ -d "$folder" ] && folders="$folders $folder"
done
# shellcheck disable=SC2086
"$lupdate" $folders -silent -locations none -no-obsolete -source-language en_US \
    -ts translations/mci_pt_BR.ts translations/mci_es.ts
# shellcheck disable=SC2086
"$lupdate" $folders -silent -locations none -no-obsolete -pluralonly -source-language en_US -target-language en_US \
    -ts translations/mci_en.ts
cp translations/*.ts "$root/translations/"
