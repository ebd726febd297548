#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
umask 022
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/lib.sh
. "$source_dir/packaging/lib.sh"

usage() {
  cat <<'HELP'
Usage: packaging/test.sh [--asan [--core] | --tsan | --bench | --pictures]
Installs what is missing, builds, and runs the tests as a user without rights (tests of permissions mean nothing as root).
  (none)      all tests but the benchmarks
  --asan      the same with the address and undefined-behaviour sanitizers; with --core those below the windows only, without
              mainjob_apart (programs that are killed, faults of a server), which takes minutes so
  --tsan      the tests with threads in them (net, store, secrets, oauth, jobs, integration) with the thread sanitizer
  --bench     the benchmarks, with full optimisation
  --pictures  no tests: pictures of every page in every look, language and size, in .build/dev/pictures
  --help      this text
HELP
}

preset=dev
pictures= core=
for argument in "$@"; do
  case $argument in
    --asan | --tsan | --bench)
      [[ $preset == dev ]] || fail "one of --asan, --tsan and --bench at a time."
      preset=${argument#--}
      ;;
    --pictures) pictures=yes ;;
    --core) core=yes ;;
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

[[ -z $pictures || $preset == dev ]] || fail "--pictures stands alone."
[[ -z $core || $preset == asan ]] || fail "--core goes with --asan."

begin=$(monotonic)
MCI_SKIP_PACKAGES=${MCI_SKIP_PACKAGES:-} "$source_dir/packaging/install-packages.sh" --tests

# ---- who runs the tests ---------------------------------------------------------------------------------------------

tester=()
if ((EUID == 0)); then
  tester=(setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all)
  if ! "${tester[@]}" true 2>/dev/null; then
    tester=()
    say "This machine cannot switch to a user without rights: the tests run as root, and those of permissions may fail."
  fi
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/mci-test.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$scratch/home" "$scratch/tmp"
if ((${#tester[@]} > 0)); then
  chmod 711 "$scratch"
  chown 65534:65534 "$scratch/home" "$scratch/tmp"
fi

# Runs a command as the user of the tests, in an environment that holds nothing of the caller's.
as_tester() {
  "${tester[@]}" env -i PATH="$PATH" HOME="$scratch/home" TMPDIR="$scratch/tmp" LANG=C.UTF-8 CI="${CI:-}" \
    UBSAN_OPTIONS=print_stacktrace=1 "$@" </dev/null
}

# ---- a tree that this user can read -----------------------------------------------------------------------------------

readable() { (cd / && as_tester find "$1" -path "$1/.build" -prune -o -path "$1/.git" -prune -o ! -readable -print 2>&1) | head -n 1; }

if [[ -n $(readable "$source_dir") ]]; then
  # Paths are compiled into the tests, so a tree that only root can enter (below /root, say) is built elsewhere as a whole.
  copy=/var/cache/mci-test/$(printf %s "$source_dir" | cksum | cut -d ' ' -f 1)
  say "The user of the tests cannot read this folder, so a copy in $copy is built and tested (kept for the next run)."
  mkdir -p "$copy/tree"
  find "$copy/tree" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
  tar -C "$source_dir" --exclude=./.build --exclude=./build --exclude=./.git -cf - . | tar -C "$copy/tree" -xf - --no-same-owner
  rm -rf "$copy/shared"
  if [[ -d $source_dir/../shared/fixtures ]]; then
    mkdir -p "$copy/shared"
    cp -R "$source_dir/../shared/fixtures" "$copy/shared/"
  fi
  find "$copy" -path "$copy/tree/.build" -prune -o -exec chmod a+rX {} +
  source_dir=$copy/tree
  [[ -z $(readable "$source_dir") ]] || fail "the copy in $copy cannot be read by the user of the tests either."
fi

# ---- Node packages of the tests ---------------------------------------------------------------------------------------

sdk_list=$source_dir/tests/integration/sdk/package.json
if [[ -f $sdk_list && $preset != bench && -z $pictures ]]; then
  if ! as_tester node --version >/dev/null 2>&1; then
    # Some Node installs lie in a home folder.
    install_packages nodejs npm
    PATH=/usr/bin:$PATH
  fi
  node_dir=$source_dir/.build/node
  mkdir -p "$node_dir"
  if ! cmp -s "$sdk_list" "$node_dir/.installed.json"; then
    say "Fetching the Node packages of the tests."
    cp "$sdk_list" "$node_dir/package.json"
    if (cd "$node_dir" && npm install --no-audit --no-fund --no-package-lock --loglevel=error </dev/null); then
      chmod -R a+rX "$node_dir"
      cp "$sdk_list" "$node_dir/.installed.json"
    else
      say "The Node packages could not be fetched (no network?): the tests that need them will say so."
    fi
  fi
fi

# ---- build, test ------------------------------------------------------------------------------------------------------

[[ -n $pictures ]] || make_encoder "$source_dir"
configure_and_build "$source_dir" "$preset" ${pictures:+tst_gui_scenes} ${core:+mci_core_tests}
build_dir=$source_dir/.build/$preset
mkdir -p "$build_dir/Testing" "$build_dir/pictures"
if ((${#tester[@]} > 0)); then
  # ctest keeps its log and the window tests their pictures; whatever else tests write is in temporary folders.
  chown -R 65534:65534 "$build_dir/Testing" "$build_dir/pictures"
  chmod -R a+rX "$build_dir"
fi

run_ctest() {
  say "Testing: ctest --preset $preset${core:+-core} $*"
  (cd "$source_dir" && as_tester "${launcher[@]}" ctest --preset "$preset${core:+-core}" "$@")
}

# take_pictures WHICH SCALE
take_pictures() {
  as_tester MCI_PICTURES="$1" QT_SCALE_FACTOR="$2" QT_QPA_PLATFORM=offscreen TZ=America/Sao_Paulo \
    "$build_dir/tests/gui/scenes/tst_gui_scenes" TestScenePictures -silent
}

launcher=()
status=0
if [[ -n $pictures ]]; then
  rm -f "$build_dir"/pictures/[0-9]*.png
  take_pictures all 1 || status=$?
  take_pictures pt_BR 2 || status=$?
  say "$(find "$build_dir/pictures" -name '[0-9]*.png' | wc -l) pictures are in $build_dir/pictures."
elif [[ $preset == tsan ]]; then
  # Without random addresses: the thread sanitizer of GCC 12 does not start on kernels that scatter them widely.
  ! setarch "$(uname -m)" -R true 2>/dev/null || launcher=(setarch "$(uname -m)" -R)
  run_ctest -R '^(net|store|secrets|oauth|jobs|services)$' || status=$?
  run_ctest -L integration --no-tests=ignore || status=$?
else
  run_ctest || status=$?
fi
say "packaging/test.sh ($preset) took $(seconds_since "$begin") s."
((status == 0)) || fail "tests failed; the list stands above, the whole output in $build_dir/Testing/Temporary/LastTest.log."
