import { run } from './cli/run.ts';
import { nodeWorld } from './world/node-world.ts';

void run(process.argv.slice(2), nodeWorld()).then((code) => {
  process.exitCode = code;
});
