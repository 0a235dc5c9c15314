import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

const KEY = 'isnad.shortcuts';
const SWITCHED = 'isnad:shortcuts';

/** Single keys can be turned off (WCAG 2.1.4): speech input and slips would trigger them. On unless turned off. */
export const areShortcutsOn = (): boolean => localStorage.getItem(KEY) !== 'off';

export function turnShortcuts(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
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

export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areShortcutsOn);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

/** Calls what is bound to a key pressed alone, outside of fields, once per press. */
export function useShortcuts(bindings: Readonly<Record<string, (() => void) | undefined>>): void {
  const current = useRef(bindings);
  // Before the page is painted: a key pressed as soon as an entry is seen must act on that entry.
  useLayoutEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || event.repeat || hasModifier || isTyping(event.target)) return;
      const action = Object.hasOwn(current.current, event.key) ? current.current[event.key] : undefined;
      if (action === undefined || !areShortcutsOn()) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
