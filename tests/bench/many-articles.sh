#!/usr/bin/env bash
# many-articles.sh COUNT FOLDER: copies the content to FOLDER and adds COUNT articles to it, copies of one that answer no claim.
# Then: Site__ContentFolder=FOLDER ./BackPainInfo.Web
set -euo pipefail
count=${1:?how many articles} folder=${2:?where to}
slug=sleep-and-mattress
topic=prevention

cp -r "$(dirname "$0")/../../content" "$folder"
awk -v count="$count" -v slug="$slug" '
  { print }
  $0 ~ "- slug: " slug "$" { for (i = 1; i <= count; i++) print "      - slug: " slug "-" i }
' "$folder/site.yml" >"$folder/site.new"
mv "$folder/site.new" "$folder/site.yml"

# A claim is answered once, so the copies list none and show no source check.
awk -v count="$count" -v base="$folder/articles/$topic/$slug-" '
  /^::: source-check/ { inside = 1 }
  !inside { lines[++n] = $0 }
  /^:::$/ { inside = 0 }
  END {
    for (i = 1; i <= count; i++) {
      file = base i ".md"
      for (l = 1; l <= n; l++) {
        line = lines[l]
        if (line ~ /^title:/) line = line ", part " i
        else if (line ~ /^claims:/) line = "claims: []"
        else if (line ~ /^order:/) line = "order: " 1000 + i
        print line >file
      }
      close(file)
    }
  }
' "$folder/articles/$topic/$slug.md"
