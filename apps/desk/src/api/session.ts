import { createContext, useContext } from 'react';

/** Hears that the server does not know who asks, with what it says to do. */
export type OnUnknown = (detail: string) => void;

const Session = createContext<OnUnknown>(() => undefined);

export const SessionProvider = Session;
export const useSession = (): OnUnknown => useContext(Session);
