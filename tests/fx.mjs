import { buildFixtureSite } from './support/fixture-site.mjs';
await buildFixtureSite();
