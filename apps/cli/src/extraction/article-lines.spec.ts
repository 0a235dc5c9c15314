import { inputOf, linesOf } from './article-lines.js';

async function* chunksOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function collected(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('the lines of an input', () => {
  it('are whole however the stream is cut, inside a letter too', async () => {
    const bytes = new TextEncoder().encode('Толпа\r\nпришла\n\nсама');
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await collected(linesOf(chunksOf(...single)))).toEqual(['Толпа', 'пришла', '', 'сама']);
  });

  it('end at line feeds alone: other separators belong to the article', async () => {
    expect(await collected(linesOf(chunksOf('\uFEFFone\u2028two\u0085three\nfour')))).toEqual([
      'one\u2028two\u0085three',
      'four',
    ]);
  });
});

describe('the kind of an input', () => {
  it('is JSONL where the first line is an object, and a broken line later does not change that', async () => {
    const input = await inputOf(linesOf(chunksOf('\n{"body":"a"}\n{"body":\n{"body":"c"}')));
    if (input.kind !== 'lines') throw new Error(`read as ${input.kind}`);
    expect(await collected(input.lines)).toEqual(['{"body":"a"}', '{"body":', '{"body":"c"}']);
  });

  it('is one JSON article where an object spreads over lines', async () => {
    expect(await inputOf(linesOf(chunksOf('{\n  "body": "a"\n}\n')))).toEqual({
      kind: 'json',
      text: '{\n  "body": "a"\n}',
    });
  });

  it('is text where it only begins with a brace', async () => {
    expect(await inputOf(linesOf(chunksOf('{sic} the mayor wrote\nand left')))).toEqual({
      kind: 'text',
      text: '{sic} the mayor wrote\nand left',
    });
  });

  it('yields the first line before the last has come', async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<string> {
      for (const line of ['{"body":"a"}\n', '{"body":"b"}\n', '{"body":"c"}\n']) {
        asked += 1;
        yield await Promise.resolve(line);
      }
    }
    const input = await inputOf(linesOf(slow()));
    expect([input.kind, asked]).toEqual(['lines', 1]);
  });
});
