import type { ClientBase, Connection, Submittable } from 'pg';

/** What COPY puts into one table. */
export interface CopyInput {
  /** `copy … from stdin`. */
  readonly statement: string;
  /** CopyData messages: see {@link copyData}. */
  readonly messages: readonly Buffer[];
}

/** Type and length: what stands before the data of a message. Bytes. */
const HEADER = 5;
const COPY_DATA = 0x64;
/** Type c, and a length that counts only itself. */
const COPY_DONE = Buffer.from([0x63, 0, 0, 0, 4]);

/** A CopyData message (PostgreSQL, "Message Formats"). */
export function copyData(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const message = Buffer.allocUnsafe(HEADER + size);
  message[0] = COPY_DATA;
  // A length does not count the byte of the type.
  message.writeUInt32BE(HEADER - 1 + size, 1);
  message.write(text, HEADER);
  return message;
}

/**
 * Fills several tables in one round trip: statements and rows are sent without waiting for the server to ask for them,
 * so that it always has something to do while this process is busy. It takes what belongs to each statement in turn; where
 * one fails, the server drops the rest of what was sent (PostgreSQL, "COPY Operations").
 */
export function copyIn(client: ClientBase, inputs: readonly CopyInput[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(inputs, resolve, reject));
  });
}

/** What node-postgres asks of a query. */
class CopyIn implements Submittable {
  constructor(
    private readonly inputs: readonly CopyInput[],
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.inputs.map(({ statement }) => statement).join('; '));
    const { stream } = connection;
    stream.cork();
    for (const { messages } of this.inputs) {
      for (const message of messages) stream.write(message);
      stream.write(COPY_DONE);
    }
    stream.uncork();
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve();
  }

  // The rows are on their way already.
  handleCopyInResponse(): void {}
  handleCommandComplete(): void {}
}
