import type { Command, Flag } from './commands.ts';
import { as, dirArgument } from './shared-flags.ts';

/** Commands about the tool itself; `line` is everything that can be typed, once it is known. */
export const toolCommands = (
  line: () => { readonly commands: readonly Command[]; readonly commonFlags: readonly Flag[] },
): readonly Command[] => [
  {
    name: 'doctor',
    summary: 'what is there of all that the tool and a strategy can use, and what is missing',
    arguments: [dirArgument],
    flags: [{ flags: '--json', description: 'print the checks as JSON' }],
    examples: ['strategy doctor', 'strategy doctor our-strategy --json'],
    run: async (world, options) => (await import('./doctor.ts')).doctor(world, as(options)),
  },
  {
    name: 'completion',
    summary: 'print a script that completes commands and flags in a shell',
    arguments: [{ name: '<shell>', description: 'bash, zsh or fish' }],
    flags: [],
    examples: ['eval "$(strategy completion bash)"', 'strategy completion fish | source'],
    run: async (world, options) => (await import('./completion.ts')).completion(world, as(options), line()),
  },
];
