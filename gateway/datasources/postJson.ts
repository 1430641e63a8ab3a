import type { Dispatcher } from 'undici';

interface JsonPost {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly deadlineMs: number;
}

/**
 * Posts JSON and reads the JSON that comes back, whole; rejects when it is not there by the deadline.
 *
 * Without undici's streams and signals, which take as much time of a small fetch as its sending.
 */
export function postJson(
  dispatcher: Dispatcher,
  { path, headers, body, deadlineMs }: JsonPost,
): Promise<{ readonly statusCode: number; readonly json: unknown }> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let late: Error | undefined;
    let status = 0;
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => {
      late = new Error(`no answer within ${deadlineMs} ms`);
      reject(late);
      controller?.abort(late);
    }, deadlineMs);
    dispatcher.dispatch(
      { method: 'POST', path, headers, body },
      {
        onRequestStart(given) {
          controller = given;
          // It waited for a connection until nobody waits for it.
          if (late !== undefined) given.abort(late);
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          clearTimeout(timer);
          try {
            resolve({ statusCode: status, json: JSON.parse(textOf(chunks)) });
          } catch (error) {
            reject(new Error(`HTTP ${status} without JSON`, { cause: error }));
          }
        },
        onResponseError(_controller, error) {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}

function textOf(chunks: readonly Buffer[]): string {
  const [first, ...more] = chunks;
  return (more.length === 0 ? first : Buffer.concat(chunks))?.toString('utf8') ?? '';
}
