#!/usr/bin/env bash
# LibreOffice converts a CSV file that says it is UTF-8 as if it were Windows-1252.
#
# Expected: a byte order mark at the start of a file says which encoding follows. Excel follows it, and so
#   does LibreOffice's own dialog for CSV, which then offers UTF-8.
# Happens: `soffice --convert-to` without `--infilter` ignores the mark and reads Windows-1252, in a UTF-8
#   locale too. The mark becomes three letters of the first heading, «سلام» becomes "Ø³Ù„Ø§Ù…", and the exit
#   status is 0. It is the command that servers and scripts use.
# Seen with: LibreOffice 7.4.7 (Debian 4:7.4.7-1+deb12u14), 2026-11-29.
# Matters here: our tables have the mark for Excel. `/data` names the option that LibreOffice needs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v soffice >/dev/null || { echo 'Install libreoffice-calc-nogui first.'; exit 2; }
printf '\xef\xbb\xbfname,days\nسلام,1\n' >table.csv
export LC_ALL=C.UTF-8
convert() {
  echo "$1"
  shift
  soffice --headless "-env:UserInstallation=file://$dir/profile" "$@" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' --outdir result table.csv >/dev/null 2>&1
  cat result/table.csv
}
{
  convert 'without a filter:'
  convert 'with a filter:' --infilter=CSV:44,34,76,1
} | tee seen
diff - seen <<'OUT'
without a filter:
"ï»¿name","days"
"Ø³Ù„Ø§Ù…",1
with a filter:
"name","days"
"سلام",1
OUT
