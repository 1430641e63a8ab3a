/** A property of a component of a calendar. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: readonly string[];
  /** As it stands in the calendar, with the escapes of texts. */
  readonly value: string;
}

/** A component of a calendar, for example an event. */
export interface CalendarComponent {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
}

const LONGEST_LINE = 75;
const CONTENT_LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"]*"|[^";:,]*))*):(.*)$/s;
/** What texts may hold: an escape, or anything that needs none. */
const TEXT = /^(?:\\[\\;,nN]|[^\\;,])*$/;
const FORMS: Readonly<Record<string, RegExp>> = {
  UID: TEXT,
  SUMMARY: TEXT,
  DESCRIPTION: TEXT,
  LOCATION: TEXT,
  'X-WR-CALNAME': TEXT,
  'X-WR-CALDESC': TEXT,
  CATEGORIES: /^(?:\\[\\;,nN]|[^\\;])+$/,
  SEQUENCE: /^\d+$/,
  STATUS: /^(TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^(OPAQUE|TRANSPARENT)$/,
  GEO: /^-?\d{1,2}(\.\d+)?;-?\d{1,3}(\.\d+)?$/,
  URL: /^https?:[\w\-.~:/?#[\]@!$&'()*+=%]+$/,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  CREATED: /^\d{8}T\d{6}Z$/,
  'LAST-MODIFIED': /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}$/,
  DTEND: /^\d{8}$/,
};

/**
 * Reads an iCalendar object by the rules of RFC 5545 and throws at the first line that breaks one: ends, lengths and
 * folds of lines, control characters, the form of each line and of the values that the hub writes, what an event
 * needs and what it may have once.
 */
export function parseCalendar(bytes: Buffer): CalendarComponent {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const physical = text.slice(0, -2).split('\r\n');
  const lines: string[] = [];
  for (const line of physical) {
    const length = Buffer.byteLength(line);
    if (length > LONGEST_LINE) throw new Error(`a line has ${length} octets: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not occur
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`control in: ${line}`);
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  const rest = lines.map(parseLine);
  const calendar = readComponent(rest);
  if (rest.length > 0) throw new Error(`after the calendar comes ${rest[0]?.name}`);
  if (calendar.name !== 'VCALENDAR') throw new Error(`a calendar is no ${calendar.name}`);
  propertyOf(calendar, 'PRODID');
  if (propertyOf(calendar, 'VERSION') !== '2.0') throw new Error('the version is not 2.0');
  for (const event of calendar.components) checkEvent(event);
  return calendar;
}

/** The value of the one property of a name; throws when there are none or several. */
export function propertyOf({ name, properties }: CalendarComponent, property: string): string {
  const [found, another] = properties.filter((each) => each.name === property);
  if (found === undefined || another !== undefined) {
    throw new Error(`${name} must have one ${property}`);
  }
  return found.value;
}

/** A text without its escapes. */
export function textOf(value: string): string {
  return value.replace(/\\(.)/g, (_escape, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The texts of a list, each without its escapes. */
export function textsOf(value: string): string[] {
  return [...value.matchAll(/((?:\\.|[^\\,])+)(?:,|$)/gs)].map(([, text = '']) => textOf(text));
}

function parseLine(line: string): CalendarProperty {
  const [, name = '', parameters = '', value = ''] = CONTENT_LINE.exec(line) ?? [];
  if (name === '') throw new Error(`no content line: ${line}`);
  const form = FORMS[name];
  if (form !== undefined && !form.test(value)) throw new Error(`${name} must not be ${value}`);
  return { name, parameters: parameters.split(';').slice(1), value };
}

function readComponent(rest: CalendarProperty[]): CalendarComponent {
  const begin = rest.shift();
  if (begin?.name !== 'BEGIN') throw new Error(`a component must not begin with ${begin?.name}`);
  const properties: CalendarProperty[] = [];
  const components: CalendarComponent[] = [];
  for (;;) {
    const next = rest[0];
    if (next === undefined) throw new Error(`${begin.value} has no end`);
    if (next.name === 'BEGIN') {
      components.push(readComponent(rest));
      continue;
    }
    rest.shift();
    if (next.name !== 'END') {
      properties.push(next);
      continue;
    }
    if (next.value !== begin.value) throw new Error(`${begin.value} ends with ${next.value}`);
    return { name: begin.value, properties, components };
  }
}

function checkEvent(event: CalendarComponent): void {
  if (event.name !== 'VEVENT') throw new Error(`no event: ${event.name}`);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'STATUS', 'SEQUENCE']) {
    propertyOf(event, name);
  }
  for (const { name, parameters } of event.properties) {
    if (name === 'DTSTART' || name === 'DTEND') {
      if (parameters.join() !== 'VALUE=DATE') throw new Error(`${name} is no day`);
    } else if (!name.startsWith('X-')) propertyOf(event, name);
  }
  if (propertyOf(event, 'DTEND') <= propertyOf(event, 'DTSTART')) throw new Error('no day between');
}
