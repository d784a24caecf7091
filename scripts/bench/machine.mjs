// Names the machine that measures: figures of another one are not to be compared with.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** Model and number of processors, memory, systems, the day, and how busy the machine was before. */
export function machine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: systemName(),
    node: process.versions.node,
    date: new Date().toISOString().slice(0, 10),
    load: Math.max(...loadavg().slice(0, 2)),
  };
}

function systemName() {
  try {
    const name = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name) return `${name}, ${type()} ${release()}`;
  } catch {
    // Only Linux has this file.
  }
  return `${type()} ${release()}`;
}
