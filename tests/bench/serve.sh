#!/usr/bin/env bash
# The published site against nginx: one article's compressed bytes, in turn, nine rounds, driven by wrk on this machine.
# Also: a search over HTTP against an empty page of the same process, time to the first 200, and memory; the same with 1,000 and 10,000 articles.
#
#   tests/bench/serve.sh [rounds] [seconds a round]
#
# Needs nginx and wrk. Figures of two machines do not compare: quote the ratio.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/bench/common.sh

rounds=${1:-9}
seconds=${2:-4}
article=/causes/muscle-strain
site_port=5191
nginx_port=5192
site="http://127.0.0.1:$site_port"
nginx="http://127.0.0.1:$nginx_port"

now() { date +%s%N; }

# As in the container.
mapfile -t image_settings < <(grep -oE '(MALLOC|DOTNET)_[A-Za-z_]*=[0-9]+' Dockerfile)

# start_site content-folder: waits for the first 200 and keeps its milliseconds
start_site() {
  local started
  started=$(now)
  launch site "$site_port" "$1" Serilog__MinimumLevel__Default=Warning "${image_settings[@]}"
  # Without curl, whose own start would be measured too.
  until { exec 3<>"/dev/tcp/127.0.0.1/$site_port"; } 2>/dev/null; do
    kill -0 "${running[site]}" || fail "the site stopped"
    sleep 0.02
  done
  printf 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  local status
  read -r status <&3
  [[ $status == *' 200 '* ]] || fail "the first answer is $status"
  exec 3>&-
  echo $(( ($(now) - started) / 1000000 )) >"$work/first"
}

# first_200 content-folder starts: the median in milliseconds; the last one goes on running
first_200() {
  for start in $(seq "$2"); do
    if [ "$start" -gt 1 ]; then stop_copy site; fi
    start_site "$1"
    cat "$work/first" >>"$work/starts"
  done
  median <"$work/starts" >"$work/first-median"
  rm "$work/starts"
}

# rate p50 p99
drive() {
  wrk -t1 -c64 -d"${3:-$seconds}s" --latency -H 'Accept-Encoding: gzip' "$1$2" >"$work/wrk"
  if grep -q 'Non-2xx' "$work/wrk"; then grep 'Non-2xx' "$work/wrk" >&2; fi
  awk '/Requests\/sec/ {r=$2} /50%/ {a=$2} /99%/ {b=$2} END {print r, a, b}' "$work/wrk"
}

median() { sort -n | awk '{v[NR]=$1} END {print (NR % 2) ? v[(NR+1)/2] : (v[NR/2] + v[NR/2+1]) / 2}'; }

# What the process alone has written: pages of the runtime's files are shared with whatever else runs.
private_mb() { awk '/^Private_Dirty/ {kb += $2} END {printf "%.1f", kb / 1024}' "/proc/$1/smaps_rollup"; }

publish_site

first_200 content 5
curl -fsS -o /dev/null "$site$article"
until curl -fsS -D - -o /dev/null -H 'Accept-Encoding: gzip' "$site$article" | grep -qi '^content-encoding: gzip'; do sleep 0.1; done
mkdir -p "$work/www$(dirname "$article")"
curl -fsS -o "$work/www$article.html" "$site$article"
curl -fsS -D "$work/headers" -o "$work/www$article.html.gz" -H 'Accept-Encoding: gzip' "$site$article"
bytes=$(wc -c <"$work/www$article.html.gz")

{
  echo "worker_processes 2; pid $work/nginx.pid; error_log $work/nginx.log warn; daemon off;"
  echo "events { worker_connections 4096; multi_accept on; }"
  echo "http { access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000; server_tokens off;"
  echo "  open_file_cache max=1000 inactive=60s; open_file_cache_valid 60s; gzip_static on; default_type text/html; charset utf-8;"
  echo "  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;"
  echo "  server { listen 127.0.0.1:$nginx_port reuseport backlog=4096; root $work/www;"
  # The same headers, so that both send the same response.
  tr -d '\r' <"$work/headers" | awk -F': ' 'tolower($1) ~ /^(content-security-policy|cross-origin|permissions-policy|referrer-policy|x-content|x-frame|cache-control)/ {printf "    add_header %s \"%s\";\n", $1, substr($0, length($1) + 3)}'
  echo "    location / { try_files \$uri.html =404; } } }"
} >"$work/nginx.conf"
nginx -c "$work/nginx.conf" &
running[nginx]=$!
until curl -fsS -o /dev/null "$nginx$article" 2>/dev/null; do sleep 0.05; done
[ "$(curl -fsS -H 'Accept-Encoding: gzip' "$nginx$article" | wc -c)" = "$bytes" ] || { echo "nginx sends other bytes"; exit 1; }

# Until the compiler has seen what is hot.
drive "$site" "$article" 15 >/dev/null
drive "$nginx" "$article" 2 >/dev/null
for round in $(seq "$rounds"); do
  read -r nr n50 n99 < <(drive "$nginx" "$article")
  read -r sr s50 s99 < <(drive "$site" "$article")
  ratio=$(awk -v a="$sr" -v b="$nr" 'BEGIN {printf "%.3f", a / b}')
  echo "$nr $sr $ratio" >>"$work/rounds"
  printf 'round %s   nginx %9.0f/s p50 %8s p99 %8s   site %9.0f/s p50 %8s p99 %8s   ratio %s\n' "$round" "$nr" "$n50" "$n99" "$sr" "$s50" "$s99" "$ratio"
done
printf '\narticle %s, %s bytes of gzip, %s rounds of %s s\n' "$article" "$bytes" "$rounds" "$seconds"
printf 'nginx, median          %9.0f/s\n' "$(cut -d' ' -f1 "$work/rounds" | median)"
printf 'site, median           %9.0f/s\n' "$(cut -d' ' -f2 "$work/rounds" | median)"
printf 'site / nginx, median   %9.3f\n' "$(cut -d' ' -f3 "$work/rounds" | median)"

memory=$(private_mb "${running[site]}")
sleep 25
rested=$(private_mb "${running[site]}")

search='/search?q=burning+between+shoulder+blades'

# An address with a query is never kept: /privacy?x=1 is the yardstick of a page that is rendered each time.
drive "$site" "$search" 3 >/dev/null
drive "$site" '/privacy?x=1' 3 >/dev/null
for _ in 1 2 3; do
  read -r er _ _ < <(drive "$site" '/privacy?x=1')
  read -r qr q50 q99 < <(drive "$site" "$search")
  awk -v a="$qr" -v b="$er" 'BEGIN {printf "%.0f %.0f %.3f\n", a, b, a / b}' >>"$work/search"
done
printf 'search page            %9.0f/s   plain page rendered each time %9.0f/s   ratio %s (p50 %s, p99 %s)\n' \
  "$(cut -d' ' -f1 "$work/search" | median)" "$(cut -d' ' -f2 "$work/search" | median)" "$(cut -d' ' -f3 "$work/search" | median)" "$q50" "$q99"
printf 'start to first 200     %9s ms, median of 5\n' "$(cat "$work/first-median")"
printf 'private memory         %9s MB after the articles, %s MB after a pause of 25 s, %s MB after the searches\n' "$memory" "$rested" "$(private_mb "${running[site]}")"

for articles in 1000 10000; do
  stop_copy site
  tests/bench/many-articles.sh "$articles" "$work/many-$articles"
  first_200 "$work/many-$articles" 3
  # The index is built after the first page, and a search that waits for it too long gets 504.
  curl -fsS --retry 3 -o /dev/null "$site$search"
  drive "$site" "$article" 3 >/dev/null
  drive "$site" "$search" 3 >/dev/null
  read -r sr _ s99 < <(drive "$site" "$article")
  read -r qr _ q99 < <(drive "$site" "$search")
  printf '%5s articles: first 200 %s ms, median of 3; article %.0f/s, p99 %s; search page %.0f/s, p99 %s; working set %s MB\n' \
    "$articles" "$(cat "$work/first-median")" "$sr" "$s99" "$qr" "$q99" "$(working_set_mb site)"
  rm -r "$work/many-$articles"
done
