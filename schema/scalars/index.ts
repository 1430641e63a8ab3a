import { GraphQLScalarType } from 'graphql';
import {
  GraphQLCountryCode,
  GraphQLCurrency,
  GraphQLDateTimeISO,
  GraphQLLocalDate,
} from 'graphql-scalars';
import { Decimal } from './Decimal.js';
import { LanguageTag } from './LanguageTag.js';
import { WebAddress } from './WebAddress.js';

function renamed(scalar: GraphQLScalarType, name: string): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), name });
}

/** The scalars of schema/shared.graphql, as resolvers. */
export const scalars = {
  DateTime: renamed(GraphQLDateTimeISO, 'DateTime'),
  Date: renamed(GraphQLLocalDate, 'Date'),
  CountryCode: renamed(GraphQLCountryCode, 'CountryCode'),
  CurrencyCode: renamed(GraphQLCurrency, 'CurrencyCode'),
  URL: WebAddress,
  LanguageTag,
  Decimal,
};
