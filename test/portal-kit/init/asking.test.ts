import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '../../../portal-kit/init/ask/person.js';
import { describeEnum } from '../../../portal-kit/mapping/hubEnums.js';
import { PortalFile } from '../../../portal-kit/portalFile/portalFile.js';
import { anInitFolder, type InitFolder } from './initFolder.js';

let folder: InitFolder;
beforeEach(async () => {
  folder = await anInitFolder();
});
afterEach(() => folder.remove());

/** A person who answers by the words of a question, and otherwise takes what is likely. */
function aPerson(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const hints = new Map<string, string>();
  const answer = (question: string, likely: string) => {
    asked.push(question);
    return Object.entries(answers).find(([words]) => question.includes(words))?.[1] ?? likely;
  };
  const person: Person = {
    async choose(question, choices, likely) {
      const chosen = answer(question, likely);
      expect(choices.map(({ value }) => value)).toContain(chosen);
      for (const { value, hint } of choices) if (hint !== undefined) hints.set(value, hint);
      return chosen;
    },
    async write(question, likely, check) {
      const written = answer(question, likely);
      expect(check(written)).toBeUndefined();
      return written;
    },
  };
  return { person, asked, hints };
}

describe('tten init at a terminal', () => {
  it('asks what the list does not tell, and nothing else', async () => {
    await folder.take('nigerian.csv');
    const { person, asked } = aPerson({
      'code, in front': 'ngtech',
      'Whose portal': 'NG',
      'calls itself': 'Nigeria Tech',
      '"Date Posted" written': 'MM/dd/yyyy',
      '"State of Origin"': 'out',
    });

    const { code } = await folder.tten(['init', '--from', 'nigerian.csv'], { person });

    expect(code).toBe(0);
    expect(asked).toEqual([
      "The portal's code, in front of all it publishes (for example tubitak)",
      'Whose portal is it?',
      'What the portal calls itself',
      'How are the dates in "Date Posted" written, as in 03/04/2026?',
      'What is "State of Origin", as in "Oyo"?',
    ]);
    const file = PortalFile.parse(JSON.parse(await folder.read('portal.json')));
    expect(file).toMatchObject({ portal: 'ngtech', name: 'Nigeria Tech', country: 'NG' });
    expect(file.listings[0]).toMatchObject({ extra: [] });
    expect(file.listings[0]?.fields).toContainEqual(
      expect.objectContaining({ to: 'publishedAt', dates: 'MM/dd/yyyy' }),
    );
  });

  it('asks what words of a code list mean that it does not know', async () => {
    await folder.write(
      'list.csv',
      'Kod,Başlık,İş Birliği Türü\nA1,Su arıtma birimi,Lisans\nA2,Tohum kurutma fırını,Takas\nA3,Yağ ayırma düzeni,Lisans\n',
    );
    const { person, asked, hints } = aPerson({ '"Takas"': 'COMMERCIAL' });

    await folder.tten(['init', '--from', 'list.csv', '--portal', 'demo', '--country', 'TR'], {
      person,
    });

    expect(asked).toContain('What does "Takas" in "İş Birliği Türü" mean?');
    expect(hints.get('JOINT_VENTURE')).toBe(
      (await describeEnum('CooperationType')).get('JOINT_VENTURE'),
    );
    expect(hints.get('JOINT_VENTURE')).toMatch(/^[A-Z].*\.$/);
    const file = PortalFile.parse(JSON.parse(await folder.read('portal.json')));
    expect(file.listings[0]?.fields).toContainEqual({
      to: 'cooperationTypes',
      column: 'İş Birliği Türü',
      codes: { Lisans: 'LICENCE', Takas: 'COMMERCIAL' },
    });
  });

  it('asks nobody with --yes', async () => {
    await folder.take('turkish.csv');
    const { person, asked } = aPerson({});

    const { code } = await folder.tten(
      ['init', '--from', 'turkish.csv', '--portal', 'demo', '--yes'],
      { person },
    );

    expect(code).toBe(0);
    expect(asked).toEqual([]);
  });
});
