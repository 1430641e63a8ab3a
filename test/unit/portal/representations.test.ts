import { describe, expect, it } from '@jest/globals';
import { chooseRepresentations } from '../../../gateway/datasources/portal/representations.js';

const offer = (id: string, more: object = {}) => ({ __typename: 'TechnologyOffer', id, ...more });
const techmart = { code: 'techmart', enriches: false };

describe('the representations of a portal', () => {
  it('are those with its code in the middle of the id', () => {
    const mine = offer('offer:techmart:1');
    expect(
      chooseRepresentations(
        [
          offer('offer:hub:1'),
          mine,
          offer('offer:techmart2:1'),
          offer('offer:tech:techmart'),
          offer('techmart:hub:1'),
        ],
        techmart,
      ),
    ).toEqual({ sent: [mine], places: [null, 0, null, null, null] });
  });

  it('may have any text as the last part of the id', () => {
    const odd = [offer('offer:techmart:a:b'), offer('offer:techmart:ü\n1')];
    expect(chooseRepresentations(odd, techmart).sent).toEqual(odd);
  });

  it('are sent once each, whatever the number of their places', () => {
    const [a, b] = [offer('offer:techmart:1'), offer('offer:techmart:2')];
    expect(chooseRepresentations([a, b, { ...a }, offer('offer:hub:1'), a], techmart)).toEqual({
      sent: [a, b],
      places: [0, 1, 0, null, 0],
    });
  });

  it('are different when a required field differs', () => {
    const both = [
      offer('offer:techmart:1', { readinessLevel: 3 }),
      offer('offer:techmart:1', { readinessLevel: 4 }),
    ];
    expect(chooseRepresentations(both, techmart)).toEqual({ sent: both, places: [0, 1] });
  });

  it('include the platform itself, by its code or its id', () => {
    const platforms = [
      { __typename: 'Platform', code: 'techmart' },
      { __typename: 'Platform', code: 'tubitak' },
      { __typename: 'Platform', id: 'platform:hub:techmart' },
      { __typename: 'Platform', id: 'platform:hub:tubitak' },
    ];
    expect(chooseRepresentations(platforms, techmart).places).toEqual([0, null, 1, null]);
  });

  it("include the portal's own types, whatever their key", () => {
    const inspection = { __typename: 'TechmartInspection', number: 7 };
    const others = [
      { __typename: 'TubitakGrant', number: 7 },
      { __typename: 'Institution', taxNumber: 7 },
    ];
    expect(chooseRepresentations([inspection, ...others], techmart).sent).toEqual([inspection]);
  });

  it('are all of them for a portal that enriches', () => {
    const all = [offer('offer:hub:1'), offer('offer:techmart:1'), { __typename: 'Country' }];
    expect(chooseRepresentations(all, { code: 'techmart', enriches: true })).toEqual({
      sent: all,
      places: [0, 1, 2],
    });
  });

  it('are none where nothing is its own', () => {
    expect(chooseRepresentations([offer('offer:hub:1'), null, 7], techmart)).toEqual({
      sent: [],
      places: [null, null, null],
    });
  });
});
