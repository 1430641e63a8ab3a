import { expect } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { signDevelopmentToken } from '../../gateway/identity/developmentIssuer.js';
import type { Role } from '../../subgraphs/kit/viewer.js';
import type { Answer } from './askSubgraph.js';

type Data = Answer['data'];

/** Someone who sends a token with every request. */
export interface Person {
  readonly name: string;
  ask(query: string, variables?: object): Promise<Data>;
  /** Does one thing that must succeed; gives the record with `selection`. */
  does(mutation: string, input: object, selection?: string): Promise<Data>;
}

/** Makes people who act at a hub, with tokens of its development issuer. */
export async function peopleOf({
  url,
  dataDir,
}: {
  readonly url: string;
  readonly dataDir: string;
}) {
  const schema = buildSchema(await (await fetch(`${url}/schema.graphql`)).text());
  return (name: string, role: Role, of: Partial<Membership> = {}) =>
    person({ url, dataDir, schema }, name, role, of);
}

interface Membership {
  readonly country: string | null;
  readonly institutionIds: string[];
}

interface HubOfPeople {
  readonly url: string;
  readonly dataDir: string;
  readonly schema: GraphQLSchema;
}

async function person(
  { url, dataDir, schema }: HubOfPeople,
  name: string,
  role: Role,
  { country = null, institutionIds = [] }: Partial<Membership>,
): Promise<Person> {
  const inAnHour = new Date(Date.now() + 3_600_000);
  const token = await signDevelopmentToken(
    { dataDir, isProduction: false },
    { subject: name, roles: [role], country, institutionIds, portal: null },
    inAnHour,
  );
  const ask = async (query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    // What the hub answers to GraphQL; a test that gets anything else fails on it.
    const { data, errors } = (await response.json()) as Answer;
    expect({ query, errors }).toEqual({ query, errors: undefined });
    return data;
  };
  return {
    name,
    ask,
    async does(mutation, input, selection = 'id version state') {
      const field = schema.getMutationType()?.getFields()[mutation];
      const payloadType = String(field?.type);
      const record = Object.keys(
        (schema.getType(payloadType) as { getFields?(): object } | undefined)?.getFields?.() ?? {},
      ).find((name) => name !== 'userErrors' && name !== 'secret');
      const data = await ask(
        `mutation Step($input: ${field?.args[0]?.type}) { payload: ${mutation}(input: $input) {
          ${record} { ${selection} } userErrors { code message path } } }`,
        { input },
      );
      expect({ mutation, userErrors: data.payload.userErrors }).toEqual({
        mutation,
        userErrors: [],
      });
      return data.payload[record ?? ''];
    },
  };
}
