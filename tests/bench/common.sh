# Shared by the scripts of this folder: publishes the site with the Dockerfile's own command and starts copies of it.
# Sourced; expects the repository's root as working directory.

work=$(mktemp -d)
chmod 755 "$work"
declare -A running=()

finish() {
  # Not -9: nginx would leave its workers behind.
  for pid in "${running[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# The reason comes last: what keeps only the end of a long output must not lose it.
fail() {
  for log in "$work"/*.log; do [ -f "$log" ] && { echo "== $log"; tail -5 "$log" | cut -c1-300; } >&2; done
  echo "$(basename "$0"): $1" >&2
  exit 1
}

publish_site() {
  local command
  command=$(sed -n 's/^RUN \(dotnet publish .*\) --output .*/\1/p' Dockerfile)
  $command --output "$work/site" >"$work/publish.log" 2>&1 || fail "the site does not publish"
}

# launch name port content-folder [VARIABLE=value…]: does not wait for it
launch() {
  local name=$1 port=$2 content=$3
  shift 3
  env ASPNETCORE_HTTP_PORTS="$port" Site__ContentFolder="$content" Limits__SearchesPerMinute=0 "$@" \
    "$work/site/BackPainInfo.Web" >"${LOG:-$work/$name.log}" 2>&1 &
  running[$name]=$!
}

# start_copy: launch, and wait until it is ready
start_copy() {
  local name=$1 port=$2
  launch "$@"
  for _ in $(seq 600); do
    curl -fsS -o /dev/null "http://127.0.0.1:$port/health/ready" 2>/dev/null && return 0
    kill -0 "${running[$name]}" 2>/dev/null || fail "$name stopped"
    sleep 0.05
  done
  fail "$name did not answer in 30 s"
}

# stop_copy name: SIGTERM, and the exit code must be 0
stop_copy() {
  local pid=${running[$1]} code=0
  kill -TERM "$pid"
  wait "$pid" || code=$?
  unset "running[$1]"
  [ "$code" = 0 ] || fail "$1 ended with exit code $code after SIGTERM"
}

# no_errors wrk-output: fails when wrk saw one failed request
no_errors() {
  if grep -qE 'Non-2xx|Socket errors' "$1"; then fail "requests failed $2: $(grep -E 'Non-2xx|Socket errors' "$1")"; fi
}

# working_set_mb name
working_set_mb() { awk '/^VmRSS/ {printf "%.0f\n", $2 / 1024}' "/proc/${running[$1]}/status"; }
