#!/usr/bin/env bash
# @mdx-js/mdx 3.1.1.
#
# HTML keeps the first of two attributes of one name, and TypeScript refuses the second in JSX (TS17001). One would expect MDX to do the one or the
# other. It says nothing, and the last one counts; its own syntax tree holds both, in order. So a check that reads the tree and takes the first
# (as one finds an attribute everywhere) approves a value that the page does not have.
#
# Seen, with <A b="first" b="last" />: no message, the tree lists first then last, and the component receives « last ». parse5 7.3.0, for HTML,
# keeps « first ».
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @mdx-js/mdx@3.1.1 parse5@7.3.0 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { evaluate } from '@mdx-js/mdx';
import { parseFragment } from 'parse5';
const text = '<A b="first" b="last" />';
let listed = [];
const look = () => (tree) => { listed = tree.children[0].attributes.map(({ value }) => value); };
let received;
const jsx = (type, props) => { if (typeof type === 'function') return type(props); };
const { default: Page } = await evaluate(text, { remarkPlugins: [look], Fragment: 'fragment', jsx, jsxs: jsx });
Page({ components: { A: (props) => { received = props.b; } } });
const [html] = parseFragment('<a b="first" b="last"></a>').childNodes[0].attrs;
console.log(`the tree lists ${listed.join(', ')}; the component receives ${received}; HTML keeps ${html.value}`);
process.exit(listed.join() === 'first,last' && received === 'last' && html.value === 'first' ? 0 : 1);
JS
node look.mjs
