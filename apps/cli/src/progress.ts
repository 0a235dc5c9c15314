import { MultiBar, Presets, type SingleBar } from 'cli-progress';

/** Progress of long work, on standard error: bars on a terminal, one line now and then elsewhere. */
export interface Progress {
  update(done: number, note?: string): void;
  finish(): void;
}

/** How many lines a piped run prints at the most for one piece of work. */
const LINES_WHEN_PIPED = 10;

export function showProgress(
  label: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  return stream.isTTY ? bar(label, total, stream) : lines(label, total, stream);
}

function bar(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  const bars = new MultiBar(
    { stream, format: '{label} {bar} {value}/{total} {note}', hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  const single: SingleBar = bars.create(total, 0, { label: label.padEnd(12), note: '' });
  return {
    update: (done, note = '') => single.update(done, { note }),
    finish: () => bars.stop(),
  };
}

function lines(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  const step = Math.max(1, Math.ceil(total / LINES_WHEN_PIPED));
  let printed = -1;
  return {
    update: (done, note = '') => {
      const due = Math.floor(done / step);
      if (due === printed && done !== total) return;
      if (printed === Math.floor(total / step) && done === total) return;
      printed = done === total ? Math.floor(total / step) : due;
      stream.write(`${label} ${done}/${total}${note === '' ? '' : ` ${note}`}\n`);
    },
    finish: () => undefined,
  };
}

/** Progress of work whose total is known with its first step only. */
export function progressOfUnknown(label: string): {
  readonly update: (done: number, total: number) => void;
  readonly finish: () => void;
} {
  let progress: Progress | null = null;
  return {
    update: (done, total) => {
      progress ??= showProgress(label, total);
      progress.update(done);
    },
    finish: () => progress?.finish(),
  };
}
