import type { Language } from '../api/views.js';
import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { ARABIC } from './arabic.js';
import { ENGLISH } from './english.js';
import { RUSSIAN } from './russian.js';
import type { Words } from './words.js';

const KEY = 'isnad.language';
const SWITCHED = 'isnad:language';

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, ar: ARABIC, ru: RUSSIAN };

const isLanguage = (value: string | null): value is Language => value !== null && Object.hasOwn(WORDS, value);

/** The language that the reader chose; else the first of the browser's that the desk speaks; else English. */
export function chosenLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  const offered = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return offered ?? 'en';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  window.dispatchEvent(new Event(SWITCHED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(SWITCHED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(SWITCHED, listener);
    window.removeEventListener('storage', listener);
  };
}

const Spoken = createContext<Words>(ENGLISH);

/** The words of the language that the desk speaks. */
export const useWords = (): Words => useContext(Spoken);

/** Speaks the chosen language, and sets the page in its direction. */
export function SpeakingDesk({ children }: { readonly children: ReactNode }) {
  const language = useSyncExternalStore(subscribe, chosenLanguage);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = words.direction;
  }, [language, words]);
  return <Spoken value={words}>{children}</Spoken>;
}

export const directionOf = (language: Language): 'rtl' | 'ltr' => WORDS[language].direction;
