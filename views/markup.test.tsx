import assert from 'node:assert/strict';
import {test} from 'node:test';
import {useTranslations} from 'next-intl';
import {renderBody} from './markup.tsx';

/** One interface word; `name` is not checked by the type. */
function Word({name}: {name: string}) {
  return <p>{useTranslations('Follow')(name as 'atom')} &amp; more</p>;
}

test('a body is rendered with the interface words of its language', () => {
  assert.equal(renderBody(<Word name="all" />, 'en'), '<p>All news &amp; more</p>');
  assert.match(
    renderBody(<Word name="all" />, 'fa'),
    /^<p>\p{Script=Arabic}[^<]* &amp; more<\/p>$/u
  );
});

test('a missing interface word throws instead of showing its key', () => {
  assert.throws(
    () => renderBody(<Word name="nowhere" />, 'en'),
    /MISSING_MESSAGE.*Follow\.nowhere/s
  );
});
