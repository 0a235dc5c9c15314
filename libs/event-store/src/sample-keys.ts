/** A log key for the specs of this lib. */
import { signerKey } from '@isnad/transparency-log';

export const ORIGIN = 'ledger.example/spec';
export const LOG_KEY = signerKey(ORIGIN, 'note', Buffer.alloc(32, 1));
export const NEXT_KEY = signerKey(ORIGIN, 'note', Buffer.alloc(32, 2));
export const FOREIGN_KEY = signerKey('other.example/spec', 'note', Buffer.alloc(32, 3));

export const signers = () => [LOG_KEY];
