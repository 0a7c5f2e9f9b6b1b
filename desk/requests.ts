import type {IncomingMessage, ServerResponse} from 'node:http';

/** An answer to a request that was admitted. */
export type Answer = {
  status: number;
  /** Value of `Content-Type`. */
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
};

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value)
});

/** Sends an answer. The headers that every answer of the desk has are set already. */
export function sendAnswer(response: ServerResponse, {status, type, body, headers}: Answer): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/**
 * The body of a request; null if it is longer than `most` bytes, as its length says or as turns out while it arrives.
 * Never holds more than `most` bytes.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request
      .on('data', (part: Buffer) => {
        length += part.length;
        if (length <= most) return void parts.push(part);
        parts.length = 0;
        request.pause();
        resolve(null);
      })
      .on('end', () => resolve(Buffer.concat(parts)))
      .on('aborted', () => reject(new Error('The connection was lost before the request ended.')))
      .on('error', reject);
  });
}
