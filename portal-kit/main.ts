import { personAtTerminal } from './init/ask/personAtTerminal.js';
import { createPaint } from './paint.js';
import { runTten } from './program.js';

const { stdin, stdout, stderr, env } = process;
// A reader that has seen enough, as head, closes the pipe: that is no failure of the command.
stdout.on('error', () => undefined);

// The code and not process.exit, so that what is still in a pipe is read to its end.
process.exitCode = await runTten(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    environment: env,
    paint: createPaint(stdout.isTTY === true, env),
    width: stdout.columns ?? 100,
    fetch,
    person: stdin.isTTY === true && stdout.isTTY === true ? personAtTerminal : null,
    say: (line) => stdout.write(`${line}\n`),
    stopAsked() {
      const stop = new AbortController();
      // Once: who asks again does not want to wait.
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
      return stop.signal;
    },
    showProgress: (line) => {
      if (stderr.isTTY === true) stderr.write(`\r\u001b[2K${line ?? ''}`);
    },
  },
  { out: (text) => stdout.write(text), err: (text) => stderr.write(text) },
);
