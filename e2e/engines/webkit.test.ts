import {webkit} from './engines.ts';
import {testEngine} from './testEngine.ts';

testEngine(webkit);
