import { Kind, parse, print, visit } from 'graphql';
import { bundledUrl } from '../../schema/compose.js';

/** A supergraph without the addresses of portals, which are for gateways alone: `portal:<code>` stands for each. */
export function publicSupergraph(supergraphSdl: string): string {
  return print(
    visit(parse(supergraphSdl, { noLocation: true }), {
      Directive(node) {
        if (node.name.value !== 'join__graph') return undefined;
        const name = node.arguments?.find((argument) => argument.name.value === 'name')?.value;
        const code = name?.kind === Kind.STRING ? name.value : '';
        return {
          ...node,
          arguments: node.arguments?.map((argument) =>
            argument.name.value === 'url' && argument.value.kind === Kind.STRING
              ? {
                  ...argument,
                  value: { ...argument.value, value: shown(code, argument.value.value) },
                }
              : argument,
          ),
        };
      },
    }),
  );
}

function shown(code: string, url: string): string {
  return url === bundledUrl(code) ? url : `portal:${code}`;
}
