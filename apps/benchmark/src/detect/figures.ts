import type { Detecting } from './measure.js';

export interface Figures {
  /** Smallest ledger first; the last has its claims in fewer days. */
  readonly ledgers: readonly (Detecting & { readonly claims: number; readonly days: number })[];
}

/** Milliseconds within which a new claim is compared, at the 95th percentile. */
const WITHIN = 20;
/** How much the largest ledger may differ from the smallest, as a share. */
const FLAT = 0.25;

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Markdown, which is also read well on a terminal. */
export function sectionOf({ ledgers }: Figures): string {
  const rows = [
    ['claims', 'days', 'median ms', 'p95 ms', 'candidates, median', 'candidates, most'],
    ['--:', '--:', '--:', '--:', '--:', '--:'],
    ...ledgers.map(({ claims, days, median, p95, candidates }) => [
      whole(claims),
      whole(days),
      median.toFixed(1),
      p95.toFixed(1),
      whole(candidates.median),
      whole(candidates.most),
    ]),
  ];
  const p95 = ledgers.map((one) => one.p95);
  const [slowest, fastest] = [Math.max(...p95), Math.min(...p95)];
  const middle = (slowest + fastest) / 2;
  const spread = (slowest - middle) / middle;
  const plans = [ledgers[0], ledgers.at(-1)].flatMap((one) =>
    one === undefined
      ? []
      : [`${whole(one.claims)} claims in ${whole(one.days)} days:\n\n\`\`\`text\n${one.plan}\n\`\`\``],
  );
  return `The claims of an article compared with the ledger as when they are new, for each of them: candidates by index, all reports of
them with their texts, the rules on every pair, what was recorded before. The read models and texts are those of a drawn press;
the last has as many claims in far fewer days, and they take turns at each article.

${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

- Aim: the 95th percentile at most ${WITHIN} ms. ${slowest <= WITHIN ? 'Met' : 'Not met'}.
- Aim: the 95th percentile flat (± ${FLAT * 100} %). ${spread <= FLAT ? 'Met' : 'Not met'}: ± ${Math.round(spread * 100)} %.

How the candidates of the claim that looks under most keys are found:

${plans.join('\n\n')}
`;
}
