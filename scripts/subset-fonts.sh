#!/bin/sh
# Makes src/gather/vazirmatn.ts from the font package: only the weights and letters that a report uses, so that every report is 40 kB smaller.
# Needs Python with fonttools and brotli (pip install fonttools brotli). Run it after the package's version changed.
set -eu
cd "$(dirname -- "$0")/.."
files=node_modules/@fontsource-variable/vazirmatn/files
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
subset() { # name, characters
  fonttools varLib.instancer -q "$files/vazirmatn-$1-wght-normal.woff2" wght=400:700 -o "$work/$1.ttf"
  pyftsubset "$work/$1.ttf" --unicodes="$2" --no-hinting --name-IDs='*' --flavor=woff2 --output-file="$work/$1.woff2"
}
arabic=U+0600-06FF,U+200C-200F,U+2010-2011,U+25CC,U+FDFC
latin=U+0020-007E,U+00A0-00FF,U+2012-2026,U+2039-203A,U+2190-2199,U+2212
subset arabic "$arabic"
subset latin "$latin"
{
  cat <<'HEADER'
// Vazirmatn for the screen: the letters and weights (400 to 700) that a report uses, as woff2 in base64. Made by scripts/subset-fonts.sh from
// @fontsource-variable/vazirmatn; copyright 2015 The Vazirmatn Project Authors, SIL Open Font License 1.1, which the files name themselves.

HEADER
  for name in arabic latin; do
    constant=$(echo "$name" | tr '[:lower:]' '[:upper:]')
    eval "range=\$$name"
    echo "/** The $name letters and the characters they serve. */"
    echo "export const $constant: { readonly unicodeRange: string; readonly base64: string } = {"
    echo "  unicodeRange: \"$range\","
    echo "  base64:"
    echo "    \"$(base64 -w 0 "$work/$name.woff2")\","
    echo "};"
    echo
  done
} > src/gather/vazirmatn.ts
