import type { GoldRelation, GoldScenario } from './scenario.js';
import { scoreOf, type Score } from './scores.js';

const HARMLESS = ['updates', 'refines', 'fulfils', 'repeats', 'differs-in-scope', 'unrelated'] as const;
type Harmless = (typeof HARMLESS)[number];

export interface ContradictionScores {
  readonly lenient: Score;
  readonly strict: Score;
  /** False alarms by the relation that the pair really has. */
  readonly falseAlarms: Readonly<Record<Harmless, number>>;
}

/** An alarm with the gold claims that its sides match; null where a side matches none. */
export interface Alarm {
  readonly goldA: string | null;
  readonly goldB: string | null;
  readonly type: string;
  readonly dimension: string | null;
  readonly text: string;
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** Alarms counted over scenarios. A retraction or a reuse that is raised on such a pair is right and counts no further. */
export class AlarmTally {
  readonly remarks: string[] = [];
  readonly #false = new Map<Harmless, number>();
  #lenient = 0;
  #strict = 0;
  #raised = 0;
  #gold = 0;

  add(scenario: GoldScenario, alarms: readonly Alarm[]): void {
    const relations = new Map<string, GoldRelation>(
      scenario.relations.map((relation) => [pairKey(relation.from, relation.to), relation]),
    );
    const contradictions = scenario.relations.filter((relation) => relation.type === 'contradicts');
    this.#gold += contradictions.length;
    const found = new Set<string>();
    const seen = new Set<string>();
    for (const alarm of alarms) {
      const key = alarm.goldA === null || alarm.goldB === null ? null : pairKey(alarm.goldA, alarm.goldB);
      if (key !== null && seen.has(key)) continue;
      if (key !== null) seen.add(key);
      const relation = key === null ? undefined : relations.get(key);
      if (relation?.type === 'contradicts') {
        this.#raised += 1;
        this.#lenient += 1;
        if (alarm.type === 'contradicts' && alarm.dimension === relation.dimension) this.#strict += 1;
        else
          this.remarks.push(
            `${scenario.scenario}: as ${alarm.dimension ?? alarm.type} instead of ${relation.dimension ?? ''}: ${alarm.text}`,
          );
        if (key !== null) found.add(key);
        continue;
      }
      if (relation?.type === 'retracts' || relation?.type === 'reuses-retracted') {
        // Right as an alarm, though no contradiction: only calling it one counts against precision.
        if (alarm.type !== 'contradicts') continue;
      }
      this.#raised += 1;
      const kind = HARMLESS.find((one) => one === relation?.type) ?? 'unrelated';
      this.#false.set(kind, (this.#false.get(kind) ?? 0) + 1);
      this.remarks.push(
        `${scenario.scenario}: false alarm (${alarm.type} ${alarm.dimension ?? ''}, really ${relation?.type ?? 'unrelated'}): ${alarm.text}`,
      );
    }
    for (const relation of contradictions) {
      if (!found.has(pairKey(relation.from, relation.to))) {
        this.remarks.push(
          `${scenario.scenario}: missed ${relation.dimension ?? ''} ${relation.from} ↔ ${relation.to}`,
        );
      }
    }
  }

  scores(): ContradictionScores {
    return {
      lenient: scoreOf({ right: this.#lenient, predicted: this.#raised, gold: this.#gold }),
      strict: scoreOf({ right: this.#strict, predicted: this.#raised, gold: this.#gold }),
      falseAlarms: Object.fromEntries(HARMLESS.map((kind) => [kind, this.#false.get(kind) ?? 0])) as Record<
        Harmless,
        number
      >,
    };
  }
}
