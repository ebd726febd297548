#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/lib.sh
. "$source_dir/packaging/lib.sh"

usage() {
  cat <<'HELP'
Usage: packaging/run.sh [--headless] [--recorded DIR] [--ads N] [--keep]
Installs what is missing, builds the product and shows it with a made-up agency's data. No Meta account is needed.
With a display the window opens; without one the main job runs in the terminal: log in, sync, rank, fetch pictures, then
make new creatives, inspired by the first three, in three languages (not with --recorded). They are put into
.build/new-creatives, which is made anew each time.
  --headless       the terminal even where there is a display
  --recorded DIR   one recorded account instead of the made-up agency (implies --headless)
  --ads N          ads of the made-up agency, all accounts together (default 300; implies --headless)
  --keep           keep the throw-away profile and print where it is
  --help           this text
Environment: MCI=FILE uses that mci program and builds nothing.
HELP
}

headless=0 keep=0 recorded='' ads=''
while (($# > 0)); do
  case $1 in
    --headless) headless=1 ;;
    --keep) keep=1 ;;
    --recorded | --ads)
      [[ -n ${2:-} ]] || fail "$1 needs a value; see --help."
      if [[ $1 == --ads ]]; then ads=$2; else recorded=$2; fi
      shift
      ;;
    --help | -h)
      usage
      exit 0
      ;;
    *)
      usage >&2
      fail "unknown option $1"
      ;;
  esac
  shift
done
if [[ -n $ads ]]; then
  [[ $ads =~ ^[1-9][0-9]*$ ]] || fail "--ads takes a whole number above zero, not '$ads'."
  [[ -z $recorded ]] || fail "--ads and --recorded exclude each other: a recorded account has the ads it has."
  headless=1
fi
if [[ -n $recorded ]]; then
  [[ -d $recorded ]] || fail "there is no folder '$recorded' to take a recorded account from."
  recorded=$(cd "$recorded" && pwd)
  headless=1
fi

# ---- programs -------------------------------------------------------------------------------------------------------

# The executable of that name in the build folder of the preset release, or nothing.
built() { find "$build_dir" -type f -name "$1" -perm -u+x -not -path '*/CMakeFiles/*' 2>/dev/null | head -n 1; }

build_dir=$source_dir/.build/release
install_packages "${MCI_BUILD_PACKAGES[@]}"
window=''
if [[ -n ${MCI:-} ]]; then
  mci=$(command -v "$MCI") || fail "MCI names '$MCI', which is no program."
else
  make_encoder "$source_dir"
  configure_and_build "$source_dir" release
  mci=$(built mci)
  window=$(built meta-creative-intelligence)
  [[ -n $mci ]] || fail "the build ended without the program mci."
fi

if ((!headless)) && [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} && -n $window ]]; then
  say "Opening the window with the demo account."
  exec "$window" --demo
fi

# ---- a throw-away place ---------------------------------------------------------------------------------------------

mkdir -p "$build_dir"
place=$(mktemp -d "$build_dir/demo.XXXXXX")
started=()
clean_up() {
  local pid
  for pid in "${started[@]}"; do
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  ((keep)) || rm -rf "$place"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Nothing of the user's own setup gets into the demo.
unset META_APP_SECRET META_API_VERSION META_OAUTH_REDIRECT_URI META_OAUTH_SCOPE CREATIVE_RETENTION_DAYS \
  META_INSIGHT_CACHE_TTL_HOURS META_API_RATE_LIMIT_PER_HOUR OPENAI_BASE_URL OPENAI_API_KEY OPENAI_MODEL OPENAI_IMAGE_MODEL
# A bare machine has no keychain, so the token goes into a vault: a file sealed under a key made for this run.
profile=$place/profile
ENCRYPTION_KEY=$(openssl rand -hex 32)
export ENCRYPTION_KEY
run_mci() { "$mci" --profile "$profile" --secret-store vault "$@" 2>>"$place/mci.log"; }

# What a command said about its failure: the `message` of its last line, else the last line of its log.
reason_of() {
  local text=''
  [[ ! -s $1 ]] || text=$(tail -n 1 "$1" | jq -r '.message // .reason // .error // empty' 2>/dev/null || true)
  [[ -n $text ]] || text=$(tail -n 1 "$place/mci.log" 2>/dev/null || true)
  say "${text:-it gave no reason}"
}

# wait_for FILE FILTER PID SECONDS: prints the first thing that jq FILTER finds in the lines of FILE, which PID writes.
wait_for() {
  local file=$1 filter=$2 pid=$3 found tries=$(($4 * 10))
  while ((tries-- > 0)); do
    found=$(jq -r "$filter // empty" "$file" 2>/dev/null | head -n 1 || true)
    if [[ -n $found ]]; then
      say "$found"
      return 0
    fi
    kill -0 "$pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

begin=$(monotonic)

# ---- sandbox --------------------------------------------------------------------------------------------------------

if [[ -n $recorded ]]; then
  say "Starting the sandbox with the recorded account."
  sandbox_options=(--recorded "$recorded")
else
  say "Starting the sandbox with ${ads:-300} made-up ads."
  sandbox_options=(--ads "${ads:-300}")
fi
"$mci" sandbox "${sandbox_options[@]}" >"$place/sandbox.out" 2>>"$place/sandbox.log" </dev/null &
sandbox=$!
started+=("$sandbox")
url=$(wait_for "$place/sandbox.out" 'select(.status == "listening") | .url' "$sandbox" 60) \
  || fail "the sandbox did not start: $(reason_of "$place/sandbox.out")"
export META_APP_ID=demo META_GRAPH_URL=$url META_DIALOG_URL=$url

# ---- login: the real one, with curl in the place of the browser ---------------------------------------------------

say "Logging in."
run_mci connect --no-browser --timeout 60 >"$place/connect.out" </dev/null &
connect=$!
started+=("$connect")
oauth_url=$(wait_for "$place/connect.out" '.oauthUrl' "$connect" 30) \
  || fail "the login did not begin: $(reason_of "$place/connect.out")"
curl -sL --noproxy '*' --max-time 30 -o "$place/callback.html" "$oauth_url" \
  || fail "the login page could not be opened: $(reason_of "$place/connect.out")"
wait "$connect" || fail "the login failed: $(reason_of "$place/connect.out")"
started=("$sandbox")
connection=$(jq -rs 'last | .connectionId // empty' "$place/connect.out")
[[ -n $connection ]] || fail "the login ended without a connection: $(reason_of "$place/connect.out")"

run_mci accounts --connection "$connection" >"$place/accounts.out" </dev/null \
  || fail "the ad accounts could not be listed: $(reason_of "$place/accounts.out")"
# The lowest number: in the made-up agency the coffee roaster's shop, which sells.
account_line=$(jq -rs '
  [.[].accounts // [] | .[]] | sort_by(.id) | (map(select(.accountStatus == 1)) + .)[0] // empty
  | [.id, .name, .currency] | map(. // "") | @tsv' "$place/accounts.out")
[[ -n $account_line ]] || fail "the login shows no ad account."
IFS=$'\t' read -r account account_name currency <<<"$account_line"

# ---- the main job ---------------------------------------------------------------------------------------------------

if [[ -n $recorded ]]; then
  selection=(--since 2026-05-05 --until 2026-05-31 --objective LEAD --primary-kpi cost_per_result
    --conversion-event offsite_conversion.custom.2049001785656250)
else
  selection=(--since "$(date -d '30 days ago' +%F)" --until "$(date -d yesterday +%F)" --objective PURCHASE
    --primary-kpi purchase_roas)
fi
selection=(--connection "$connection" --account "$account" "${selection[@]}")
say "Fetching insights and pictures of \"$account_name\" ($account), ${selection[5]} to ${selection[7]}."
sync_begin=$(monotonic)
code=0
run_mci sync "${selection[@]}" --wait </dev/null | tee "$place/sync.out" \
  | jq -r --unbuffered 'select(.status == "processing") | "  \((.progress // 0) * 100 | floor) %  \(.message // .type // "")"' \
  | uniq || code=${PIPESTATUS[0]}
((code == 0)) || fail "the sync ended with status $code: $(reason_of "$place/sync.out")"
sync_seconds=$(seconds_since "$sync_begin")

run_mci top "${selection[@]}" >"$place/top.out" </dev/null \
  || fail "the creatives could not be ranked: $(reason_of "$place/top.out")"

# ---- what a person wants to see -------------------------------------------------------------------------------------

say ""
say "Top creatives of \"$account_name\", money in ${currency:-the currency of the account}:"
say ""
jq -r '
  def fixed($n): if . == null then "–" else
      ((. * pow(10; $n) + 0.5) | floor | tostring) as $d
      | (if ($d | length) <= $n then ("0" * ($n + 1 - ($d | length))) + $d else $d end)
      | if $n == 0 then . else .[:-$n] + "." + .[-$n:] end end;
  def short: if length > 36 then .[:35] + "…" else . end;
  def picture:
      if .thumbnailFile then .thumbnailFile | split("/") | last | if length > 24 then .[:12] + "…" + .[-8:] else . end
      else "none: " + (.pictureNote // "no reason given") end;
  ["#", "Ad", "Spend", "Results", "Per result", "ROAS", "CTR %", "Picture"],
  (.creatives | to_entries[] | .value as $c | $c.performance as $p
   | [(.key + 1 | tostring), ($c.adName // $c.metaAdId | gsub("\\s+"; " ") | short), ($p.spend | fixed(2)),
      ($p.conversions | fixed(0)), ($p.cost_per_result | fixed(2)), ($p.roas | fixed(2)),
      ($p.ctr | if . == null then "–" else . * 100 | fixed(2) end), ($c | picture)])
  | @tsv' "$place/top.out" | LC_ALL=C.UTF-8 column -t -s $'\t' -R 1,3,4,5,6,7
say ""
jq -r '
  (.filteredOut // {}) as $f
  | "Left out: \($f.otherObjective // 0) with another objective, \($f.minSpend // 0) below the minimum spend, "
    + "\($f.minConversions // 0) below the minimum results, \($f.minImpressions // 0) below the minimum impressions; "
    + "\($f.total // 0) in all.",
  ((.hints // [])[] | "Hint: \(.message)")' "$place/top.out"
pictures=$(find "$profile/cache/thumbnails" -type f -name '*.jpg' -o -type f -name '*.png' 2>/dev/null | wc -l || true)
say "Pictures in the thumbnail cache: $pictures."
say "The sync took $sync_seconds s; from the start of the sandbox to this line $(seconds_since "$begin") s."

# ---- new creatives, inspired by the first three -----------------------------------------------------------------------

# brief LANGUAGE PRODUCT AUDIENCE MESSAGE PROOF OFFER SMALL_PRINT: as JSON.
brief() {
  jq -n --arg language "$1" --arg product "$2" --arg audience "$3" --arg message "$4" --arg proof "$5" --arg offer "$6" \
    --arg small "$7" '{productName: $product, targetAudience: $audience, tone: "friendly", platform: "Instagram",
      variations: 4, language: $language, keyMessage: $message, proof: $proof, offer: $offer, mandatoryText: $small,
      brand: {name: "maré alta"}, formats: ["1:1", "4:5", "9:16", "1.91:1"]}'
}

mapfile -t inspiring < <(jq -r '.creatives[:3][].id' "$place/top.out")
if [[ -z $recorded ]] && ((${#inspiring[@]} == 0)); then
  say ""
  say "There is no ad to be inspired by, so no new creatives are made. Try more --ads."
elif [[ -z $recorded ]]; then
  made=$source_dir/.build/new-creatives
  rm -rf "$made"
  mkdir -p "$made"
  say ""
  say "Fetching the account's other ads, because nothing new may be like one of them."
  # Workers plan when they begin: the second ones name what the first ones fetched.
  for _ in 1 2; do
    run_mci work --until-idle >"$place/work.out" </dev/null \
      || fail "the account's other ads could not be fetched: $(reason_of "$place/work.out")"
  done
  say "Naming the patterns of the first ${#inspiring[@]}, and making four new creatives of them in each of three languages."
  make_begin=$(monotonic)
  sources=()
  for id in "${inspiring[@]}"; do
    run_mci extract "$id" --wait >"$place/extract.out" </dev/null \
      || fail "the patterns of a creative could not be named: $(reason_of "$place/extract.out")"
    sources+=(--creative "$id")
  done
  brief pt-BR "Cápsulas compostáveis" "Quem tem máquina em casa" "Café fresco em um toque" \
    "A cápsula vira adubo em 90 dias" "20% off até domingo" "Enquanto durarem os estoques." >"$made/brief-pt-BR.json"
  brief en "compostable coffee capsules" "People with a machine at home" "Fresh coffee in one touch" \
    "The capsule turns to soil in 90 days" "20% off until Sunday" "While stocks last." >"$made/brief-en.json"
  brief es "Cápsulas compostables" "Quien tiene máquina en casa" "Café fresco con un toque" \
    "La cápsula se vuelve abono en 90 días" "20% de descuento hasta el domingo" "Hasta agotar existencias." \
    >"$made/brief-es.json"
  seed=0
  for language in pt-BR en es; do
    run_mci generate "${sources[@]}" --brief "$made/brief-$language.json" --out "$made/$language" \
      --seed "$((++seed))" >"$place/generate.out" \
      </dev/null || fail "no new creatives in $language: $(reason_of "$place/generate.out")"
    say ""
    jq -r 'select(.status == "success") | .creativeOutput | .copy as $copy
      | .metadata
      | "Compared with \(.comparedWith) ads, \(.comparedByTextAlone + .notYetRead) of them without their picture.",
      (.variations | to_entries[]
      | "\(.value.variation)  \($copy[.key].headline)  (fit \(.value.score.total | floor), originality "
        + "\(.value.antiClone.antiCloneScore * 100 | floor / 100))")' "$place/generate.out"
    say "   $made/$language/contact-sheet.png"
  done
  say ""
  say "Making them took $(seconds_since "$make_begin") s."
fi

if ((keep)); then
  (umask 077 && printf '%s\n' "$ENCRYPTION_KEY" >"$place/encryption-key")
  say "The profile is kept in $profile. To look at it:"
  # shellcheck disable=SC2016
  printf '  ENCRYPTION_KEY=$(cat "%s") "%s" --profile "%s" --secret-store vault top %s\n' \
    "$place/encryption-key" "$mci" "$profile" "${selection[*]}"
fi
