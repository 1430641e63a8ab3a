import { describe, expect, it } from '@jest/globals';
import { startData } from '../../../import/startData/startData.js';

const facts = Object.values(startData)
  .flat()
  .filter(({ source }) => !source.sample);

describe('the facts of the start data', () => {
  it('say where they were read, but for what the hub says of itself', () => {
    expect(facts.filter(({ source }) => source.citation === null).map(({ _id }) => _id)).toEqual([
      'platform:hub:hub',
    ]);
  });

  it('have the eleven task forces, each with a coordinator that is a member', () => {
    const taskForces = startData.bodies.filter(({ type }) => type === 'TASK_FORCE');
    expect(taskForces.map(({ _id }) => _id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `body:hub:task-force-${index + 1}`),
    );
    for (const { coordinators } of taskForces) {
      expect(coordinators.length).toBeGreaterThanOrEqual(1);
      expect(members()).toEqual(expect.arrayContaining(coordinators));
    }
  });

  it('have nine members, the last of which joined in 2024', () => {
    expect(members()).toEqual(['BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR', 'AZ']);
    expect(bodyOf('d8')?.members.at(-1)).toEqual({
      country: 'AZ',
      since: '2024-12-19',
      until: null,
    });
  });

  it('have the fourteen terms of reference of the task force on technology', () => {
    expect(bodyOf('task-force-4')?.termsOfReference.map(({ number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });

  it('number the decisions of each meeting without a gap', () => {
    const numbers = new Map<string, number[]>();
    for (const { eventId, number } of startData.decisions) {
      numbers.set(eventId, [...(numbers.get(eventId) ?? []), number]);
    }
    for (const ofMeeting of numbers.values()) {
      expect(ofMeeting).toEqual(ofMeeting.map((_, index) => index + 1));
    }
  });
});

function members() {
  return bodyOf('d8')?.members.map(({ country }) => country);
}

function bodyOf(localId: string) {
  return startData.bodies.find(({ _id }) => _id === `body:hub:${localId}`);
}
