import {digestPages} from './digest/page.tsx';
import {findPages} from './find/findPage.tsx';
import {casePages} from './items/casePages.tsx';
import {newsPages} from './items/newsPages.tsx';
import {personPages} from './items/personPages.tsx';
import {caseSharePages, newsSharePages, personSharePages} from './items/sharePages.tsx';
import {actFirstPages} from './lists/act.tsx';
import {casesFirstPages} from './lists/cases.tsx';
import {correctionsFirstPages} from './lists/corrections.tsx';
import {daysFirstPages} from './lists/days.tsx';
import {furtherPages} from './lists/furtherPages.ts';
import {namesFirstPages} from './lists/names.tsx';
import {newsFirstPages} from './lists/news.tsx';
import {organisationsFirstPages} from './lists/organisations.tsx';
import {peopleFirstPages} from './lists/people.tsx';
import {topicFirstPages} from './lists/topic.tsx';
import {yearFirstPages} from './lists/year.tsx';
import {registryPages} from './registry/registryPage.tsx';
import {archivePages} from './single/archive.tsx';
import {copiesPages} from './single/copies.tsx';
import {dataPages} from './single/data.tsx';
import {figuresPages} from './single/figures.tsx';
import {followPages} from './single/follow.tsx';
import {groupsPages} from './single/groups.tsx';
import {homePages} from './single/home.tsx';
import {printablesPages} from './single/printables.tsx';
import {searchPages} from './single/search.tsx';
import {standingPages} from './single/standing.tsx';
import {topicsPages} from './single/topics.tsx';
import type {Views} from './view.ts';

/** All routes of the languages. `publish/` renders their pages; Next renders one of each as a model. */
export const views: readonly Views[] = [
  newsPages,
  personPages,
  casePages,
  newsSharePages,
  personSharePages,
  caseSharePages,
  homePages,
  newsFirstPages,
  peopleFirstPages,
  namesFirstPages,
  casesFirstPages,
  actFirstPages,
  daysFirstPages,
  organisationsFirstPages,
  correctionsFirstPages,
  topicFirstPages,
  yearFirstPages,
  furtherPages,
  ...Object.values(registryPages),
  standingPages,
  archivePages,
  copiesPages,
  dataPages,
  digestPages,
  figuresPages,
  findPages,
  followPages,
  groupsPages,
  printablesPages,
  searchPages,
  topicsPages
];
export type {View, Views} from './view.ts';
