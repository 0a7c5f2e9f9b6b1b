import nextEnv from '@next/env';
import {environmentProblems} from '../../publish/environment.ts';

/**
 * Reads `.env`, as Next does, and ends with one line for each variable that cannot be right. Every command imports this
 * first, so that nothing has begun by then, and no module has read a variable.
 */
nextEnv.loadEnvConfig(process.cwd(), false, {info: () => undefined, error: console.error});

const problems = environmentProblems(process.env);
for (const problem of problems) console.error(problem);
if (problems.length) process.exit(1);
