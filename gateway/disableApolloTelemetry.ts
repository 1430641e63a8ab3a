/** Switches off the deployment metrics that @apollo/gateway would send from its constructor. */
export function disableApolloTelemetry(environment: NodeJS.ProcessEnv = process.env): void {
  environment['APOLLO_TELEMETRY_DISABLED'] = '1';
}
