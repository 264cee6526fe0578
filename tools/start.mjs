// @ts-check
import './node-version.mjs';
import { runApplication } from './app/application.mjs';
import { runMain } from './run-main.mjs';

await runMain(() => runApplication('production'));
