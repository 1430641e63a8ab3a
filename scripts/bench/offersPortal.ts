// Serves a JSON change feed of made-up offers on loopback, and tells its address: a portal in a process of its own.
import { createServer } from 'node:http';

const count = Number(process.argv[2] ?? 1_000);
const SENTENCE =
  'A filter membrane that removes heavy metals from waste water at room temperature. ';

function offer(number: number) {
  const text = SENTENCE.repeat(4 + (number % 5));
  return {
    id: `offer:benchmart:${String(number).padStart(7, '0')}`,
    changedAt: new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString(),
    removed: false,
    offer: {
      url: `https://benchmart.example/offers/${number}`,
      licence: 'CC-BY-4.0',
      title: [
        { value: `Membrane ${number} for waste water`, language: 'en' },
        { value: `Membran ${number}`, language: 'tr' },
      ],
      description: [{ value: text, language: 'en' }],
      keywords: ['water', 'membrane', `series ${number % 100}`],
      country: 'TR',
      cooperationTypes: ['LICENCE', 'JOINT_VENTURE'],
      stage: 'PROTOTYPE',
      readiness: { min: 5, max: 6 },
      institution: { name: `Water Institute ${number % 200}`, country: 'TR' },
    },
  };
}

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://portal');
  const after = Number(searchParams.get('after') ?? 0);
  const end = Math.min(count, after + Number(searchParams.get('first')));
  const items = Array.from({ length: Math.max(0, end - after) }, (_none, index) =>
    offer(after + index),
  );
  const page = { cursor: String(Math.max(end, after)), hasMore: end < count, items };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(page));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.stdout.write(`http://127.0.0.1:${port}/feed\n`);
});
// The bench holds the other end of this pipe; without it there is nobody to serve.
process.stdin.resume().once('end', () => process.exit());
