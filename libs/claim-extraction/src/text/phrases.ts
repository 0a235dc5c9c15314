import type { Language } from '@isnad/claim-model';
import { ArabicOpenings } from './arabic-openings.js';
import type { CliticForm } from './proclitics.js';
import { russianForms } from './russian-forms.js';
import { type Token, tokenise } from './tokenise.js';

interface Node<V> {
  /** Null where no phrase goes on. */
  next: Map<string, Node<V>[]> | null;
  value: V | undefined;
}

export interface PhraseMatch<V> {
  readonly value: V;
  /** Token index after the phrase. */
  readonly to: number;
  /** How the first word was cut in Arabic; null where it stands uncut or in another language. */
  readonly clitic: CliticForm | null;
}

/** Marks that may stand inside a phrase without being part of it: منظمة «معاهدة الأمن الجماعي». */
const TRANSPARENT = new Set(['"', '«', '»', '“', '”', '„', '‟', '″', 'ـ']);

const openings = new ArabicOpenings();

/**
 * Multi-word lexicon lookup over tokens: a trie of folded words. Russian words match in every case form, Arabic phrases
 * behind any proclitics of their first word. Looking up costs no more than the length of the longest phrase.
 */
export class PhraseIndex<V> {
  private readonly root: Node<V> = { next: null, value: undefined };

  constructor(
    private readonly language: Language,
    /** How Russian words match: in any case form, or exactly as written (verbs list their forms). */
    private readonly inflection: 'inflected' | 'exact' = 'inflected',
  ) {}

  /** The first value added for a phrase stays. */
  add(phrase: string, value: V): void {
    const words = tokenise(phrase).filter((token) => !TRANSPARENT.has(token.raw));
    let nodes: Node<V>[] = [this.root];
    for (const word of words) {
      const child: Node<V> = this.existing(nodes, word.norm) ?? { next: null, value: undefined };
      const forms =
        this.language === 'ru' && this.inflection === 'inflected' ? russianForms(word.norm) : [word.norm];
      for (const node of nodes) for (const form of forms) attach(node, form, child);
      nodes = [child];
    }
    const [first] = words;
    if (first !== undefined && this.language === 'ar') openings.add(this, first.norm);
    const last = nodes[0];
    if (last !== undefined && last !== this.root) last.value ??= value;
  }

  /** The longest phrase that begins at a token. */
  longest(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<V> | null {
    const token = tokens[from];
    if (token === undefined) return null;
    if (this.language !== 'ar' || token.norm.length < 3)
      return this.walk(tokens, from, limit, token.norm, null);
    let best: PhraseMatch<V> | null = null;
    for (const clitic of openings.of(this, token.word)) {
      const found = this.walk(tokens, from, limit, clitic.form, clitic.cut === 0 ? null : clitic);
      if (found !== null && (best === null || found.to > best.to)) best = found;
    }
    return best;
  }

  private existing(nodes: readonly Node<V>[], norm: string): Node<V> | undefined {
    return nodes[0]?.next?.get(norm)?.[0];
  }

  private walk(
    tokens: readonly Token[],
    from: number,
    limit: number,
    first: string,
    clitic: CliticForm | null,
  ): PhraseMatch<V> | null {
    let nodes: readonly Node<V>[] | undefined = this.root.next?.get(first);
    let best: PhraseMatch<V> | null = null;
    let at = from + 1;
    while (nodes !== undefined) {
      for (const node of nodes) {
        if (node.value !== undefined) best = { value: node.value, to: at, clitic };
      }
      let token = tokens[at];
      if (token !== undefined && token.kind === 'mark' && TRANSPARENT.has(token.raw)) {
        at += 1;
        token = tokens[at];
      }
      if (token === undefined || at >= limit) break;
      const norm = token.norm;
      nodes = nodes.length === 1 ? nodes[0]?.next?.get(norm) : nextOf(nodes, norm);
      at += 1;
    }
    return best;
  }
}

function nextOf<V>(nodes: readonly Node<V>[], norm: string): Node<V>[] | undefined {
  const next = nodes.flatMap((node) => node.next?.get(norm) ?? []);
  return next.length === 0 ? undefined : next;
}

function attach<V>(node: Node<V>, form: string, child: Node<V>): void {
  const next = (node.next ??= new Map<string, Node<V>[]>());
  const known = next.get(form);
  if (known === undefined) next.set(form, [child]);
  else if (!known.includes(child)) known.push(child);
}
