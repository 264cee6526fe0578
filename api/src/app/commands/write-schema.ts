import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { makeSchema } from '../schema';

/** Writes schema.graphql at the root of the repository; a test holds it equal to what the code produces. */
writeFileSync(join(__dirname, '../../../../schema.graphql'), `${printSchema(makeSchema())}\n`);
