import type {PersonEvent, PersonFacts} from '../../../collections/types.ts';
import {followEvents} from '../../../derive/life/course.ts';
import {mayBeEither, sortEvents} from '../../../derive/life/order.ts';
import {statusOf} from '../../../derive/life/places.ts';
import {
  rangeOf,
  firstOfTime,
  lastOfTime,
  listedDay
} from '../../../../i18n/partialDates/partialDate.ts';
import {message, type Finding, type Value} from '../../../read/finding.ts';
import type {Located} from '../../../read/yaml.ts';
import {factError} from '../factFinding.ts';
import {impossibleStep} from './impossible.ts';

/** Events whose dates leave open which came first, where the other order would give another status. */
export function checkTies(facts: Located, {events, sentence}: PersonFacts): Finding[] {
  const sorted = sortEvents(events);
  return sorted.flatMap((later, index): Finding[] => {
    const before = sorted.slice(0, index + 1);
    const standing = followEvents({events: before, sentence}).at(-1)?.after;
    const tie = otherOrders(before).find(({order}) => {
      const course = followEvents({events: order, sentence});
      const end = course.at(-1)?.after;
      return end?.place !== standing?.place || end?.stage !== standing?.stage
        ? course.every((step, at) => impossibleStep(step, course.slice(0, at)) === null)
        : false;
    });
    if (!tie || !standing) return [];
    const [earlier, other] = [
      tie.earlier,
      followEvents({events: tie.order, sentence}).at(-1)?.after
    ];
    return [
      {
        ...factError(
          facts,
          ['events', events.indexOf(later), 'date'],
          later.date,
          message('order.tie', {
            dates: dates(earlier, later),
            earlier: earlier.type,
            later: later.type,
            status: statusOf(standing),
            other: other ? statusOf(other) : ''
          })
        ),
        level: 'warning'
      }
    ];
  });
}

const dates = (a: PersonEvent, b: PersonEvent): Value =>
  a.date === b.date ? a.date : message('order.twoDates', {first: a.date, second: b.date});

/**
 * Whether the first of two dates names an earlier day, and they overlap only because one of them is a limit, such as
 * “on or before”. Nearly all events are before a later limit, so a warning would say nothing.
 */
function isNamedInOrder(a: PersonEvent, b: PersonEvent): boolean {
  const [one, other] = [listedDay(a.date), listedDay(b.date)];
  const isLimit = [rangeOf(a.date).last, rangeOf(b.date).first].some(
    day => day === lastOfTime || day === firstOfTime
  );
  return isLimit && one !== null && other !== null && one < other;
}

type Order = {earlier: PersonEvent; order: PersonEvent[]};

/** Other possible orders of the last event and one earlier event: either of the two moves past the other. */
function otherOrders(events: readonly PersonEvent[]): Order[] {
  const last = events.length - 1;
  const later = events[last];
  if (!later) return [];
  return events.slice(0, last).flatMap((earlier, index) => {
    const [head, between] = [events.slice(0, index), events.slice(index + 1, last)];
    if (!mayBeEither(earlier, later) || isNamedInOrder(earlier, later)) return [];
    const orders = [];
    if (between.every(event => mayBeEither(event, later)))
      orders.push({earlier, order: [...head, later, earlier, ...between]});
    if (between.every(event => mayBeEither(earlier, event)))
      orders.push({earlier, order: [...head, ...between, later, earlier]});
    return orders;
  });
}
