// The files that a host gives to a server, written from the one list of headers. Those of docs/hosting are these, for the root of a host
// (`npx vitest run src/build/hosting -u` writes them again); `npm run hosting` writes them for one's own SITE and BASE.

import { ASK_AGAIN, FOR_A_YEAR, HASHED, partOf, securityHeaders, shrinking, types } from './headers.ts';

export interface Place {
  /** The address of the host, as a browser has it, without a closing slash: `https://ateliers.exemple.org`. */
  readonly site: string;
  /** The part of that host where Déclic lives. */
  readonly base: string;
  /** The folder of the server that stands for the whole host. Déclic is in it, at its part. */
  readonly root: string;
}

/** Their names, as they lie in docs/hosting. */
export const serverFiles = { 'nginx.conf': nginx, Caddyfile: caddy, htaccess: apache, _headers: netlify } as const satisfies Record<
  string,
  (place: Place) => string
>;

const headers = Object.entries(securityHeaders);

/** A part of an address, inside a regular expression. */
function literal(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');
}

function nginx({ site, base, root }: Place): string {
  const part = partOf(base);
  return `# Déclic derrière nginx (essayé avec 1.22.1). Dans /etc/nginx/conf.d/declic.conf ; ou, pour un serveur qui existe déjà, le « map » d'un côté
# et le « location » de l'autre. À adapter : server_name, root, et le https de la machine.
# Attention : un seul add_header dans un « location » efface tous ceux d'au-dessus. Ils sont donc tous ici, et Cache-Control varie par le « map » ;
# il regarde aussi la réponse : un refus n'est jamais gardé un an.
map "$status$uri" $declic_cache {
  default "${ASK_AGAIN}";
  "~^(200|206|304)${literal(part + HASHED)}" "${FOR_A_YEAR}";
}
server {
  listen 80;
  server_name ${new URL(site).hostname};
  server_tokens off;
  location ${part} {
    root ${root};
    try_files $uri $uri/ =404;
    error_page 403 =404 ${part}404.html;
    error_page 404 ${part}404.html;
    absolute_redirect off;
${headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    add_header Cache-Control $declic_cache always;
    # Les fichiers .br et .gz que fait « npm run hosting ». Sans le paquet libnginx-mod-http-brotli-static, retirez la ligne brotli_static.
    brotli_static on;
    gzip_static on;
    gzip_vary on;
    # Pour un fichier qui n'aurait pas été préparé.
    gzip on;
    gzip_types ${shrinking
      .filter((ending) => ending !== 'html')
      .map((ending) => types[ending])
      .join(' ')};
    types {
${Object.entries(types)
  .map(([ending, type]) => `      ${type} ${ending};`)
  .join('\n')}
    }
  }
}
`;
}

/** Go's own list has the others. */
const unknownToCaddy = ['webmanifest', 'atom', 'txt', 'woff2', 'opus', 'vtt'] as const;

function caddy({ site, base, root }: Place): string {
  const part = partOf(base);
  return `# Déclic derrière Caddy (essayé avec 2.6.2). Avec un vrai nom, Caddy demande lui-même son certificat. À adapter : le nom, root.
# Les en-têtes sont appelés deux fois : Caddy ne les remet pas seul quand il répond qu'un fichier manque.
(declic) {
	header {
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
}
${site} {
	root * ${root}
	import declic
	# Le mot « file » compte : sans lui, un fichier absent serait gardé un an.
	@un_an {
		path ${part}${HASHED}*
		file
	}
	@le_reste {
		not {
			path ${part}${HASHED}*
			file
		}
	}
	header @un_an Cache-Control "${FOR_A_YEAR}"
	header @le_reste Cache-Control "${ASK_AGAIN}"
	# Ce que Caddy ne connaît pas sur toutes les machines.
${unknownToCaddy
  .map(
    (ending) => `\t@${ending} {
		path *.${ending}
		file
	}
	header @${ending} Content-Type ${types[ending]}`,
  )
  .join('\n')}
	handle_errors {
		import declic
		header Cache-Control "${ASK_AGAIN}"
		rewrite * ${part}404.html
		file_server {
			precompressed br gzip
		}
	}
	# Les fichiers .br et .gz que fait « npm run hosting » ; les autres sont comprimés au passage.
	encode gzip
	file_server {
		precompressed br gzip
	}
}
`;
}

function apache({ base }: Place): string {
  const part = partOf(base);
  const endings = `(?:${shrinking.join('|')})`;
  const encodings = [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const;
  return `# Déclic derrière Apache (essayé avec 2.4.71). À mettre sous le nom .htaccess dans le dossier du site.
# Il faut mod_headers et mod_rewrite (a2enmod headers rewrite), et pour ce dossier « AllowOverride FileInfo Indexes Options=Indexes ».
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${part}404.html
AddDefaultCharset off
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
<IfModule mod_headers.c>
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
# Un an pour ce dont le nom change avec ce qu'il tient ; tout le reste est redemandé. Ce qui n'a pas marché n'est jamais gardé.
Header set Cache-Control "${ASK_AGAIN}" "expr=%{REQUEST_STATUS} -lt 400"
Header set Cache-Control "${FOR_A_YEAR}" "expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#^${literal(part + HASHED)}#"
Header unset Cache-Control "expr=%{REQUEST_STATUS} -ge 400"
Header always set Cache-Control "${ASK_AGAIN}" "expr=%{REQUEST_STATUS} -ge 400 || (%{REQUEST_STATUS} -ge 300 && %{REQUEST_STATUS} -ne 304)"
<FilesMatch "\\.${endings}(\\.br|\\.gz)?$">
Header merge Vary Accept-Encoding
</FilesMatch>
</IfModule>
<IfModule mod_rewrite.c>
RewriteEngine On
# Un dossier sans page n'est pas un refus : il n'y a rien là.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
# Les fichiers .br et .gz que fait « npm run hosting ».
${encodings
  .map(
    ([encoding, ending]) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.${endings})$ $1.${ending} [L]
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
RewriteRule ^(.*/)?$ $1index.html.${ending} [L]`,
  )
  .join('\n')}
</IfModule>
${encodings
  .map(
    ([encoding, ending]) => `<FilesMatch "\\.${endings}\\.${ending}$">
RemoveType .${ending}
AddEncoding ${encoding} .${ending}
SetEnv no-gzip 1
SetEnv no-brotli 1
</FilesMatch>`,
  )
  .join('\n')}
`;
}

/** Netlify and Cloudflare Pages compress by themselves, ask again about pages, and join a header that is said twice. */
function netlify({ base }: Place): string {
  const part = partOf(base);
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
  return `${part}*
${lines.join('\n')}
${part}${HASHED}*
  Cache-Control: ${FOR_A_YEAR}
`;
}
