// The same schemas, read by the server that VS Code's YAML extension is made of: what it proposes to an author, and what it underlines.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '../../..');
const PRACTICE = 'content/lessons/ecrire-email/prevenir-d-un-retard.practice.yaml';

const messageSchema = z.looseObject({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});
type Message = z.infer<typeof messageSchema>;
const completionSchema = z.object({ items: z.array(z.object({ label: z.string() })) });
const diagnosticsSchema = z.object({ diagnostics: z.array(z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) })) });
const settings = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')));

/** The server with our settings, and a file open in it as `text`. */
async function editorOf(text: string) {
  const server = spawn(process.execPath, [path.join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    server.kill();
    await once(server, 'close');
  });
  const heard: Message[] = [];
  const waiting: { readonly is: (message: Message) => boolean; readonly take: (message: Message) => void }[] = [];
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const hear = (message: Message): void => {
    heard.push(message);
    // The server asks for its settings.
    if (message.method === 'workspace/configuration')
      send({
        id: message.id,
        result: [{ schemas: settings['yaml.schemas'], validate: true, completion: true, schemaStore: { enable: false } }, {}, {}, {}, {}],
      });
    else if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    for (const one of waiting) if (one.is(message)) one.take(message);
  };
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (part: Buffer) => {
    buffer = Buffer.concat([buffer, part]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(buffer.toString('latin1'));
      const length = Number(head?.[1] ?? Number.NaN);
      const from = head?.[0].length ?? 0;
      if (head === null || buffer.length < from + length) return;
      hear(messageSchema.parse(JSON.parse(buffer.subarray(from, from + length).toString('utf8'))));
      buffer = buffer.subarray(from + length);
    }
  });
  const when = (is: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve) => {
      const found = heard.find(is);
      if (found === undefined) waiting.push({ is, take: resolve });
      else resolve(found);
    });
  let last = 0;
  const ask = async (method: string, params: object): Promise<unknown> => {
    const id = (last += 1);
    send({ id, method, params });
    return (await when((message) => message.id === id && message.method === undefined)).result;
  };
  const folder = pathToFileURL(root).href;
  const uri = `${folder}/${PRACTICE}`;
  await ask('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'declic' }],
    capabilities: { workspace: { configuration: true } },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
  await when(({ method }) => method === 'workspace/configuration');
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  return {
    proposedAt: async (line: number, character: number) =>
      completionSchema.parse(await ask('textDocument/completion', { textDocument: { uri }, position: { line, character } })).items.map(({ label }) => label),
    underlined: async () => diagnosticsSchema.parse((await when(({ method }) => method === 'textDocument/publishDiagnostics')).params).diagnostics,
  };
}

const text = readFileSync(path.join(root, PRACTICE), 'utf8');

test('in a practice, an editor proposes the skins of an app, and its other keys', { timeout: 60_000 }, async () => {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('    skin:'));
  const editor = await editorOf(lines.with(line, '    skin: ').join('\n'));
  expect(await editor.proposedAt(line, '    skin: '.length)).toEqual(expect.arrayContaining(['ancre', 'plume']));
});

test('a right practice has nothing underlined', { timeout: 60_000 }, async () => {
  expect(await (await editorOf(text)).underlined()).toEqual([]);
});

test('a word that is none is underlined, on its line', { timeout: 60_000 }, async () => {
  const editor = await editorOf(text.replace('device: telephone', 'device: tablette'));
  expect((await editor.underlined()).map(({ range }) => range.start.line)).toContain(0);
});
