import fs from 'node:fs';
import path from 'node:path';

/**
 * Pages that hold a client component of ours, from the build's own manifests: each route lists the modules that its
 * page runs in the browser; those inside Next itself do not count. Returns route patterns such as `/[locale]/search`.
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
        `${entry.name}: the form of Next’s client manifest has changed; publish/html/clientPages.ts must follow`
      );
    const manifest = JSON.parse(match[2] ?? '{}') as {clientModules?: Record<string, unknown>};
    const own = Object.keys(manifest.clientModules ?? {}).filter(
      module => !/\/node_modules\/next\//.test(module)
    );
    if (own.length) routes.set((match[1] ?? '').replace(/\/page$/, '') || '/', own);
  }
  return routes;
}

/** The route pattern behind each exported page, from Next's prerender manifest. */
export function routeOfPages(nextDir = '.next'): Map<string, string> {
  const manifest = JSON.parse(
    fs.readFileSync(path.join(nextDir, 'prerender-manifest.json'), 'utf8')
  ) as {routes: Record<string, {srcRoute: string | null}>};
  return new Map(
    Object.entries(manifest.routes).map(([address, {srcRoute}]) => [address, srcRoute ?? address])
  );
}
