import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { packageRoot } from '../../gateway/packageRoot.js';

describe('the API schema', () => {
  it('lets every field of Query be null, so that one that fails costs itself only', async () => {
    const sdl = await readFile(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8');
    const fields = Object.values(buildSchema(sdl).getQueryType()?.getFields() ?? {});

    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('lets every field of Mutation be null, so that one that fails leaves the answers of those before it', async () => {
    const sdl = await readFile(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8');
    const fields = Object.values(buildSchema(sdl).getMutationType()?.getFields() ?? {});

    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('describes every type, field, argument, input field and enum value', async () => {
    const sdl = await readFile(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8');
    const bare: string[] = [];
    const note = (
      coordinate: string,
      { description }: { description?: string | null | undefined },
    ) => {
      if (!description) bare.push(coordinate);
    };
    for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
      if (
        type.name.startsWith('__') ||
        ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)
      )
        continue;
      if (!['Query', 'Mutation'].includes(type.name)) note(type.name, type);
      if (isScalarType(type)) continue;
      if (isEnumType(type))
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          note(`${type.name}.${field.name}`, field);
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name}:)`, arg);
        }
      }
    }
    expect(bare).toEqual([]);
  });
});
