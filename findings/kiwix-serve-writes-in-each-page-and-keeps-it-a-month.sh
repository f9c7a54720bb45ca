#!/usr/bin/env bash
# kiwix-serve 3.3.0 (Debian 12, kiwix-tools) and zim-tools 3.1.3.
#
# A ZIM holds pages as they were written; one expects a server of it to give them so, and a new file under the same name to show the new pages.
# kiwix-serve puts its own bar, styles and scripts (jQuery) in each page that it gives, so a page whose policy asks for trusted types stops the scripts
# of the bar, and the bar is printed with the page; and it lets browsers keep each page for a month (max-age=2723040) at an address that has the
# name of the file: a new edition under the same name shows the old pages. A folder's address without « index.html » answers 404.
#
# Seen: the page of the ZIM comes with « kiwixtoolbar » and jQuery in it, with that max-age; its folder answers 404.
#
# Needs zimwriterfs and kiwix-serve (apt-get install zim-tools kiwix-tools), python3 and curl. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); cd "$folder"; mkdir -p site/part
python3 - <<'PY'
import struct, zlib
def chunk(kind, data): return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
rows = (b'\0' + b'\x0a\x5a\x4a' * 48) * 48
open('site/icon.png', 'wb').write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 48, 48, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))
PY
for name in index.html part/index.html; do echo '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><p>Here.</p></body></html>' > "site/$name"; done
zimwriterfs --welcome=index.html --illustration=icon.png --language=eng --title=T --description=D --creator=C --publisher=P site book.zim > /dev/null 2>&1
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
kiwix-serve --address 127.0.0.1 --port "$port" book.zim > said 2>&1 &
server=$!; trap 'kill $server; rm -rf "$folder"' EXIT
curl --silent --retry 20 --retry-connrefused --retry-delay 1 "http://127.0.0.1:$port/book/part/index.html" > page
kept=$(curl -sI "http://127.0.0.1:$port/book/part/index.html" | tr -d '\r' | sed -n 's/^Cache-Control: //p')
status=$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/book/part/")
added=$(grep -c -E 'kiwixtoolbar|jquery' page || true)
echo "lines of its own in the page: $added; kept: $kept; the folder: $status"
[ "$added" -gt 0 ] && [ "$kept" = 'max-age=2723040, public' ] && [ "$status" = 404 ] || { echo changed; exit 1; }
