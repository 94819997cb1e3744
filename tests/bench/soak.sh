#!/usr/bin/env bash
# The published site under full load for minutes, with new content every ten seconds: no request may fail, and what it holds in memory
# must stay flat. It rises with every reload and falls after it, so it is read every second; from minute to minute neither the highest
# nor the mean may differ by more than a tenth. Needs wrk.
#
#   tests/bench/soak.sh [minutes]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/common.sh

minutes=${1:-5}
port=5221
page=/causes/muscle-strain

publish_site
cp -r content "$work/content"
start_copy site $port "$work/content" Serilog__MinimumLevel__Default=Warning
wrk -t1 -c64 -d"$((minutes * 60))s" --latency "http://127.0.0.1:$port$page" >"$work/load" & load=$!
started=$SECONDS
for minute in $(seq "$minutes"); do
  : >"$work/minute"
  while [ $((SECONDS - started)) -lt $((minute * 60)) ]; do
    edit=$(((SECONDS - started) / 10))
    if [ "$edit" != "${edited:-}" ]; then
      edited=$edit
      sed -i "s/^summary: .*/summary: Edit $edit of this page. Keep moving gently./" "$work/content/articles$page.md"
    fi
    working_set_mb site >>"$work/minute"
    sleep 1
  done
  awk '{sum += $1} $1 > most {most = $1} END {printf "%.0f %.0f\n", most, sum / NR}' "$work/minute" >>"$work/memory"
  echo "minute $minute: working set at most $(tail -1 "$work/memory" | cut -d' ' -f1) MB, on average $(tail -1 "$work/memory" | cut -d' ' -f2) MB"
done
wait "$load"
no_errors "$work/load" "during the soak"
grep -E 'requests in|Requests/sec|99%' "$work/load"
flat() { cut -d' ' -f"$1" "$work/memory" | sort -n | awk 'NR == 1 {least = $1} END {exit $1 > least * 1.1}'; }
flat 1 && flat 2 || fail "the working set is not flat"
stop_copy site
echo "soak: 0 failed requests, memory flat"
