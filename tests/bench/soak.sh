#!/usr/bin/env bash
# The published site under full load for minutes, with new content every ten seconds: no request may fail, and what it holds in memory
# must stay flat (within a tenth after the first minute). Needs wrk.
#
#   tests/bench/soak.sh [minutes]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/common.sh

minutes=${1:-5}
port=5221
page=/causes/muscle-strain

working_set() { awk '/^VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/${running[site]}/status"; }

publish_site
cp -r content "$work/content"
start_copy site $port "$work/content" Serilog__MinimumLevel__Default=Warning
wrk -t1 -c64 -d"$((minutes * 60))s" --latency "http://127.0.0.1:$port$page" >"$work/load" & load=$!
for minute in $(seq "$minutes"); do
  for edit in 1 2 3 4 5; do
    sed -i "s/^summary: .*/summary: Edit $minute.$edit of this page. Keep moving gently./" "$work/content/articles$page.md"
    sleep 10
  done
  sleep 9
  echo "$(working_set)" >>"$work/memory"
  echo "minute $minute: working set $(tail -1 "$work/memory") MB"
done
wait "$load"
no_errors "$work/load" "during the soak"
grep -E 'requests in|Requests/sec|99%' "$work/load"
awk 'NR == 1 || $1 < least {least = $1} $1 > most {most = $1} END {printf "working set %d to %d MB\n", least, most; exit most > least * 1.1}' \
  <(tail -n +2 "$work/memory") || fail "the working set is not flat"
stop_copy site
echo "soak: 0 failed requests, memory flat"
