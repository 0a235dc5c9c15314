import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import { lockInstance } from './instance-lock.js';

/** Whether a process lives is told apart from another of its number by Linux' /proc alone. */
const onLinux = existsSync('/proc/self/stat') ? it : it.skip;

describe('the lock of a data directory', () => {
  let directory: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'isnad-lock-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  const lockFile = (): string => join(directory, 'instance.lock');

  /** Another living program. */
  const other = (): number => {
    const child = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.push(child);
    return child.pid ?? 0;
  };

  it('refuses a second instance, and names the first and the ways out', () => {
    const lock = lockInstance(directory);
    expect(() => lockInstance(directory)).toThrow(
      new RegExp(`pid ${process.pid}.*kill ${process.pid}.*ISNAD_DATA=another-folder`),
    );
    lock.release();
    lockInstance(directory).release();
  });

  it('refuses where a living process of which no start time is known holds it', () => {
    writeFileSync(lockFile(), String(other()));
    expect(() => lockInstance(directory)).toThrow('Another Isnad');
  });

  it('is taken from an owner that is dead, from a file without an owner, and makes the directory', () => {
    for (const content of ['4194303 12345', '', 'gibberish']) {
      writeFileSync(lockFile(), content);
      lockInstance(directory).release();
    }
    const fresh = join(directory, 'a', 'b');
    lockInstance(fresh).release();
    expect(existsSync(fresh)).toBe(true);
  });

  onLinux('is taken from a dead owner whose pid another program has now', () => {
    writeFileSync(lockFile(), `${other()} 1`);
    lockInstance(directory).release();
  });

  it('is not released by who no longer holds it', () => {
    const lock = lockInstance(directory);
    writeFileSync(lockFile(), 'somebody else');
    lock.release();
    expect(readFileSync(lockFile(), 'utf8')).toBe('somebody else');
  });

  it('goes to exactly one of many that find a dead owner’s lock at the same moment', async () => {
    const sources = join(directory, 'src');
    mkdirSync(sources);
    for (const name of ['instance-lock', 'refusal']) {
      const source = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
      const { code } = transformFileSync(source, {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      });
      writeFileSync(join(sources, `${name}.js`), code);
    }
    writeFileSync(join(sources, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(sources, 'contender.js'),
      `import { lockInstance } from './instance-lock.js';
       process.stdout.write('ready');
       process.stdin.once('data', () => {
         try { lockInstance(process.argv[2]); process.stdout.write('+won'); }
         catch { process.stdout.write('+lost'); }
       });`,
    );
    for (let round = 0; round < 40; round += 1) {
      const data = join(directory, `data-${round}`);
      mkdirSync(data);
      writeFileSync(join(data, 'instance.lock'), '4194303 12345');
      const contenders = Array.from({ length: 6 }, () => contend(join(sources, 'contender.js'), data));
      await Promise.all(contenders.map((one) => one.says('ready')));
      for (const { child } of contenders) child.stdin?.write('go\n');
      const said = await Promise.all(contenders.map((one) => one.says('+')));
      expect(said.filter((text) => text.includes('+won'))).toHaveLength(1);
      for (const { child } of contenders) child.kill('SIGKILL');
    }
  });

  function contend(script: string, data: string) {
    const child = spawn(process.execPath, [script, data], { stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    let text = '';
    const says = (part: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.includes(part) && (part !== '+' || /won|lost/.test(text))) resolve(text);
        };
        child.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          look();
        });
        child.once('exit', () => reject(new Error(`A contender ended: ${text}`)));
        look();
      });
    return { child, says };
  }
});
