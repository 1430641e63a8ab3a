/** What the editor shows on a first visit: how to begin, and a query every hub can answer. */
export const defaultQuery = `# The TTEN Hub: technologies,
# institutions, events and
# projects of several countries.
#
# Run this query: play button
# or Ctrl-Enter (Mac: Cmd-Enter)
# More queries: Examples panel
# Types and fields: Documentation

query Platforms {
  platforms(first: 20) {
    nodes {
      code
      name
    }
  }
}
`;
