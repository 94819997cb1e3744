#!/usr/bin/env bash
# What can go wrong around a running site, done for real to the published one: SIGTERM and SIGKILL under load, a full disk for the log,
# content that goes away, is cut off, is replaced by half and comes back, and reloads under full load. Needs wrk.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/common.sh

port=5211
site="http://127.0.0.1:$port"
page=/causes/muscle-strain
seconds=${1:-15}

status() { curl -fsS "$site/health/ready" | sed 's/.*"status":"\([^"]*\)".*/\1/'; }

wait_for() {
  for _ in $(seq 300); do [ "$(status)" = "$1" ] && return 0; sleep 0.1; done
  fail "the site does not say '$1': $2"
}

passed() { echo "ok: $1"; }

publish_site
cp -r content "$work/content"

start_copy site $port "$work/content"
wrk -t1 -c32 -d4s "$site$page" >"$work/load" & load=$!
sleep 1
stop_copy site
wait "$load" || true
if grep -q 'Non-2xx' "$work/load"; then fail "a request in flight was answered badly at SIGTERM"; fi
passed "SIGTERM under load: no bad answer, exit code 0"

start_copy site $port "$work/content"
wrk -t1 -c32 -d2s "$site$page" >"$work/load" & load=$!
sleep 0.5
kill -9 "${running[site]}"
wait "${running[site]}" 2>/dev/null || true
wait "$load" || true
start_copy site $port "$work/content"
curl -fsS -o /dev/null "$site$page" || fail "no answer after kill -9 and a restart"
passed "kill -9 under load and restart"
stop_copy site

LOG=/dev/full start_copy site $port "$work/content"
for _ in $(seq 50); do curl -fsS -o /dev/null "$site$page" || fail "a full disk for the log stops answers"; done
passed "no space for the log"
stop_copy site

start_copy site $port "$work/content"
mv "$work/content" "$work/gone"
wait_for degraded "the content folder is gone"
curl -fsS -o /dev/null "$site$page" || fail "the last good content is not served"
mv "$work/gone" "$work/content"
wait_for ok "the content folder is back"
passed "the content folder goes away and comes back"

article="$work/content/articles/organs/gallbladder.md"
cp "$article" "$work/whole"
head -c 700 "$work/whole" >"$article"
wait_for degraded "an article is cut off"
cp "$work/whole" "$article"
wait_for ok "the article is whole again"
head -c 200000 /dev/urandom >"$work/content/red-flags.yml.new"
mv "$work/content/red-flags.yml.new" "$work/content/red-flags.yml"
wait_for degraded "a register is rubbish"
cp content/red-flags.yml "$work/content/red-flags.yml"
wait_for ok "the register is whole again"
passed "a file cut off, a file of rubbish, and back"

wrk -t1 -c32 -d3s --latency "$site$page" >"$work/calm"
wrk -t1 -c32 -d"${seconds}s" --latency "$site$page" >"$work/load" & load=$!
for edit in $(seq $((seconds / 3))); do
  sed -i "s/^summary: .*/summary: Edit $edit of this page. Keep moving gently./" "$work/content/articles/causes/muscle-strain.md"
  sleep 2.5
done
wait "$load"
no_errors "$work/load" "during reloads"
echo "p99 calm: $(awk '/99%/ {print $2}' "$work/calm"), with a reload every 2.5 s: $(awk '/99%/ {print $2}' "$work/load")"
passed "reloads under full load: 0 failed requests"
stop_copy site
echo "faults: all survived"
