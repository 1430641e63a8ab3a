import { TECHNOLOGIES } from '../gateway/domain/records.js';

/** The longest page that an operation asks for: this bench is about what is kept, not about large answers. */
const LONGEST_PAGE = 4;

/** Makes so many operations over the bench's domain, no two alike: other selections, literals and aliases. */
export function distinctOperations(count: number): string[] {
  return Array.from({ length: count }, (_, index) => operationOf(index));
}

function operationOf(index: number): string {
  const choose = choicesOf(index);
  const first = 1 + choose(LONGEST_PAGE);
  const offset = choose(TECHNOLOGIES - LONGEST_PAGE);
  const page = `technologies(first: ${first}, offset: ${offset}) ${technology(index, choose)}`;
  const record = `technology(id: "technology-${choose(TECHNOLOGIES)}") ${technology(index, choose)}`;
  // The number in the alias makes sure that no other operation has this text.
  return `{ page${index}: ${page} ${choose(2) === 0 ? `record${choose(99)}: ${record}` : ''} }`;
}

type Choose = (among: number) => number;

/** Numbers that look random and are the same for the same operation. */
function choicesOf(index: number): Choose {
  let state = Math.imul(index + 1, 0x9e3779b1);
  return (among) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((state ^ (state >>> 15)) >>> 0) % among;
  };
}

function technology(index: number, choose: Choose): string {
  const fields = someOf(['id', 'name', 'readinessLevel', 'summary', 'keywords'], index, choose);
  return `{ ${fields} ${choose(4) === 0 ? '' : `institution ${institution(index, choose)}`} }`;
}

function institution(index: number, choose: Choose): string {
  const fields = someOf(['id', 'name', 'country'], index, choose);
  return `{ ${fields} ${choose(2) === 0 ? '' : `projects ${project(index, choose)}`} }`;
}

function project(index: number, choose: Choose): string {
  const fields = someOf(['id', 'title', 'budget'], index, choose);
  return `{ ${fields} ${choose(2) === 0 ? '' : `events { ${someOf(['id', 'name', 'city'], index, choose)} }`} }`;
}

/** Some of the fields, at least one, now and then by another name. */
function someOf(names: readonly string[], index: number, choose: Choose): string {
  const chosen = names.filter(() => choose(2) === 0);
  const asked = chosen.length > 0 ? chosen : names.slice(0, 1);
  return asked
    .map((name) => (choose(4) === 0 ? `a${index % 100}_${name}: ${name}` : name))
    .join(' ');
}
