const KEY = 'isnad.token';

/** The bearer token of this tab: gone when the tab closes. null where the server asked for none so far. */
export const currentToken = (): string | null => sessionStorage.getItem(KEY);

export const keepToken = (token: string): void => sessionStorage.setItem(KEY, token);
