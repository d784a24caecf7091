const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A curve of letters, lowest to highest, of the newest values; a level line where nothing moves. */
export function sparkline(values: readonly number[], most: number): string {
  const shown = values.slice(-most);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const range = high - low;
  return shown
    .map((value) => (range > 0 && Number.isFinite(range) ? ((value - low) / range) * (STEPS.length - 1) : 3))
    .map((step) => STEPS[Math.round(step)] ?? STEPS[3])
    .join('');
}

/** A bar of letters that is filled to a share (0 to 1), with a mark where another share lies. */
export function textBar(share: number, width: number, mark?: number): string {
  const filled = Math.round(within(share) * width);
  const marked = mark === undefined ? -1 : Math.min(width - 1, Math.round(within(mark) * width));
  return Array.from({ length: width }, (_, index) => (index === marked ? '│' : index < filled ? '█' : '░')).join('');
}

function within(share: number): number {
  return Math.max(0, Math.min(1, share));
}
