#!/usr/bin/env node
import { run } from './cli/run.ts';
import { nodeWorld } from './world/node-world.ts';

process.exitCode = await run(process.argv.slice(2), nodeWorld());
