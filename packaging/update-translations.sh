#!/bin/sh
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the source texts into translations/*.ts. English is the source language: its file holds the plural forms only.
set -eu
cd "$(dirname "$0")/.."
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
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
