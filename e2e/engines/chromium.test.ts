import {chromium} from './engines.ts';
import {testEngine} from './testEngine.ts';

testEngine(chromium);
