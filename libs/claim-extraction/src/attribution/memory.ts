import { foldText } from '../text/letters.js';
import type { Source } from './acts.js';

/** A speaker as resolved: what the next sentences may point back to. */
export interface Speaker {
  readonly surface: string;
  readonly key: string;
  readonly kind: Source['kind'];
  readonly via: readonly string[];
  readonly utteredOn: string | null;
}

/** "The government" is no ministry, agency or court that spoke before it. */
const STATE = /(?:^|\s)(?:government|cabinet|administration)$/;

/** Who spoke so far, newest first by kind. */
export class SpeechMemory {
  last: Speaker | null = null;
  private person: Speaker | null = null;
  private body: Speaker | null = null;
  private outlet: Speaker | null = null;
  private issuer: Speaker | null = null;
  private readonly days = new Map<string, string>();

  /** All who spoke, by the first word of their name without article: "جهاز الإطفاء" by جهاز. */
  private readonly byHead = new Map<string, Speaker>();

  remember(speaker: Speaker): void {
    this.last = speaker;
    if (speaker.utteredOn !== null && speaker.key !== '') this.days.set(speaker.key, speaker.utteredOn);
    if (speaker.kind === 'body' || speaker.kind === 'phrase') {
      const [head = '', ...rest] = foldText(speaker.surface).split(' ');
      if (rest.length > 0) this.byHead.set(head.replace(/^ال/, ''), speaker);
    }
    if (speaker.kind === 'person') this.person = speaker;
    else if (speaker.kind === 'body') this.body = speaker;
    else if (speaker.kind === 'outlet') this.outlet = speaker;
    for (const name of speaker.via) {
      this.outlet = { surface: name, key: `outlet:${name}`, kind: 'outlet', via: [], utteredOn: null };
    }
  }

  /** The day on which somebody spoke last in this article; null where none was told. */
  dayOf(key: string): string | null {
    return this.days.get(key) ?? null;
  }

  /** Who issued the statement that "the statement" will point back to. */
  issued(speaker: Speaker): void {
    this.issuer = speaker;
  }

  /** The speaker that an anaphor points to; null where none fits. */
  resolve(source: Source, word: string): Speaker | null {
    switch (source.points) {
      case 'any':
        if (/^(?:he|she|он|она|тот|та|هو|عنه|عنها)$/.test(word)) {
          return this.last?.kind === 'outlet' || this.last?.kind === 'body'
            ? (this.person ?? this.last)
            : this.last;
        }
        // "It" is no person: a body that has not spoken yet goes without a name.
        return this.last?.kind === 'person' && /^(?:it|оно)$/.test(word) ? this.body : this.last;
      case 'person':
        return this.last !== null && this.last.kind !== 'outlet' && this.last.kind !== 'body'
          ? this.last
          : (this.person ?? (this.last?.kind === 'outlet' ? null : this.last));
      case 'ministry':
        return this.headedBy(word) ?? this.fittingBody(word);
      case 'outlet':
        return this.outlet;
      case 'statement':
        return this.issuer ?? this.last;
      case null:
        return null;
    }
  }

  /** Arabic "الجهاز" after "جهاز الإطفاء": the speaker whose name begins with the same noun; null where none does. */
  headedBy(word: string): Speaker | null {
    return /^ال.{3,}/.test(word) ? (this.byHead.get(word.slice(2)) ?? null) : null;
  }

  /** "the ministry" is only a ministry; other words take the body that spoke last. */
  private fittingBody(word: string): Speaker | null {
    const ministry = /^(?:ministry|الوزاره|министерство|министерстве)$/.test(word);
    if (this.body === null) return null;
    if (STATE.test(word)) return STATE.test(this.body.surface.toLowerCase()) ? this.body : null;
    return !ministry || this.body.key.startsWith('ministry:') || /minist|وزار|минист/i.test(this.body.surface)
      ? this.body
      : null;
  }
}
