#!/usr/bin/env bash
# zimwriterfs and zimcheck 3.1.3 (Debian 12, zim-tools).
#
# A page that only leads on (`<meta http-equiv="refresh" content="0; url=b.html#part">`) is one page of a folder among others: one would expect it in
# the ZIM as it is. `zimwriterfs` takes it for a redirection, looks for a file named « b.html#part », and makes no file at all. Without `#part` it works, and
# the page itself is gone: its words and its link are not in the ZIM. The name is compared letter by letter: `http-equiv="Refresh"`, which browsers
# read alike, stays a page.
# And `zimcheck -A` takes the addresses it does not know (`sms:`) for pages that are missing, but not `tel:` nor `mailto:`.
#
# Seen: no ZIM with « refresh »; one with « Refresh », that zimcheck passes; the same with a link to `sms:` fails, and with `tel:` passes.
#
# Needs zimwriterfs and zimcheck (apt-get install zim-tools) and python3. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"; mkdir site
python3 - <<'PY'
import struct, zlib
def chunk(kind, data): return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
rows = (b'\0' + b'\x0a\x5a\x4a' * 48) * 48
open('site/icon.png', 'wb').write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 48, 48, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))
PY
page() { printf '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">%s<title>%s</title></head><body><p id="part">%s</p></body></html>' "$1" "$2" "$3"; }
make() { # name, how the refresh is written, where the first page links to
  page '' Index "<a href=\"a.html\">A</a> <a href=\"$3\">write</a>" > site/index.html
  page "<meta http-equiv=\"$2\" content=\"0; url=b.html#part\">" A '<a href="b.html#part">On</a>' > site/a.html
  page '' B 'Here.' > site/b.html
  zimwriterfs --welcome=index.html --illustration=icon.png --language=eng --title=T --description=D --creator=C --publisher=P site "$1.zim" > said 2>&1 || true
}
passes() { zimcheck -A "$1.zim" 2>&1 | grep -q 'Overall Test Status: Pass' && echo pass || echo fail; }
make small refresh tel:+33100000000; small=$(test -s small.zim && echo made || echo none)
grep -q "b.html#part' doesn't exist" said || small="$small, other words"
make capital Refresh tel:+33100000000; capital=$(passes capital)
make sms Refresh sms:+33100000000; sms=$(passes sms)
echo "refresh: $small; Refresh: $capital; with sms:: $sms"
[ "$small" = none ] && [ "$capital" = pass ] && [ "$sms" = fail ] || { echo changed; exit 1; }
