export type { ContractTarget } from './askPortal.js';
export { ContractBreach } from './ContractBreach.js';
export {
  type ContractCheck,
  type ContractFinding,
  contractChecks,
  portalContract,
} from './portalContract.js';
