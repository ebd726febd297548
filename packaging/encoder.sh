#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/lib.sh
. "$source_dir/packaging/lib.sh"

usage() {
  cat <<'HELP'
Usage: packaging/encoder.sh
Makes the model that pictures are compared by, .build/encoder/mobilenet-v2.onnx, from a Node package; needs Node and npm, and the
network the first time. Does nothing when the model is there and the converter has not changed. Everything builds and works without
it; pictures are compared by their hashes alone then.
HELP
}

# The reason in one line: what calls this goes on without the model.
give_up() {
  say "Pictures will be compared by their hashes alone, without the encoder: $*"
  exit 1
}

case ${1:-} in
  '') ;;
  --help | -h)
    usage
    exit 0
    ;;
  *)
    usage >&2
    fail "unknown option $1"
    ;;
esac

place=$source_dir/.build/encoder
model=$place/mobilenet-v2.onnx
parts=("$source_dir/packaging/encoder/package.json" "$source_dir/packaging/encoder/convert.mjs")
made_from=$(cat "${parts[@]}" | cksum)
if [[ -s $model && -f $place/.made-from && $(<"$place/.made-from") == "$made_from" ]]; then
  exit 0
fi
if ! node --version >/dev/null 2>&1 || ! npm --version >/dev/null 2>&1; then
  give_up "making it takes Node and npm."
fi
say "Making the model that pictures are compared by."
mkdir -p "$place"
cp "$source_dir/packaging/encoder/package.json" "$place/package.json"
# Its peers, the whole of TensorFlow.js, would run the model; here it is only read.
(cd "$place" && npm install --ignore-scripts --legacy-peer-deps --no-audit --no-fund --no-package-lock --loglevel=error) </dev/null \
  >"$place/npm.log" 2>&1 || give_up "its Node packages could not be fetched; npm's words are in .build/encoder/npm.log."
node "$source_dir/packaging/encoder/convert.mjs" "$place" "$model" >"$place/convert.log" 2>&1 \
  || give_up "it could not be converted; the reason is in .build/encoder/convert.log."
rm -rf "$place/node_modules"
printf '%s' "$made_from" >"$place/.made-from"
chmod -R a+rX "$place"
