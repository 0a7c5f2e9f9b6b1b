import fs from 'node:fs';
import path from 'node:path';
import {ModelError} from './model.ts';

/**
 * Routes with client components of ours, with the modules that they run in the browser, from the manifests of Next's
 * build. Modules of Next itself do not count. Routes are patterns such as `/[locale]/search`.
 */
export function routesWithClientComponents(nextDir = '.next'): Map<string, string[]> {
  const routes = new Map<string, string[]>();
  const root = path.join(nextDir, 'server', 'app');
  for (const entry of fs.readdirSync(root, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !entry.name.endsWith('_client-reference-manifest.js')) continue;
    const text = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8');
    const match = /__RSC_MANIFEST\["(.+?)"\]\s*=\s*(\{[\s\S]*\});?\s*$/.exec(text);
    if (!match)
      throw new Error(
        `${entry.name}: expected Next’s client manifest, __RSC_MANIFEST["route"] = {…}. ` +
          'If its form has changed, adapt publish/html/next/clientPages.ts.'
      );
    const manifest = JSON.parse(match[2] ?? '{}') as {clientModules?: Record<string, unknown>};
    const own = Object.keys(manifest.clientModules ?? {}).filter(
      module => !/\/node_modules\/next\//.test(module)
    );
    if (own.length) routes.set((match[1] ?? '').replace(/\/page$/, '') || '/', own);
  }
  return routes;
}

/**
 * Throws if a public route has a client component, which would run on the model only. `clients` are the client modules
 * of each route.
 */
export function refuseClientComponents(clients: ReadonlyMap<string, readonly string[]>): void {
  for (const [route, modules] of clients)
    throw new ModelError(
      `${route} has a client component (${modules.join(', ')}), ` +
        'but its pages are published without Next’s runtime. ' +
        'Make it a custom element, as in components/browser/behaviours.ts.'
    );
}
