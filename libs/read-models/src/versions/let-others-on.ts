/** Work that waits for nothing awaits this now and then: what PostgreSQL has answered meanwhile is heard. */
export const letOthersOn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
