import { createServer } from 'node:net';
import { findFreePort } from './free-port.js';

describe('a free port', () => {
  it('is the preferred one where that is free, else another', async () => {
    const preferred = await findFreePort(0);
    expect(await findFreePort(preferred)).toBe(preferred);
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(preferred, '127.0.0.1', resolve));
    const other = await findFreePort(preferred);
    await new Promise((resolve) => holder.close(resolve));
    expect(other).toBeGreaterThan(0);
    expect(other).not.toBe(preferred);
  });
});
