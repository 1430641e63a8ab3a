/** Something a portal does otherwise than the hub relies on. */
export class ContractBreach extends Error {
  override readonly name = 'ContractBreach';
}

/** Says what is wrong unless it is right. */
export function expectThat(isRight: boolean, otherwise: string): asserts isRight {
  if (!isRight) throw new ContractBreach(otherwise);
}
