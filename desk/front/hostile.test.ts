import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ask} from '../../publish/hosting/hosts.fixture.ts';
import {cookieName} from '../access/admission.ts';
import {desk, secret, token} from './front.fixture.ts';

/** Addresses that a guest with a link to news/an-item must get nothing from. */
const addresses =
  String.raw`/ /en /desk /desk/ /DESK /desk?scope=all /desk;all /desk/%2e /desk/. /desk//news/an-item
  /desk/news/another /desk/news/an-item/../another /desk/news/an-item%2f..%2fanother /desk/news/an-item%00
  /desk/news/%61nother /desk/cases/an-item /en/desk/news/another /desk/new /desk/../etc/passwd
  /desk/pictures/../../../../etc/passwd /desk/pictures/%2e%2e%2f%2e%2e%2fetc/passwd /desk/pictures/..\..\x
  /desk/pictures/another/a-1234-480.jpg /desk/card/en/news/another /desk/card/en/news/../../x
  /desk/card/__proto__/news/an-item /desk/weight/news/another /desk/weight/__proto__ /desk/open/ /desk/open/../..
  /desk/open/guess /_next/../.env /_next/image?url=http://169.254.169.254/ /.env /.git/config
  /desk/api/item/news/another
  /desk/api/file/news/another/item.yaml /desk/api/file/news/an-item/..%2f..%2f..%2fpackage.json
  /desk/do/release/news/another /desk/do/withhold/news/an-item //example.org/desk http://example.org/desk *
  \desk`.split(/\s+/);
const forged = [
  ['x-desk-scope: all', 'x-desk-role: releaser', 'x-desk-editor: someone'],
  [`x-middleware-subrequest: middleware${':middleware'.repeat(5)}`, 'x-invoke-path: /desk'],
  ['x-forwarded-host: rebound.example', 'x-forwarded-for: 127.0.0.1', 'x-original-url: /desk'],
  ['x-http-method-override: POST', 'next-action: 1', 'rsc: 1', 'range: bytes=0-99999999999']
];

test('hostile requests of a guest get nothing, whatever their address and headers', async () => {
  const {port, reached, acted} = await desk();
  const session = await token('news/an-item');
  let count = 0;
  for (const address of addresses)
    for (const [at, headers] of forged.entries()) {
      const method = ['GET', 'POST', 'PUT', 'HEAD'][at] ?? 'GET';
      const {status, head, body} = await ask(port, address, method, [
        `Host: localhost:${port}`,
        `Cookie: ${cookieName}=; ${cookieName}=${session}`,
        ...headers
      ]);
      const what = `${method} ${address} with ${headers.join(', ')}: ${head.slice(0, 200)}`;
      assert.ok(status >= 400 && status < 500, what);
      assert.doesNotMatch(head, /^(?:set-cookie|location):/im, what);
      assert.ok(![secret, 'root:', 'from Next', 'a card'].some(each => body.includes(each)), what);
      count++;
    }
  assert.ok(count >= 120, String(count));
  assert.deepEqual([reached, acted], [[], []]);
});
