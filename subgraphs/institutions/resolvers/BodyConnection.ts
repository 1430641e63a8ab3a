import { connectionResolvers } from '../../kit/connection.js';
import type { BodyConnectionResolvers } from '../__generated__/resolvers.js';

export const BodyConnection: BodyConnectionResolvers = connectionResolvers;
