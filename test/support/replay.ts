import type { Topic } from '../../src/language/interview.ts';
import { questionWords } from '../../src/language/interview.ts';
import type { Script } from './person.ts';

/** A recorded session: what was typed at each question, by topic, and where the person stopped in between. */
export interface Recording {
  readonly script: Script;
  /** Topics at whose first question Ctrl-C was pressed. */
  readonly stops: readonly Topic[];
}

/**
 * Reads a recording: a line for each answer, `topic: what was typed`, in the order in which a topic comes again;
 * `^C topic` where the person stopped; `#` begins a remark.
 */
export function recording(text: string): Recording {
  const script: Record<string, string[]> = {};
  const stops: Topic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, stopped, named, typed = ''] = /^(\^C )?([a-z-]+\.[a-z-]+)(?:: ?(.*))?$/.exec(line) ?? [];
    const topic = topicNamed(named, index + 1);
    if (stopped) stops.push(topic);
    else script[topic] = [...(script[topic] ?? []), typed];
  }
  return { script, stops };
}

function topicNamed(name: string | undefined, line: number): Topic {
  const found = (Object.keys(questionWords.en) as Topic[]).find((topic) => topic === name);
  if (!found) throw new Error(`Line ${line} of the recording names no topic that there is: ${name}`);
  return found;
}
