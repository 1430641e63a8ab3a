import type { InstitutionProblemConnectionResolvers } from '../__generated__/resolvers.js';
import { encodeProblemCursor } from '../problemCursor.js';

export const InstitutionProblemConnection: InstitutionProblemConnectionResolvers = {
  edges: ({ problems }) =>
    problems.map((placed) => ({ node: placed.problem, cursor: encodeProblemCursor(placed) })),
  nodes: ({ problems }) => problems.map(({ problem }) => problem),
  pageInfo({ problems, hasNextPage, hasPreviousPage, end }) {
    const [first] = problems;
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first === undefined ? null : encodeProblemCursor(first),
      endCursor: end === null ? null : encodeProblemCursor(end),
    };
  },
};
