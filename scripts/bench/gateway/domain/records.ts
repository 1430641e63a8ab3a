/** A technology of the bench. */
export interface BenchTechnology {
  readonly id: string;
  readonly name: string;
  readonly readinessLevel: number;
  readonly summary: string | null;
  readonly keywords: readonly string[];
  readonly institutionId: string;
}

/** An institution of the bench. */
export interface BenchInstitution {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly projectIds: readonly string[];
}

/** A project of the bench. */
export interface BenchProject {
  readonly id: string;
  readonly title: string;
  readonly budget: number;
  readonly eventIds: readonly string[];
}

/** An event of the bench. */
export interface BenchEvent {
  readonly id: string;
  readonly name: string;
  readonly city: string;
}

/** How many technologies there are; pages of any size are cut out of them. */
export const TECHNOLOGIES = 4_000;

const INSTITUTIONS = 600;
const PROJECTS = 1_800;
const EVENTS = 900;
const COUNTRIES = ['AZ', 'BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR'];

function records<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function countryOf(index: number): string {
  return COUNTRIES[index % COUNTRIES.length] ?? '';
}

/** All technologies. Of 20 that follow each other two or more share an institution: 12 institutions own them. */
export const technologies = records<BenchTechnology>(TECHNOLOGIES, (index) => ({
  id: `technology-${index}`,
  name: `Solar dryer, model ${index}`,
  readinessLevel: 1 + (index % 9),
  summary: index % 7 === 0 ? null : `Dries ${index} kg of fruit a day without electricity.`,
  keywords: ['drying', 'solar', countryOf(index)],
  institutionId: `institution-${(Math.floor(index / 20) * 12 + (index % 12)) % INSTITUTIONS}`,
}));

/** All institutions; each has three projects of its own. */
export const institutions = records<BenchInstitution>(INSTITUTIONS, (index) => ({
  id: `institution-${index}`,
  name: `Institute of Applied Energy ${index}`,
  country: countryOf(index),
  projectIds: [0, 1, 2].map((place) => `project-${(index * 3 + place) % PROJECTS}`),
}));

/** All projects; each is shown at two events. */
export const projects = records<BenchProject>(PROJECTS, (index) => ({
  id: `project-${index}`,
  title: `Drying fruit in district ${index}`,
  budget: 10_000 + index * 13,
  eventIds: [`event-${(index * 3) % EVENTS}`, `event-${(index * 7 + 1) % EVENTS}`],
}));

/** All events. */
export const events = records<BenchEvent>(EVENTS, (index) => ({
  id: `event-${index}`,
  name: `Technology week ${index}`,
  city: `City ${index % 70}`,
}));
