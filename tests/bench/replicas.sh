#!/usr/bin/env bash
# Three published copies behind the load balancer of src/deploy: under load one is killed and comes back, and a new content version is
# rolled through all three. No request may fail, and the same content must have the same ETags on every copy. Needs nginx and wrk.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/common.sh

balancer="http://127.0.0.1:5200"
pages=(/ /causes/muscle-strain /organs/gallbladder /red-flags /api/v1/articles)

tags() {
  for page in "${pages[@]}"; do
    curl -fsS -o /dev/null "http://127.0.0.1:$1$page"
    curl -fsS -o /dev/null -D - "http://127.0.0.1:$1$page" | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}'
  done
}

same_tags() {
  local first
  first=$(tags 5201)
  [ "$(grep -c . <<<"$first")" = "${#pages[@]}" ] || fail "a page has no ETag"
  for port in 5202 5203; do [ "$(tags "$port")" = "$first" ] || fail "copies disagree: $1"; done
  echo "$1: the same ${#pages[@]} ETags on 3 copies"
}

version() { curl -fsS "http://127.0.0.1:$1/health/ready" | sed 's/.*"content":"\([^"]*\)".*/\1/'; }

publish_site
for copy in 1 2 3; do
  cp -r content "$work/content$copy"
  start_copy "site$copy" "520$copy" "$work/content$copy"
done
same_tags "at the start"

sed -e "s/listen 8080/listen 127.0.0.1:5200/" -e "s/site\([123]\):8080/127.0.0.1:520\1/" -e "s#/tmp/backpaininfo-nginx#$work/nginx#" \
  -e "s#/dev/stdout#$work/nginx-access#" src/deploy/nginx.conf >"$work/nginx.conf"
nginx -e "$work/nginx.log" -c "$work/nginx.conf" -g 'daemon off;' 2>"$work/nginx.log" &
running[nginx]=$!
until curl -fsS -o /dev/null "$balancer/" 2>/dev/null; do sleep 0.1; done

wrk -t1 -c16 -d30s --timeout 10s "$balancer/causes/muscle-strain" >"$work/load" &
load=$!
sleep 2
kill -9 "${running[site2]}"
wait "${running[site2]}" 2>/dev/null || true
sleep 3
start_copy site2 5202 "$work/content2"
before=$(version 5201)
for copy in 1 2 3; do
  stop_copy "site$copy"
  sed -i 's/^title: .*/title: A new title for this page/' "$work/content$copy/articles/causes/muscle-strain.md"
  start_copy "site$copy" "520$copy" "$work/content$copy"
done
[ "$(version 5203)" != "$before" ] || fail "the new content is not served"
wait "$load"
no_errors "$work/load" "while a copy was killed and new content was rolled out"
same_tags "after the roll-out"
grep -E 'requests in|Requests/sec' "$work/load"
echo "replicas: 0 failed requests"
