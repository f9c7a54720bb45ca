// Debian's nginx, Caddy and Apache, each with the file that is given to hosts, on a free port of this machine and nowhere else. What is
// around that file here is what a machine has already: modules, folders, a name. And Kiwix's own, which serves a file of its own kind.

import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serverFiles } from '../../src/build/hosting/server-files.ts';

export interface Server {
  /** Of the host, with its closing slash: Déclic is at its part. */
  readonly url: string;
  /** What it wrote in its log of visits; empty where it keeps none. */
  readonly visits: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Asked {
  /** The folder that stands for the whole host; the file, of Kiwix. */
  readonly root: string;
  readonly base: string;
}

/** How each is started: its own folder, and the port that it takes. */
interface Room extends Asked {
  readonly folder: string;
  readonly port: number;
}

type Name = 'nginx' | 'caddy' | 'apache2' | 'kiwix-serve';

/** Writes the configuration, and says with what it starts. */
const ways: Record<Name, (room: Room) => Promise<readonly string[]>> = {
  async nginx({ folder, port, root, base }) {
    const ours = serverFiles['nginx.conf']({ site: 'http://127.0.0.1', base, root }).replace('listen 80;', `listen 127.0.0.1:${port};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
    await writeFile(
      path.join(folder, 'nginx.conf'),
      `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
http { ${temporary.join(' ')} log_format sent '$status $bytes_sent $request_uri'; access_log ${folder}/visits sent;
${ours} }`,
    );
    return ['-e', `${folder}/errors`, '-c', `${folder}/nginx.conf`];
  },
  async caddy({ folder, port, root, base }) {
    const ours = serverFiles.Caddyfile({ site: `http://127.0.0.1:${port}`, base, root });
    await writeFile(path.join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${ours}`);
    return ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`];
  },
  async apache2({ folder, port, root, base }) {
    await writeFile(path.join(root, base, '.htaccess'), serverFiles.htaccess({ site: 'http://127.0.0.1', base, root }));
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter', 'env', 'autoindex'];
    await writeFile(
      path.join(folder, 'apache.conf'),
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
# As Debian has it: without « RemoveType », a file in gzip would be an archive.
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json
DocumentRoot ${root}
<Directory ${root}>
AllowOverride FileInfo Indexes Options=Indexes
Options Indexes FollowSymLinks
Require all granted
</Directory>`,
    );
    return ['-d', folder, '-f', `${folder}/apache.conf`, '-D', 'FOREGROUND'];
  },
  'kiwix-serve': ({ port, root }) => Promise.resolve(['--address', '127.0.0.1', '--port', `${port}`, root]),
};

/** Starts one; it is there when this is done. Fails with what it said. */
export async function startServer(name: Name, asked: Asked): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), `declic-${name}-`));
  // As root, these give up being root: what they read must be open to all.
  await chmod(folder, 0o755);
  const room = { ...asked, folder, port: await freePort() };
  const child = spawn(name, await ways[name](room), { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder } });
  let said = '';
  child.stdout.on('data', (part) => (said += String(part)));
  child.stderr.on('data', (part) => (said += String(part)));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      said += String(error);
      resolve();
    });
  });
  const url = `http://127.0.0.1:${room.port}/`;
  const isUp = await Promise.race([answers(url), ended.then(() => false)]);
  if (!isUp) {
    const log = await readFile(path.join(folder, 'errors'), 'utf8').catch(() => '');
    await rm(folder, { recursive: true });
    throw new Error(`${name} does not start.\n${said}\n${log}`);
  }
  return {
    url,
    visits: () => readFile(path.join(folder, 'visits'), 'utf8').catch(() => ''),
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  for (;;) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** A folder that stands for a host, with these files of the built site at its part. */
export async function hostFolder(base: string): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'declic-host-'));
  await chmod(root, 0o755);
  await mkdir(path.join(root, base), { recursive: true });
  return root;
}
